/**
 * Which meetings count: filters → what each meeting passes, one byte a meeting, and from it a mask.
 * A meeting is dated when its first day is known (`dateFrom`); undated ones stay unless the caller leaves them out.
 */
import type { MeetingKind } from '../domain/facts.ts'
import { at, byteAt, dayNumber, type IncidenceIndex, MEETING_KINDS } from './incidence-index.ts'
import { attendedMeetings, type PartsInForce } from './parts-in-force.ts'

/**
 * @property kinds empty: all
 * @property places location ids; empty: all. A meeting counts for a place when it was held there or below, or is reported by an article of that place
 * @property from ISO day, first of the period
 * @property to ISO day, last of the period
 * @property undated whether undated meetings stay, with a period or without
 */
export interface MeetingFilters {
  readonly kinds: readonly MeetingKind[]
  readonly places: readonly string[]
  readonly from?: string
  readonly to?: string
  readonly undated: boolean
}

/** No filter at all. */
export const ALL_MEETINGS: MeetingFilters = { kinds: [], places: [], undated: true }

/** 1 where the meeting is in force. */
export type MeetingMask = Uint8Array

/** What a meeting may pass, as bits: facets ask what is left without one of them. */
export const PASSED = { kind: 1, place: 2, rest: 4 } as const
const ALL_PASSED = PASSED.kind | PASSED.place | PASSED.rest

/** Filters → mask. A place that the index does not know leaves nothing. @param parts in force: a meeting without one is not */
export function meetingsInForce(index: IncidenceIndex, filters: MeetingFilters, parts?: PartsInForce): MeetingMask {
  return maskOf(testMeetings(index, filters, parts))
}

/** The meetings that pass everything, but what is left out. */
export function maskOf(passed: Uint8Array, leftOut: 0 | typeof PASSED.kind | typeof PASSED.place = 0): MeetingMask {
  const mask = new Uint8Array(passed.length)
  for (let meeting = 0; meeting < mask.length; meeting += 1) mask[meeting] = Number(((passed[meeting] ?? 0) | leftOut) === ALL_PASSED)
  return mask
}

/** What each meeting passes. @param parts in force: a meeting without one does not pass */
export function testMeetings(index: IncidenceIndex, filters: MeetingFilters, parts?: PartsInForce): Uint8Array {
  const { kinds: kindAt, placeSets: { of: placeSet } } = index
  const kinds = Uint8Array.from(MEETING_KINDS, (kind) => Number(filters.kinds.length === 0 || filters.kinds.includes(kind)) * PASSED.kind)
  const places = filters.places.length === 0 ? undefined : setsWithOne(index, filters.places)
  const passed = restPassed(index, filters, parts === undefined ? undefined : attendedMeetings(index, parts))
  for (let meeting = 0; meeting < passed.length; meeting += 1) {
    const place = places === undefined ? PASSED.place : places[placeSet[meeting] ?? 0] ?? 0
    passed[meeting] = (passed[meeting] ?? 0) | (kinds[kindAt[meeting] ?? 0] ?? 0) | place
  }
  return passed
}

const LAST_DAY = 99_991_231

/** Whether each meeting is in the period and has an attendance. */
function restPassed({ firstDays, lastDays }: IncidenceIndex, filters: MeetingFilters, attended: Uint8Array | undefined): Uint8Array {
  const passed = new Uint8Array(firstDays.length)
  const from = dayNumber(filters.from)
  const to = filters.to === undefined ? LAST_DAY : dayNumber(filters.to)
  const leastDay = filters.undated ? 0 : 1
  for (let meeting = 0; meeting < passed.length; meeting += 1) {
    const first = firstDays[meeting] ?? 0
    const last = lastDays[meeting] ?? 0
    const isIn = first <= to && first >= leastDay && (last === 0 || last >= from)
    passed[meeting] = isIn && (attended === undefined || attended[meeting] === 1) ? PASSED.rest : 0
  }
  return passed
}

/** Its bit for each set of locations that holds one of these. */
function setsWithOne({ locations, locationAt, placeSets: { locations: { starts, targets } } }: IncidenceIndex, places: readonly string[]): Uint8Array {
  const isAsked = new Uint8Array(locations.length)
  for (const id of places) isAsked[locationAt.get(id) ?? -1] = 1
  const sets = new Uint8Array(starts.length - 1)
  for (let set = 0; set < sets.length; set += 1) {
    for (let i = at(starts, set); i < at(starts, set + 1); i += 1) if (byteAt(isAsked, at(targets, i)) === 1) sets[set] = PASSED.place
  }
  return sets
}
