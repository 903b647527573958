/**
 * How many pairs of people the laid-out meetings in force make, a pair as often as it met there. Ties of one meeting are known from it without
 * being looked at: they are what these pairs have beyond the shared meetings of all other ties.
 */
import { isByVideo } from './copresence.ts'
import { at, byteAt, type IncidenceIndex, rowLength } from './incidence-index.ts'
import type { MeetingMask } from './meetings-in-force.ts'
import type { PartsInForce } from './parts-in-force.ts'

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
  readonly #inForce: Uint8Array
  /** attendances in force at each seat of the meeting in turn */
  readonly #atSeat: Int32Array

  constructor(index: IncidenceIndex, { parts, chosen }: PairRule) {
    this.#index = index
    this.#inForce = chosen === undefined ? parts?.inMeetings ?? new Uint8Array(index.byMeeting.targets.length).fill(1) : ofChosen(index, chosen, parts)
    this.#atSeat = new Int32Array(index.seats.length)
  }

  people(meeting: number): number {
    const { starts } = this.#index.byMeeting
    const inForce = this.#inForce
    const end = starts[meeting + 1] ?? 0
    let count = 0
    for (let i = starts[meeting] ?? 0; i < end; i += 1) count += inForce[i] ?? 0
    return count
  }

  /** Pairs in force that were together by video. */
  pairsApart(meeting: number): number {
    const { byMeeting: { starts, seats }, seatCodes } = this.#index
    const taken: number[] = []
    for (let i = at(starts, meeting); i < at(starts, meeting + 1); i += 1) {
      if (byteAt(this.#inForce, i) === 0) continue
      const seat = at(seats, i)
      if (at(this.#atSeat, seat) === 0) taken.push(seat)
      this.#atSeat[seat] = at(this.#atSeat, seat) + 1
    }
    let pairs = 0
    taken.forEach((one, i) => { for (const other of taken.slice(i + 1)) if (isByVideo(seatCodes, one, other)) pairs += at(this.#atSeat, one) * at(this.#atSeat, other) })
    for (const seat of taken) this.#atSeat[seat] = 0
    return pairs
  }
}

/** 1 at each place of `byMeeting` whose attendance is in force and of somebody chosen. */
function ofChosen({ byMeeting: { targets } }: IncidenceIndex, chosen: Uint8Array, parts: PartsInForce | undefined): Uint8Array {
  const inForce = parts === undefined ? new Uint8Array(targets.length).fill(1) : parts.inMeetings.slice()
  for (let i = 0; i < inForce.length; i += 1) inForce[i] = (inForce[i] ?? 0) & (chosen[targets[i] ?? 0] ?? 0)
  return inForce
}
