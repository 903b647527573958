/**
 * The meetings of one person in time's order, a page at a time: the newest day first, undated ones last; those of one day as they stand in the index, which is by id.
 *
 * index, person, where to begin → indexes of meetings. The day is the first one, or the last where only that is known.
 * A page begins after a place in time, not after a number of lines: what was added or removed meanwhile neither repeats a line nor skips one.
 * A person of 18 000 meetings costs some 2 ms.
 */
import { at, entryAt, type IncidenceIndex, isoDay, realAt, rowLength } from './incidence-index.ts'

/** A place in the list. @property day undefined for what is undated @property meeting id */
export interface PlaceInTime { readonly day: string | undefined, readonly meeting: string }

/** @property meetings of this page @property undated of all pages @property next where the next page begins after; undefined on the last */
export interface PageInTime {
  readonly meetings: readonly number[]
  readonly total: number
  readonly undated: number
  readonly next: PlaceInTime | undefined
}

const EMPTY: PageInTime = { meetings: [], total: 0, undated: 0, next: undefined }

/** Days are below it; meetings are fewer than `MEETINGS`: the two fit one number, which sorts ten times as fast as pairs. */
const DAYS = 100_000_000
const MEETINGS = 2 ** 26

/** @param person its index; undefined for somebody who is not in the index yet */
export function pageInTime(index: IncidenceIndex, person: number | undefined, { after, limit }: { readonly after?: PlaceInTime | undefined, readonly limit: number }): PageInTime {
  if (person === undefined) return EMPTY
  const keys = keysOf(index, person)
  const from = after === undefined ? 0 : firstAfter(index, keys, after)
  const meetings = Array.from(keys.subarray(from, from + limit), meetingOf)
  const last = from + limit < keys.length ? meetings.at(-1) : undefined
  return {
    meetings, total: keys.length, undated: keys.length - firstWhere(keys, (key) => dayOf(key) === 0),
    next: last === undefined ? undefined : placeOf(index, last),
  }
}

/** Day and meeting of each attendance in one number, in order. */
function keysOf(index: IncidenceIndex, person: number): Float64Array {
  const { byPerson: { starts, targets } } = index
  const from = at(starts, person)
  return new Float64Array(rowLength(index.byPerson, person)).map((_, i) => {
    const meeting = at(targets, from + i)
    return (DAYS - knownDay(index, meeting)) * MEETINGS + meeting
  }).sort()
}

function knownDay(index: IncidenceIndex, meeting: number): number {
  return at(index.firstDays, meeting) || at(index.lastDays, meeting)
}

function dayOf(key: number): number {
  return DAYS - Math.floor(key / MEETINGS)
}

function meetingOf(key: number): number {
  return key % MEETINGS
}

function placeOf(index: IncidenceIndex, meeting: number): PlaceInTime {
  const day = knownDay(index, meeting)
  return { day: day === 0 ? undefined : isoDay(day), meeting: entryAt(index.meetings, meeting).id }
}

/** The meeting that a place names may be gone: then its id says where it stood. */
function firstAfter(index: IncidenceIndex, keys: Float64Array, place: PlaceInTime): number {
  const day = Number(place.day?.replaceAll('-', '') ?? 0)
  return firstWhere(keys, (key) => dayOf(key) < day || (dayOf(key) === day && entryAt(index.meetings, meetingOf(key)).id > place.meeting))
}

/** The first key from which on all are so, by halving. */
function firstWhere(keys: Float64Array, isSo: (key: number) => boolean): number {
  let [low, high] = [0, keys.length]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (isSo(realAt(keys, middle))) high = middle
    else low = middle + 1
  }
  return low
}
