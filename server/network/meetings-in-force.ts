/**
 * Which meetings count: filters → a mask, one byte a meeting.
 * A meeting is dated when its first day is known (`dateFrom`); undated ones stay unless the caller leaves them out.
 */
import type { MeetingKind } from '../domain/facts.ts'
import { at, type IncidenceIndex, type MeetingEntry, type PlainRows } from './incidence-index.ts'

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

/** Filters → mask. A place that the index does not know leaves nothing. */
export function meetingsInForce(index: IncidenceIndex, filters: MeetingFilters): MeetingMask {
  const kinds = new Set(filters.kinds)
  const places = new Set(filters.places.map((id) => index.locationAt.get(id) ?? -1))
  return Uint8Array.from(index.meetings, (meeting, i) => {
    const passes = (kinds.size === 0 || kinds.has(meeting.kind)) && isInPeriod(meeting, filters)
      && (places.size === 0 || isAtOne(index.meetingPlaces, i, places))
    return passes ? 1 : 0
  })
}

function isInPeriod(meeting: MeetingEntry, { from, to, undated }: MeetingFilters): boolean {
  if (from === undefined && to === undefined) return true
  const last = meeting.dateTo ?? meeting.dateFrom
  if (from !== undefined && last !== undefined && last < from) return false
  if (meeting.dateFrom === undefined) return undated
  return to === undefined || meeting.dateFrom <= to
}

function isAtOne(rows: PlainRows, meeting: number, places: ReadonlySet<number>): boolean {
  for (let i = at(rows.starts, meeting); i < at(rows.starts, meeting + 1); i += 1) {
    if (places.has(at(rows.targets, i))) return true
  }
  return false
}
