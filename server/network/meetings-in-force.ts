/**
 * Which meetings count: filters → a mask, one byte a meeting.
 * A meeting is dated when its first day is known (`dateFrom`); undated ones stay unless the caller leaves them out.
 */
import type { MeetingKind } from '../domain/facts.ts'
import { at, type Attendances, byteAt, dayNumber, type IncidenceIndex, MEETING_KINDS, rowOf } from './incidence-index.ts'

/**
 * @property kinds empty: all
 * @property places location ids; empty: all. A meeting counts for a place when it was held there or below, or is reported by an article of that place
 * @property from ISO day, first of the period
 * @property to ISO day, last of the period
 * @property undated whether undated meetings stay when a period is asked for
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

/** Filters → mask. A place that the index does not know leaves nothing. @param rows attendances in force: a meeting without one is not */
export function meetingsInForce(index: IncidenceIndex, filters: MeetingFilters, rows: Attendances = index): MeetingMask {
  const kinds = Uint8Array.from(MEETING_KINDS, (kind) => Number(filters.kinds.length === 0 || filters.kinds.includes(kind)))
  const { of: placeSet } = index.placeSets
  const sets = filters.places.length === 0 ? undefined : setsWithOne(index, filters.places)
  const isInPeriod = periodTest(index, filters)
  const attended = rows === index ? undefined : attendedMeetings(index, rows)
  const mask = new Uint8Array(index.meetings.length)
  for (let meeting = 0; meeting < mask.length; meeting += 1) {
    const passes = byteAt(kinds, byteAt(index.kinds, meeting)) === 1 && isInPeriod(meeting)
      && (sets === undefined || byteAt(sets, at(placeSet, meeting)) === 1)
      && (attended === undefined || byteAt(attended, meeting) === 1)
    if (passes) mask[meeting] = 1
  }
  return mask
}

const LAST_DAY = 99_991_231

function periodTest({ firstDays, lastDays }: IncidenceIndex, filters: MeetingFilters): (meeting: number) => boolean {
  if (filters.from === undefined && filters.to === undefined) return () => true
  const from = dayNumber(filters.from)
  const to = filters.to === undefined ? LAST_DAY : dayNumber(filters.to)
  const { undated } = filters
  return (meeting) => {
    const [first, last] = [at(firstDays, meeting), at(lastDays, meeting)]
    if (last !== 0 && last < from) return false
    return first === 0 ? undated : first <= to
  }
}

/** 1 for each meeting with an attendance among these. */
function attendedMeetings({ meetings }: IncidenceIndex, { byPerson }: Attendances): Uint8Array {
  const attended = new Uint8Array(meetings.length)
  for (const meeting of byPerson.targets) attended[meeting] = 1
  return attended
}

/** 1 for each set of locations that holds one of these. */
function setsWithOne({ locations, locationAt, placeSets }: IncidenceIndex, places: readonly string[]): Uint8Array {
  const isAsked = new Uint8Array(locations.length)
  for (const id of places) isAsked[locationAt.get(id) ?? -1] = 1
  return Uint8Array.from({ length: placeSets.locations.starts.length - 1 }, (_, set) => Number(rowOf(placeSets.locations, set).some((place) => byteAt(isAsked, place) === 1)))
}
