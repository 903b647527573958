/** What was typed + the network in memory → the places it names that meetings count for: best first, then those of more meetings. One pass over the meetings and places. */
import type { PlaceHit } from '../../contract/search.ts'
import { at, entryAt, rowOf, type IncidenceIndex } from '../../network/incidence-index.ts'
import { placeRef } from '../dto/lines.ts'
import { calledIn, rankOf, type Called, type Typed } from './called.ts'

export function placeHits(index: IncidenceIndex, typed: Typed, limit: number): PlaceHit[] {
  const called = calledOf(index)
  const named = index.locations.flatMap((location, place) => {
    const rank = rankOf(entryAt(called, place), typed)
    return rank === undefined ? [] : [{ location, within: placeRef(index, location.within)?.name, rank, place }]
  })
  if (named.length === 0) return []
  const meetings = meetingsByPlace(index)
  return named
    .map((hit) => ({ ...hit, meetings: at(meetings, hit.place) }))
    .filter((hit) => hit.meetings > 0)
    .sort((a, b) => a.rank - b.rank || b.meetings - a.meetings || (a.location.id < b.location.id ? -1 : 1))
    .slice(0, limit)
    .map((hit) => ({ id: hit.location.id, name: entryAt(index.locations, hit.place).name, within: hit.within ?? null, meetings: hit.meetings }))
}

const known = new WeakMap<IncidenceIndex, readonly Called[]>()

/** What the places of an index are called, made at its first search. */
function calledOf(index: IncidenceIndex): readonly Called[] {
  const called = known.get(index) ?? index.locations.map(({ name, within }) => calledIn(placeRef(index, within)?.name, name))
  known.set(index, called)
  return called
}

/** How many meetings count for each location. */
function meetingsByPlace({ locations, placeSets }: IncidenceIndex): Int32Array {
  const bySet = new Int32Array(placeSets.locations.starts.length)
  for (const set of placeSets.of) bySet[set] = at(bySet, set) + 1
  const byPlace = new Int32Array(locations.length)
  for (let set = 0; set + 1 < placeSets.locations.starts.length; set += 1) {
    for (const place of rowOf(placeSets.locations, set)) byPlace[place] = at(byPlace, place) + at(bySet, set)
  }
  return byPlace
}
