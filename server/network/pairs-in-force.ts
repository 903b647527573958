/**
 * How many pairs of people the laid-out meetings in force make, a pair as often as it met there. Ties of one meeting are known from it without
 * being looked at: they are what these pairs have beyond the shared meetings of all other ties.
 */
import { isByVideo } from './copresence.ts'
import { at, byteAt, type IncidenceIndex, rowLength } from './incidence-index.ts'
import type { MeetingMask } from './meetings-in-force.ts'
import { PART_CODES, PRESENCES } from './part-codes.ts'
import { type PartsInForce, peopleInForce, presencesOf } from './parts-in-force.ts'

/** @property parts in force; absent: all @property oneRoom leaves out pairs that were together by video @property chosen 1 for people to count among; absent: all */
export interface PairRule { readonly mask: MeetingMask, readonly parts?: PartsInForce, readonly oneRoom: boolean, readonly chosen?: Uint8Array }

/** @param isLong 1 for meetings that are not laid out */
export function pairsInForce(index: IncidenceIndex, isLong: Uint8Array, rule: PairRule): number {
  const { mask, oneRoom } = rule
  const isAll = rule.parts === undefined && rule.chosen === undefined
  const inForce = isAll && !oneRoom ? undefined : new RowCounter(index, rule)
  let pairs = 0
  for (let meeting = 0; meeting < mask.length; meeting += 1) {
    if (mask[meeting] !== 1 || isLong[meeting] === 1) continue
    const people = isAll || inForce === undefined ? rowLength(index.byMeeting, meeting) : inForce.people(meeting)
    pairs += people * (people - 1) / 2
    if (oneRoom && inForce !== undefined && index.mixedSeats[meeting] === 1) pairs -= inForce.pairsApart(meeting)
  }
  return pairs
}

/** Counts in the rows of meetings. */
class RowCounter {
  readonly #index: IncidenceIndex
  readonly #people: Uint8Array
  readonly #parts: Uint8Array
  readonly #presences: Uint8Array
  /** attendances in force at each seat of the meeting in turn */
  readonly #atSeat: Int32Array

  constructor(index: IncidenceIndex, { parts, chosen }: PairRule) {
    this.#index = index
    this.#people = peopleInForce(index, { parts, chosen })
    this.#parts = parts?.parts ?? new Uint8Array(PART_CODES).fill(1)
    this.#presences = parts?.seats ?? presencesOf(index)
    this.#atSeat = new Int32Array(index.seats.length)
  }

  people(meeting: number): number {
    const { starts, targets, seats, capacities } = this.#index.byMeeting
    const [people, parts, presences] = [this.#people, this.#parts, this.#presences]
    const end = starts[meeting + 1] ?? 0
    let count = 0
    for (let i = starts[meeting] ?? 0; i < end; i += 1) count += (people[targets[i] ?? 0] ?? 0) & (parts[(capacities[i] ?? 0) * PRESENCES.length + (presences[seats[i] ?? 0] ?? 0)] ?? 0)
    return count
  }

  /** Pairs in force that were together by video. */
  pairsApart(meeting: number): number {
    const { byMeeting: { starts, targets, seats, capacities }, seatCodes } = this.#index
    const taken: number[] = []
    for (let i = at(starts, meeting); i < at(starts, meeting + 1); i += 1) {
      const seat = at(seats, i)
      if ((byteAt(this.#people, at(targets, i)) & byteAt(this.#parts, byteAt(capacities, i) * PRESENCES.length + byteAt(this.#presences, seat))) === 0) continue
      if (at(this.#atSeat, seat) === 0) taken.push(seat)
      this.#atSeat[seat] = at(this.#atSeat, seat) + 1
    }
    let pairs = 0
    taken.forEach((one, i) => { for (const other of taken.slice(i + 1)) if (isByVideo(seatCodes, one, other)) pairs += at(this.#atSeat, one) * at(this.#atSeat, other) })
    for (const seat of taken) this.#atSeat[seat] = 0
    return pairs
  }
}
