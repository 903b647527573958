/** What was typed + the network in memory → the places it names that meetings count for: best first, then those of more meetings. One pass over the meetings and places. */
import type { PlaceHit } from '../../contract/search.ts'
import { at, entryAt, rowOf, type IncidenceIndex } from '../../network/incidence-index.ts'
import { placeRef } from '../dto/lines.ts'
import { calledIn, rankOf, type Typed } from './called.ts'

export function placeHits(index: IncidenceIndex, typed: Typed, limit: number): PlaceHit[] {
  const named = index.locations.flatMap((location, place) => {
    const within = placeRef(index, location.within)?.name
    const rank = rankOf(calledIn(within, location.name), typed)
    return rank === undefined ? [] : [{ location, within, rank, place }]
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
