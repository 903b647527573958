/** Small incidence indexes for tests: a list of meetings with who sat where. */
import type { Capacity, Mode } from '../../server/domain/facts.ts'
import { IncidenceBuilder } from '../../server/network/incidence-builder.ts'
import type { IncidenceIndex, LocationEntry, MeetingEntry } from '../../server/network/incidence-index.ts'

export interface TestSeat { readonly person: string, readonly mode?: Mode, readonly venue?: string, readonly capacity?: Capacity }
export interface TestMeeting extends Partial<MeetingEntry> { readonly id: string, readonly people: readonly (string | TestSeat)[], readonly outlets?: readonly string[] }

/** Meetings by id; a person that is only a name sits where nothing is said. People in order of first appearance. */
export function incidenceOf(meetings: readonly TestMeeting[], locations: readonly LocationEntry[] = []): IncidenceIndex {
  const builder = new IncidenceBuilder()
  for (const location of locations) builder.addLocation(location)
  for (const { people: _, outlets = [], ...entry } of meetings) {
    builder.addMeeting({ name: entry.id, kind: 'meeting', dateBasis: 'none', heldAt: [], articlePlaces: [], ...entry }, outlets)
  }
  const seats = meetings.flatMap(({ id, people }) => people.map((seat) => ({ meeting: id, ...(typeof seat === 'string' ? { person: seat } : seat) })))
  for (const name of new Set(seats.map((seat) => seat.person))) builder.addPerson({ id: name, name, aliases: [], attends: true })
  for (const { mode = 'unknown', capacity = 'attendee', ...seat } of seats) builder.addAttendance({ ...seat, mode, capacity })
  return builder.finish()
}
