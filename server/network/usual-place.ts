/** The place whose articles report a person most. */
import { entryAt, type IncidenceIndex, rowOf } from './incidence-index.ts'

/** Location id; of equally frequent ones the one met first; undefined where no article's place is known. */
export function usualPlace(index: IncidenceIndex, person: number): string | undefined {
  const counts = new Map<string, number>()
  for (const meeting of rowOf(index.byPerson, person)) {
    for (const place of entryAt(index.meetings, meeting).articlePlaces) counts.set(place, (counts.get(place) ?? 0) + 1)
  }
  let usual: string | undefined
  for (const [place, count] of counts) {
    if (usual === undefined || count > (counts.get(usual) ?? 0)) usual = place
  }
  return usual
}
