/** What each choice of a filter would leave, the other filters in force; and the meetings in force over time. */
import type { MeetingKind } from '../domain/facts.ts'
import { at, byteAt, type IncidenceIndex, MEETING_KINDS } from './incidence-index.ts'
import { maskOf, type MeetingFilters, type MeetingMask, PASSED, testMeetings } from './meetings-in-force.ts'
import { type AttendanceFilters, type PartsInForce, partsInForce } from './parts-in-force.ts'
import { peopleOfPlaces } from './people-of-places.ts'

/** All filters of a network. */
export type NetworkFilters = MeetingFilters & AttendanceFilters

export interface PlaceFacet { readonly location: number, readonly meetings: number, readonly people: number }
export interface KindFacet { readonly kind: MeetingKind, readonly meetings: number }
/** @property days rising; a meeting of several days counts on its first */
export interface Timeline { readonly days: readonly { readonly day: string, readonly meetings: number }[], readonly undated: number }

/** What the filters make of the index, where it is there already. @property passed what each meeting passes */
export interface Tested { readonly parts?: PartsInForce, readonly passed: Uint8Array }

/** The filters' tests. @param known the parts in force, where other filters have made them */
export function tested(index: IncidenceIndex, filters: NetworkFilters, known?: PartsInForce): Tested {
  const parts = known ?? partsInForce(index, filters)
  return { passed: testMeetings(index, filters, parts), ...(parts === undefined ? {} : { parts }) }
}

/** Places with a meeting, most meetings first, then by index. */
export function placeFacets(index: IncidenceIndex, filters: NetworkFilters, { parts, passed }: Tested = tested(index, filters)): readonly PlaceFacet[] {
  const mask = maskOf(passed, PASSED.place)
  const meetings = meetingsOfPlaces(index, mask)
  const people = peopleOfPlaces(index, mask, parts)
  return index.locations
    .map((_, location) => ({ location, meetings: at(meetings, location), people: at(people, location) }))
    .filter((facet) => facet.meetings > 0)
    .sort((a, b) => b.meetings - a.meetings || a.location - b.location)
}

/** Kinds with a meeting, most meetings first, then by name. */
export function kindFacets(index: IncidenceIndex, filters: NetworkFilters, { passed }: Tested = tested(index, filters)): readonly KindFacet[] {
  const { kinds } = index
  const mask = maskOf(passed, PASSED.kind)
  const counts = new Int32Array(MEETING_KINDS.length)
  for (let meeting = 0; meeting < mask.length; meeting += 1) {
    const kind = kinds[meeting] ?? 0
    counts[kind] = (counts[kind] ?? 0) + (mask[meeting] ?? 0)
  }
  return MEETING_KINDS.map((kind, i) => ({ kind, meetings: at(counts, i) }))
    .filter(({ meetings }) => meetings > 0)
    .sort((a, b) => b.meetings - a.meetings || (a.kind < b.kind ? -1 : 1))
}

const YEAR = 10_000
/** Room for the days of a month, so that its number and the day’s give the place. */
const MONTH = 32
const MONTHS = 13
const TWO_DIGITS = Array.from({ length: MONTH }, (_, number) => String(number).padStart(2, '0'))

/** Meetings in force by day. */
export function timeline({ firstDays }: IncidenceIndex, mask: MeetingMask): Timeline {
  const years = new Map<number, Int32Array>()
  let undated = 0
  for (let meeting = 0; meeting < mask.length; meeting += 1) {
    if (mask[meeting] !== 1) continue
    const day = firstDays[meeting] ?? 0
    if (day === 0) undated += 1
    else countDay(years, day)
  }
  const days = [...years].sort(([a], [b]) => a - b).flatMap(([year, counts]) => [...counts.keys()]
    .filter((place) => at(counts, place) > 0)
    .map((place) => ({ day: `${String(year).padStart(4, '0')}-${TWO_DIGITS[Math.floor(place / MONTH)]}-${TWO_DIGITS[place % MONTH]}`, meetings: at(counts, place) })))
  return { days, undated }
}

/** Days of a year in one array: looking up a year among few is quicker than a day among thousands. */
function countDay(years: Map<number, Int32Array>, day: number): void {
  const year = Math.floor(day / YEAR)
  let counts = years.get(year)
  if (counts === undefined) {
    counts = new Int32Array(MONTHS * MONTH)
    years.set(year, counts)
  }
  const place = Math.floor(day / 100) % 100 * MONTH + day % 100
  counts[place] = at(counts, place) + 1
}

function meetingsOfPlaces({ placeSets: { of, locations: { starts, targets } }, locations }: IncidenceIndex, mask: MeetingMask): Int32Array {
  const ofSets = new Int32Array(starts.length - 1)
  for (let meeting = 0; meeting < mask.length; meeting += 1) {
    const set = of[meeting] ?? 0
    ofSets[set] = (ofSets[set] ?? 0) + byteAt(mask, meeting)
  }
  const counts = new Int32Array(locations.length)
  for (let set = 0; set < ofSets.length; set += 1) {
    for (let i = at(starts, set); i < at(starts, set + 1); i += 1) counts[at(targets, i)] = at(counts, at(targets, i)) + at(ofSets, set)
  }
  return counts
}
