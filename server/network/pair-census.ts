/**
 * The census of ties (tie-census.ts) of a whole network, read off its laid-out pairs: the same figures, several times as fast.
 *
 * PairRows + what is in force → TieCensus. Attendances that are not in force are passed over pair by pair, so that no filtered copy of
 * the index is needed. Linear in the pairs of the meetings in force; nothing is kept of a tie.
 */
import { isByVideo } from './copresence.ts'
import { at, byteAt, findInRow, type IncidenceIndex } from './incidence-index.ts'
import type { MeetingMask } from './meetings-in-force.ts'
import type { PairRows } from './pair-rows.ts'
import { isPartInForce, type PartsInForce } from './parts-in-force.ts'
import type { TieCensus } from './tie-census.ts'

/** @property parts in force; absent: all @property oneRoom leaves out pairs that were together by video */
export interface PairRule { readonly mask: MeetingMask, readonly parts?: PartsInForce, readonly oneRoom: boolean }

/** Counts the ties of the rule. */
export function pairCensus(index: IncidenceIndex, pairs: PairRows, rule: PairRule): TieCensus {
  return new PairCounter(index, pairs, rule).take()
}

class PairCounter {
  readonly #index: IncidenceIndex
  readonly #pairs: PairRows
  readonly #rule: PairRule
  /** meetings shared so far by the person in turn and each other */
  readonly #shared: Uint32Array
  readonly #met: Uint32Array
  #metCount = 0
  /** at place k the number of ties that share at least k meetings, from two on */
  readonly #atLeast: Uint32Array
  readonly #strongest: Uint32Array
  #ties = 0

  constructor(index: IncidenceIndex, pairs: PairRows, rule: PairRule) {
    this.#index = index
    this.#pairs = pairs
    this.#rule = rule
    this.#shared = new Uint32Array(index.people.length)
    this.#met = new Uint32Array(index.people.length)
    this.#atLeast = new Uint32Array(index.meetings.length + 2)
    this.#strongest = new Uint32Array(index.people.length)
  }

  take(): TieCensus {
    const { parts } = this.#rule
    for (let person = 0; person < this.#strongest.length; person += 1) {
      if (parts !== undefined && byteAt(parts.people, person) === 0) continue
      this.#meetAll(person)
      this.#forget(person)
    }
    this.#atLeast[1] = this.#ties
    const last = this.#atLeast.findLastIndex((count) => count > 0)
    const ties = new Uint32Array(Math.max(0, last + 1))
    for (let shared = 1; shared <= last; shared += 1) ties[shared] = at(this.#atLeast, shared) - at(this.#atLeast, shared + 1)
    return { ties, strongest: this.#strongest }
  }

  #meetAll(person: number): void {
    const { byPerson: { starts, targets }, mixedSeats } = this.#index
    const { mask, parts, oneRoom } = this.#rule
    const { isLong, ownParts } = this.#pairs
    const end = at(starts, person + 1)
    for (let entry = at(starts, person); entry < end; entry += 1) {
      const meeting = at(targets, entry)
      if (byteAt(mask, meeting) === 0 || (parts !== undefined && byteAt(parts.parts, byteAt(ownParts, entry)) === 0)) continue
      if (byteAt(isLong, meeting) === 1 || (oneRoom && byteAt(mixedSeats, meeting) === 1)) this.#meetInMeeting(person, meeting)
      else if (parts === undefined) this.#meet(entry)
      else this.#meetSome(entry, parts)
    }
  }

  /** The loop that runs most, with nothing in it that can be left out. */
  #meet(entry: number): void {
    const { starts, others } = this.#pairs
    const [shared, met] = [this.#shared, this.#met]
    const end = at(starts, entry + 1)
    let count = this.#metCount
    for (let i = at(starts, entry); i < end; i += 1) {
      const other = at(others, i)
      const meetings = at(shared, other)
      shared[other] = meetings + 1
      if (meetings === 0) {
        met[count] = other
        count += 1
      } else this.#again(other, meetings + 1)
    }
    this.#metCount = count
  }

  #meetSome(entry: number, { people, parts }: PartsInForce): void {
    const { starts, others, parts: codes } = this.#pairs
    const [shared, met] = [this.#shared, this.#met]
    const end = at(starts, entry + 1)
    let count = this.#metCount
    for (let i = at(starts, entry); i < end; i += 1) {
      const other = at(others, i)
      if ((byteAt(parts, byteAt(codes, i)) & byteAt(people, other)) === 0) continue
      const meetings = at(shared, other)
      shared[other] = meetings + 1
      if (meetings === 0) {
        met[count] = other
        count += 1
      } else this.#again(other, meetings + 1)
    }
    this.#metCount = count
  }

  /** A large meeting, or one where it matters who sat where: read from the meeting's own row. */
  #meetInMeeting(person: number, meeting: number): void {
    const { byMeeting, seatCodes } = this.#index
    const { starts, targets, seats } = byMeeting
    const { oneRoom, parts } = this.#rule
    const own = findInRow(byMeeting, meeting, person)
    const end = at(starts, meeting + 1)
    for (let i = own + 1; i < end; i += 1) {
      if (parts !== undefined && (byteAt(parts.people, at(targets, i)) === 0 || !isPartInForce(parts, byMeeting, i))) continue
      if (!oneRoom || !isByVideo(seatCodes, at(seats, own), at(seats, i))) this.#share(at(targets, i))
    }
  }

  #share(other: number): void {
    const meetings = at(this.#shared, other)
    this.#shared[other] = meetings + 1
    if (meetings === 0) {
      this.#met[this.#metCount] = other
      this.#metCount += 1
    } else this.#again(other, meetings + 1)
  }

  #again(other: number, meetings: number): void {
    this.#atLeast[meetings] = at(this.#atLeast, meetings) + 1
    if (meetings > at(this.#strongest, other)) this.#strongest[other] = meetings
  }

  /** Ends a person's turn. */
  #forget(person: number): void {
    let most = at(this.#strongest, person)
    for (let i = 0; i < this.#metCount; i += 1) {
      const other = at(this.#met, i)
      const meetings = at(this.#shared, other)
      if (meetings > most) most = meetings
      if (at(this.#strongest, other) === 0) this.#strongest[other] = 1
      this.#shared[other] = 0
    }
    this.#strongest[person] = most
    this.#ties += this.#metCount
    this.#metCount = 0
  }
}
