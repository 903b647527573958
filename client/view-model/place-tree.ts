/**
 * Places of a facet → a tree in reading order: province, its cities, their counties and halls, each with its depth.
 * In: places with counts; ids say what lies within what (`cn:` + six-digit division code, `venue:` + parent id + `/` + name, `country:中国`).
 * Out: lines, the place of most meetings first among its siblings. A place that holds just what its only part holds is left out: it would be no choice.
 */

interface Counted { readonly id: string, readonly name: string, readonly meetings: number, readonly people: number }

/** @property depth 0 for the outermost places that are a choice */
export interface PlaceLine<T extends Counted> { readonly place: T, readonly depth: number }

/** The lines of all places. */
export function placeTree<T extends Counted>(places: readonly T[]): PlaceLine<T>[] {
  const parts = new Map<string | undefined, T[]>()
  for (const place of places) {
    const around = innermostAround(place.id, places)
    parts.set(around, [...parts.get(around) ?? [], place])
  }
  const walk = (around: string | undefined, depth: number): PlaceLine<T>[] =>
    [...parts.get(around) ?? []].sort((a, b) => b.meetings - a.meetings || b.people - a.people).flatMap((place) => {
      const within = parts.get(place.id) ?? []
      const isNoChoice = within.length === 1 && within[0]?.meetings === place.meetings
      return isNoChoice ? walk(place.id, depth) : [{ place, depth }, ...walk(place.id, depth + 1)]
    })
  return walk(undefined, 0)
}

function innermostAround(id: string, places: readonly Counted[]): string | undefined {
  return places.filter((place) => place.id !== id && liesWithin(id, place.id)).map((place) => place.id)
    .reduce<string | undefined>((inner, other) => inner === undefined || liesWithin(other, inner) ? other : inner, undefined)
}

/** True when the ids say that one place lies within the other. */
export function liesWithin(inner: string, outer: string): boolean {
  if (inner.startsWith('venue:')) {
    const around = inner.slice('venue:'.length, inner.indexOf('/') < 0 ? undefined : inner.indexOf('/'))
    return around === outer || liesWithin(around, outer)
  }
  const code = /^cn:(\d{6})$/.exec(inner)?.[1]
  if (code === undefined) return false
  const prefix = /^cn:(\d{2}|\d{4})(?:00)+$/.exec(outer)?.[1]
  return outer === 'country:中国' || (prefix !== undefined && outer !== inner && code.startsWith(trimmed(prefix)))
}

/** `3200` → `32`: a province's code ends with four noughts. */
function trimmed(prefix: string): string {
  return prefix.length === 4 && prefix.endsWith('00') ? prefix.slice(0, 2) : prefix
}
