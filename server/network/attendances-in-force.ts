/**
 * Which attendances count: filters on a person's part in a meeting → the rows that are left, both ways round.
 * Who attended beside them still counts for the strength of a tie (the n of Newman's 1/(n − 1) is everybody).
 */
import type { Attendances, IncidenceIndex, Rows } from './incidence-index.ts'
import { type AttendanceFilters, type PartsInForce, partsInForce, placesInForce } from './parts-in-force.ts'
import { filterRows } from './rows.ts'

/** Attendances with the test that they passed; absent where every one does. */
export type AttendancesInForce = Attendances & { readonly parts?: PartsInForce }

/** The attendances that pass; the index itself where nothing is filtered. @param parts the same filters as a test, where it is there already */
export function attendancesInForce(index: IncidenceIndex, filters: AttendanceFilters, parts: PartsInForce | undefined = partsInForce(index, filters)): AttendancesInForce {
  if (parts === undefined) return index
  let byPerson: Rows | undefined
  let byMeeting: Rows | undefined
  // Most questions never ask for either: they test what they look at.
  return {
    parts,
    get byPerson() { byPerson ??= filterRows(index.byPerson, placesInForce(parts, index.byPerson, 'row')); return byPerson },
    get byMeeting() { byMeeting ??= filterRows(index.byMeeting, placesInForce(parts, index.byMeeting, 'target')); return byMeeting },
  }
}
