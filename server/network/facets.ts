/** What each choice of a filter would leave, the other filters in force; and the meetings in force over time. */
import type { MeetingKind } from '../domain/facts.ts'
import { attendancesInForce } from './attendances-in-force.ts'
import { at, type Attendances, byteAt, type IncidenceIndex, isoDay, MEETING_KINDS, rowOf } from './incidence-index.ts'
import { type MeetingFilters, type MeetingMask, meetingsInForce } from './meetings-in-force.ts'
import type { AttendanceFilters } from './parts-in-force.ts'

/** All filters of a network. */
export type NetworkFilters = MeetingFilters & AttendanceFilters

export interface PlaceFacet { readonly location: number, readonly meetings: number, readonly people: number }
export interface KindFacet { readonly kind: MeetingKind, readonly meetings: number }
/** @property days rising; a meeting of several days counts on its first */
export interface Timeline { readonly days: readonly { readonly day: string, readonly meetings: number }[], readonly undated: number }

/** Places with a meeting, most meetings first, then by index. @param rows attendances in force under the same filters */
export function placeFacets(index: IncidenceIndex, filters: NetworkFilters, rows: Attendances = attendancesInForce(index, filters)): readonly PlaceFacet[] {
  const mask = meetingsInForce(index, { ...filters, places: [] }, rows)
  const meetings = meetingsOfPlaces(index, mask)
  const people = peopleOfPlaces(index, mask, rows)
  return index.locations
    .map((_, location) => ({ location, meetings: at(meetings, location), people: at(people, location) }))
    .filter((facet) => facet.meetings > 0)
    .sort((a, b) => b.meetings - a.meetings || a.location - b.location)
}

/** Kinds with a meeting, most meetings first, then by name. @param rows attendances in force under the same filters */
export function kindFacets(index: IncidenceIndex, filters: NetworkFilters, rows: Attendances = attendancesInForce(index, filters)): readonly KindFacet[] {
  const mask = meetingsInForce(index, { ...filters, kinds: [] }, rows)
  const counts = new Int32Array(MEETING_KINDS.length)
  for (let meeting = 0; meeting < mask.length; meeting += 1) counts[byteAt(index.kinds, meeting)] = at(counts, byteAt(index.kinds, meeting)) + byteAt(mask, meeting)
  return MEETING_KINDS.map((kind, i) => ({ kind, meetings: at(counts, i) }))
    .filter(({ meetings }) => meetings > 0)
    .sort((a, b) => b.meetings - a.meetings || (a.kind < b.kind ? -1 : 1))
}

/** Meetings in force by day. */
export function timeline({ firstDays }: IncidenceIndex, mask: MeetingMask): Timeline {
  const days = new Map<number, number>()
  for (let meeting = 0; meeting < mask.length; meeting += 1) {
    if (byteAt(mask, meeting) === 1) days.set(at(firstDays, meeting), (days.get(at(firstDays, meeting)) ?? 0) + 1)
  }
  const undated = days.get(0) ?? 0
  days.delete(0)
  return { days: [...days].sort(([a], [b]) => a - b).map(([day, meetings]) => ({ day: isoDay(day), meetings })), undated }
}

function meetingsOfPlaces({ placeSets, locations }: IncidenceIndex, mask: MeetingMask): Int32Array {
  const ofSets = new Int32Array(placeSets.locations.starts.length - 1)
  placeSets.of.forEach((set, meeting) => { ofSets[set] = at(ofSets, set) + byteAt(mask, meeting) })
  const counts = new Int32Array(locations.length)
  ofSets.forEach((meetings, set) => {
    for (const place of rowOf(placeSets.locations, set)) counts[place] = at(counts, place) + meetings
  })
  return counts
}

/** How many different people attended a meeting of each place. A person's meetings of one set of places are looked at once. */
function peopleOfPlaces({ placeSets: { of, locations: sets }, locations }: IncidenceIndex, mask: MeetingMask, { byPerson: { starts, targets } }: Attendances): Int32Array {
  const people = new Int32Array(locations.length)
  const lastAtSet = new Int32Array(sets.starts.length - 1)
  const lastAtPlace = new Int32Array(locations.length)
  const setInForce = of.map((set, meeting) => (byteAt(mask, meeting) === 1 ? set : -1))
  for (let row = 1; row < starts.length; row += 1) {
    const end = at(starts, row)
    for (let i = at(starts, row - 1); i < end; i += 1) {
      const set = setInForce[targets[i] ?? 0] ?? -1
      if (set < 0 || lastAtSet[set] === row) continue
      lastAtSet[set] = row
      countOnce(set, row)
    }
  }
  return people

  function countOnce(set: number, row: number): void {
    const end = at(sets.starts, set + 1)
    for (let i = at(sets.starts, set); i < end; i += 1) {
      const place = sets.targets[i] ?? 0
      if (lastAtPlace[place] === row) continue
      lastAtPlace[place] = row
      people[place] = (people[place] ?? 0) + 1
    }
  }
}
