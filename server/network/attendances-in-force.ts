/**
 * Which attendances count: filters on a person's part in a meeting → the rows that are left.
 * Who attended beside them still counts for the strength of a tie (the n of Newman's 1/(n − 1) is everybody).
 */
import type { Capacity, Mode } from '../domain/facts.ts'
import { at, type Attendances, CAPACITIES, type IncidenceIndex } from './incidence-index.ts'
import { filterRows, transpose } from './rows.ts'

/**
 * Each empty or absent: all.
 * @property capacities parts taken in a meeting
 * @property presences how somebody was there: in person, by video, not said
 * @property roles titles of posts, as printed: attendances of people who hold one of them
 */
export interface AttendanceFilters {
  readonly capacities?: readonly Capacity[]
  readonly presences?: readonly Mode[]
  readonly roles?: readonly string[]
}

/** The attendances that pass; the index itself where nothing is filtered. */
export function attendancesInForce(index: IncidenceIndex, { capacities = [], presences = [], roles = [] }: AttendanceFilters): Attendances {
  if (capacities.length === 0 && presences.length === 0 && roles.length === 0) return index
  const capacity = marks(CAPACITIES, (word) => capacities.length === 0 || capacities.includes(word))
  const seat = marks(index.seats, ({ mode }) => presences.length === 0 || presences.includes(mode))
  const person = marks(index.people, ({ titles = [] }) => roles.length === 0 || titles.some((title) => roles.includes(title)))
  const rows = index.byPerson
  const byPerson = filterRows(rows, (row, place) => at(person, row) === 1 && at(capacity, at(rows.capacities, place)) === 1 && at(seat, at(rows.seats, place)) === 1)
  return { byPerson, byMeeting: transpose(byPerson, index.meetings.length) }
}

function marks<T>(entries: readonly T[], passes: (entry: T) => boolean): Uint8Array {
  return Uint8Array.from(entries, (entry) => Number(passes(entry)))
}
