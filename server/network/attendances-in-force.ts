/**
 * Which attendances count: filters on a person's part in a meeting → the rows that are left, both ways round.
 * Who attended beside them still counts for the strength of a tie (the n of Newman's 1/(n − 1) is everybody).
 */
import type { Attendances, IncidenceIndex, Rows } from './incidence-index.ts'
import { type AttendanceFilters, type PartsInForce, partsInForce, placesInForce } from './parts-in-force.ts'
import { filterRows } from './rows.ts'

/** The attendances that pass; the index itself where nothing is filtered. @param parts the same filters as a test, where it is there already */
export function attendancesInForce(index: IncidenceIndex, filters: AttendanceFilters, parts: PartsInForce | undefined = partsInForce(index, filters)): Attendances {
  if (parts === undefined) return index
  const { byPerson, byMeeting } = index
  let turned: Rows | undefined
  return {
    byPerson: filterRows(byPerson, placesInForce(parts, byPerson, 'row')),
    // Most questions never ask for it.
    get byMeeting() { turned ??= filterRows(byMeeting, placesInForce(parts, byMeeting, 'target')); return turned },
  }
}
