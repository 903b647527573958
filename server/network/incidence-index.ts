/**
 * The incidence index: who attended what, in typed arrays, both ways round (compressed sparse rows).
 * Everything the network is asked is computed from it; it holds no text but names.
 * Built once per data version by `IncidenceBuilder`; a million attendances take some 20 MB beside the names.
 *
 * People, meetings and locations have an index (their order of arrival) inside, and their id outside.
 * Rows are sorted: a person's meetings and a meeting's people rise by index.
 */
import type { Capacity, DateBasis, MeetingKind } from '../domain/facts.ts'
import type { Level } from '../domain/place.ts'
import type { Seat, SeatCodes } from './copresence.ts'

/**
 * @property attends false for a person who is only cited
 * @property title the latest post's
 * @property titles those of all posts, each once
 * @property place the jurisdiction that current posts name most
 */
export interface PersonEntry {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly attends: boolean
  readonly qualifier?: string
  readonly title?: string
  readonly titles?: readonly string[]
  readonly place?: string
  readonly level?: Level
}

/**
 * @property heldAt ids of the locations it was held at, as printed order gives them
 * @property articlePlaces ids of the places whose articles report it
 */
export interface MeetingEntry {
  readonly id: string
  readonly name: string
  readonly kind: MeetingKind
  readonly whenText?: string
  readonly dateFrom?: string
  readonly dateTo?: string
  readonly dateBasis: DateBasis
  readonly heldAt: readonly string[]
  readonly articlePlaces: readonly string[]
}

/** @property within id of the location it lies in */
export interface LocationEntry { readonly id: string, readonly name: string, readonly within?: string }

/** One person's part in one meeting, as the store tells it. */
export interface AttendanceEntry extends Seat {
  readonly person: string
  readonly meeting: string
  readonly capacity: Capacity
}

/**
 * Compressed sparse rows: row r is `targets[starts[r]] … targets[starts[r + 1] - 1]`, ascending;
 * `seats` and `parts` (part codes) run beside it.
 */
export interface Rows {
  readonly starts: Int32Array
  readonly targets: Int32Array
  readonly seats: Int32Array
  readonly parts: Uint8Array
}

/** Sorted rows without anything beside them. */
export interface PlainRows { readonly starts: Int32Array, readonly targets: Int32Array }

/**
 * Sets of locations, each once: many meetings share one.
 * @property of for each meeting its set @property locations the locations of each set, rising by index
 */
export interface PlaceSets { readonly of: Int32Array, readonly locations: PlainRows }

/**
 * Sets of newspapers, each once.
 * @property of for each meeting its set @property outlets those of each set, rising by index; none is set 0
 */
export interface OutletSets { readonly of: Int32Array, readonly outlets: PlainRows }

/**
 * @property seats every different seat once; rows point into it, so that co-presence is decided without making objects
 * @property seatCodes the seats as numbers
 * @property mixedSeats 1 for a meeting whose people did not all sit alike: only there can two of them have been together by video
 * @property kinds of the meetings, as codes of `MEETING_KINDS`
 * @property firstDays of the meetings, as numbers that compare as their days do (20220328); 0 where undated
 * @property lastDays likewise; the first day where only that is known
 * @property placeSets the locations each meeting counts for: held there or below, or of an article of that place
 * @property outlets names of newspapers @property outletSets those that report each meeting
 */
export interface IncidenceIndex {
  readonly people: readonly PersonEntry[]
  readonly meetings: readonly MeetingEntry[]
  readonly locations: readonly LocationEntry[]
  readonly personAt: ReadonlyMap<string, number>
  readonly meetingAt: ReadonlyMap<string, number>
  readonly locationAt: ReadonlyMap<string, number>
  readonly byPerson: Rows
  readonly byMeeting: Rows
  readonly seats: readonly Seat[]
  readonly seatCodes: SeatCodes
  readonly mixedSeats: Uint8Array
  readonly kinds: Uint8Array
  readonly firstDays: Int32Array
  readonly lastDays: Int32Array
  readonly placeSets: PlaceSets
  readonly outlets: readonly string[]
  readonly outletSets: OutletSets
}

/** Which attendances are looked at: all of the index, or those of some people, or those that pass filters. */
export type Attendances = Pick<IncidenceIndex, 'byPerson' | 'byMeeting'>

/** Capacities by their code in the rows, weakest first. */
export const CAPACITIES = ['attendee', 'speaker', 'lead', 'chair'] as const satisfies readonly Capacity[]

/** Kinds of meetings by their code. */
export const MEETING_KINDS = ['meeting', 'inspection', 'visit', 'ceremony'] as const satisfies readonly MeetingKind[]

/** An ISO day as a number that compares as days do: 20220328; 0 for none. */
export function dayNumber(day: string | undefined): number {
  return day === undefined ? 0 : Number(day.slice(0, 4)) * 10_000 + Number(day.slice(5, 7)) * 100 + Number(day.slice(8, 10))
}

/** The ISO day of a number that `dayNumber` gave. */
export function isoDay(day: number): string {
  const digits = String(day).padStart(8, '0')
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`
}

/** The entry at an index that came out of this index. @throws RangeError for any other */
export function entryAt<T>(entries: readonly T[], at: number): T {
  const entry = entries[at]
  if (entry === undefined) throw new RangeError(`No entry ${at} among ${entries.length}.`)
  return entry
}

/** Number at a place of an array that is known to be there. One function a type of array: a load that meets several types is several times slower. */
export function at(words: Int32Array, index: number): number { return words[index] ?? 0 }

/** Byte at a place that is known to be there. */
export function byteAt(bytes: Uint8Array, index: number): number { return bytes[index] ?? 0 }

/** Number at a place that is known to be there. */
export function realAt(reals: Float64Array, index: number): number { return reals[index] ?? 0 }

/** The targets of a row, as a view: no copy. */
export function rowOf(rows: PlainRows, row: number): Int32Array {
  return rows.targets.subarray(at(rows.starts, row), at(rows.starts, row + 1))
}

/** Length of a row: a person's meetings, a meeting's people. */
export function rowLength(rows: PlainRows, row: number): number {
  return at(rows.starts, row + 1) - at(rows.starts, row)
}

/** Position of `target` in a row's part of `targets`, or -1. Logarithmic. */
export function findInRow(rows: PlainRows, row: number, target: number): number {
  let low = at(rows.starts, row)
  let high = at(rows.starts, row + 1) - 1
  while (low <= high) {
    const middle = (low + high) >>> 1
    const found = at(rows.targets, middle)
    if (found === target) return middle
    if (found < target) low = middle + 1
    else high = middle - 1
  }
  return -1
}
