/** What each choice of a filter would leave, the other filters in force; and the meetings in force over time. */
import type { MeetingKind } from '../domain/facts.ts'
import { at, type IncidenceIndex, rowOf } from './incidence-index.ts'
import { type MeetingFilters, type MeetingMask, meetingsInForce } from './meetings-in-force.ts'

export interface PlaceFacet { readonly location: number, readonly meetings: number, readonly people: number }
export interface KindFacet { readonly kind: MeetingKind, readonly meetings: number }
/** @property days rising; a meeting of several days counts on its first */
export interface Timeline { readonly days: readonly { readonly day: string, readonly meetings: number }[], readonly undated: number }

/** Places with a meeting, most meetings first, then by index. */
export function placeFacets(index: IncidenceIndex, filters: MeetingFilters): readonly PlaceFacet[] {
  const mask = meetingsInForce(index, { ...filters, places: [] })
  const meetings = new Uint32Array(index.locations.length)
  forEachPlace(index, Uint32Array.from(index.meetings.keys()), { mask, visit: (place) => { meetings[place] = at(meetings, place) + 1 } })
  const people = peopleOfPlaces(index, mask)
  return index.locations
    .map((_, location) => ({ location, meetings: at(meetings, location), people: at(people, location) }))
    .filter((facet) => facet.meetings > 0)
    .sort((a, b) => b.meetings - a.meetings || a.location - b.location)
}

/** Kinds with a meeting, most meetings first, then by name. */
export function kindFacets(index: IncidenceIndex, filters: MeetingFilters): readonly KindFacet[] {
  const mask = meetingsInForce(index, { ...filters, kinds: [] })
  const counts = new Map<MeetingKind, number>()
  index.meetings.forEach(({ kind }, i) => { if (at(mask, i) === 1) counts.set(kind, (counts.get(kind) ?? 0) + 1) })
  return [...counts].map(([kind, meetings]) => ({ kind, meetings })).sort((a, b) => b.meetings - a.meetings || (a.kind < b.kind ? -1 : 1))
}

/** Meetings in force by day. */
export function timeline(index: IncidenceIndex, mask: MeetingMask): Timeline {
  const days = new Map<string, number>()
  let undated = 0
  index.meetings.forEach((meeting, i) => {
    if (at(mask, i) === 0) return
    if (meeting.dateFrom === undefined) undated += 1
    else days.set(meeting.dateFrom, (days.get(meeting.dateFrom) ?? 0) + 1)
  })
  return { days: [...days].map(([day, meetings]) => ({ day, meetings })).sort((a, b) => (a.day < b.day ? -1 : 1)), undated }
}

/** How many different people attended a meeting of each place. */
function peopleOfPlaces(index: IncidenceIndex, mask: MeetingMask): Uint32Array {
  const people = new Uint32Array(index.locations.length)
  const lastPerson = new Int32Array(index.locations.length).fill(-1)
  for (let person = 0; person < index.people.length; person += 1) {
    forEachPlace(index, rowOf(index.byPerson, person), { mask, visit: (place) => {
      if (lastPerson[place] === person) return
      lastPerson[place] = person
      people[place] = at(people, place) + 1
    } })
  }
  return people
}

/** Places of those meetings that are in force, as often as they come. */
function forEachPlace({ meetingPlaces: { starts, targets } }: IncidenceIndex, meetings: Uint32Array, { mask, visit }: { readonly mask: MeetingMask, readonly visit: (place: number) => void }): void {
  for (const meeting of meetings) {
    if (at(mask, meeting) === 0) continue
    for (let i = at(starts, meeting); i < at(starts, meeting + 1); i += 1) visit(at(targets, i))
  }
}
