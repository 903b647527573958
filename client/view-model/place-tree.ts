/**
 * Places of a facet → a tree in reading order: province, its cities, their counties and halls, each with its depth.
 * In: places with counts; ids say what lies within what (`cn:` + division code of six digits, or nine for a town; `venue:` + parent id + `/` + name;
 * `country:中国`). Out: lines, the place of most meetings first among its siblings. A place that holds just what its only part holds is left out:
 * it would be no choice. Linear in the places but for the sorting.
 */

interface Counted { readonly id: string, readonly name: string, readonly meetings: number, readonly people: number }

/** @property depth 0 for the outermost places that are a choice */
export interface PlaceLine<T extends Counted> { readonly place: T, readonly depth: number }

/** The lines of all places. */
export function placeTree<T extends Counted>(places: readonly T[]): PlaceLine<T>[] {
  const known = new Set(places.map(({ id }) => id))
  const parts = new Map<string | undefined, T[]>()
  for (const place of places) {
    const around = placesAround(place.id).find((id) => known.has(id))
    const siblings = parts.get(around)
    if (siblings === undefined) parts.set(around, [place])
    else siblings.push(place)
  }
  const walk = (around: string | undefined, depth: number): PlaceLine<T>[] =>
    [...parts.get(around) ?? []].sort((a, b) => b.meetings - a.meetings || b.people - a.people).flatMap((place) => {
      const within = parts.get(place.id) ?? []
      const isNoChoice = within.length === 1 && within[0]?.meetings === place.meetings
      return isNoChoice ? walk(place.id, depth) : [{ place, depth }, ...walk(place.id, depth + 1)]
    })
  return walk(undefined, 0)
}

const CHINA = 'country:中国'

/** The ids of all that a place lies within, as its own id tells them, innermost first. */
export function placesAround(id: string): readonly string[] {
  if (id.startsWith('venue:')) {
    const slash = id.indexOf('/')
    if (slash < 0) return []
    const around = id.slice('venue:'.length, slash)
    return [around, ...placesAround(around)]
  }
  const code = /^cn:(\d{6}|\d{9})$/u.exec(id)?.[1]
  if (code === undefined) return []
  const [county, city, province] = [code.slice(0, 6), `${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`]
  return [...[...new Set([county, city, province])].filter((outer) => outer !== code).map((outer) => `cn:${outer}`), CHINA]
}
