/**
 * How many ties there are with each number of shared meetings: counted once for a choice of filters, it answers every least number.
 * No tie is kept. This one counts from rows, for attendances of few people or few parts; laid-out-census.ts does it for whole networks.
 */
import { isByVideo } from './copresence.ts'
import { at, byteAt, type IncidenceIndex } from './incidence-index.ts'
import type { TieRule } from './ties.ts'

/**
 * @property ties at place k the number of ties with k shared meetings; its last place is the most that any tie has
 * @property strongest for each person the most shared meetings of any of its ties; 0 where none has two
 */
export interface TieCensus { readonly ties: Int32Array, readonly strongest: Int32Array }

/** Counts the ties of the rule, whatever its `minShared`. @param chosen 1 for people to count among; absent: all */
export function takeCensus(index: IncidenceIndex, rule: Omit<TieRule, 'minShared'>, chosen?: Uint8Array): TieCensus {
  return new CensusTaker(index, rule).take(chosen ?? new Uint8Array(index.people.length).fill(1))
}

/** Ties that share at least so many meetings. */
export function tiesOfAtLeast({ ties }: TieCensus, minShared: number): number {
  let sum = 0
  for (let shared = minShared; shared < ties.length; shared += 1) sum += at(ties, shared)
  return sum
}

/** The most shared meetings of any tie; 0 where there is none. */
export function mostShared({ ties }: TieCensus): number {
  return Math.max(0, ties.length - 1)
}

class CensusTaker {
  readonly #index: IncidenceIndex
  readonly #rule: Omit<TieRule, 'minShared'>
  readonly #shared: Int32Array
  readonly #met: Int32Array

  constructor(index: IncidenceIndex, rule: Omit<TieRule, 'minShared'>) {
    this.#index = index
    this.#rule = rule
    this.#shared = new Int32Array(index.people.length)
    this.#met = new Int32Array(index.people.length)
  }

  take(chosen: Uint8Array): TieCensus {
    const ties = new Int32Array(this.#rule.mask.length + 1)
    const strongest = new Int32Array(this.#index.people.length)
    const { byPerson, byMeeting } = this.#rule.rows ?? this.#index
    const { mask } = this.#rule
    // People come in rising order and stand in rising order in each meeting: what stands after a person is what is still to be paired.
    const next = byMeeting.starts.slice()
    for (let person = 0; person < strongest.length; person += 1) {
      const end = at(byPerson.starts, person + 1)
      let met = 0
      for (let i = at(byPerson.starts, person); i < end; i += 1) {
        const meeting = at(byPerson.targets, i)
        if (byteAt(mask, meeting) === 0) continue
        const from = at(next, meeting) + 1
        next[meeting] = from
        if (byteAt(chosen, person) === 0) continue
        const pairs = { from, end: at(byMeeting.starts, meeting + 1), chosen }
        met = this.#rule.oneRoom && byteAt(this.#index.mixedSeats, meeting) === 1 ? this.#meetInRoom(met, at(byPerson.seats, i), pairs) : this.#meet(met, pairs)
      }
      this.#tell(met, person, { ties, strongest })
    }
    return { ties: ties.slice(0, ties.findLastIndex((count) => count > 0) + 1), strongest }
  }

  /** @returns how many have been met so far */
  #meet(before: number, { from, end, chosen }: { readonly from: number, readonly end: number, readonly chosen: Uint8Array }): number {
    const { targets } = (this.#rule.rows ?? this.#index).byMeeting
    const [shared, met] = [this.#shared, this.#met]
    let count = before
    for (let i = from; i < end; i += 1) {
      const other = at(targets, i)
      if (byteAt(chosen, other) === 0) continue
      const meetings = at(shared, other)
      if (meetings === 0) {
        met[count] = other
        count += 1
      }
      shared[other] = meetings + 1
    }
    return count
  }

  #meetInRoom(before: number, seat: number, { from, end, chosen }: { readonly from: number, readonly end: number, readonly chosen: Uint8Array }): number {
    const { seats } = (this.#rule.rows ?? this.#index).byMeeting
    let count = before
    for (let i = from; i < end; i += 1) {
      if (!isByVideo(this.#index.seatCodes, seat, at(seats, i))) count = this.#meet(count, { from: i, end: i + 1, chosen })
    }
    return count
  }

  #tell(met: number, person: number, { ties, strongest }: TieCensus): void {
    let most = at(strongest, person)
    for (let i = 0; i < met; i += 1) {
      const other = at(this.#met, i)
      const shared = at(this.#shared, other)
      this.#shared[other] = 0
      ties[shared] = at(ties, shared) + 1
      if (shared === 1) continue
      if (shared > most) most = shared
      if (shared > at(strongest, other)) strongest[other] = shared
    }
    strongest[person] = most
  }
}
