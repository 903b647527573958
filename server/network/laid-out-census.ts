/**
 * The census of ties (tie-census.ts) of a whole network, read off its laid-out ties: the same figures, several times as fast.
 *
 * TieRows + what is in force → TieCensus. Linear in the laid-out pairs, whatever the filters; no filtered copy of the index is needed.
 * The loops over millions read their arrays themselves: what a shared function has seen elsewhere would slow them.
 */
import { isByVideo } from './copresence.ts'
import { at, byteAt, findInRow, type IncidenceIndex } from './incidence-index.ts'
import type { MeetingMask } from './meetings-in-force.ts'
import { PART_CODES } from './part-codes.ts'
import { isPartInForce, type PartsInForce } from './parts-in-force.ts'
import type { TieCensus } from './tie-census.ts'
import { type OftenMet, type OnceMet, PAIR_CODES, pairCode, type TieList, type TieRows } from './tie-rows.ts'

/** @property parts in force; absent: all @property oneRoom leaves out pairs that were together by video @property chosen 1 for people to count among; absent: all */
export interface CensusRule { readonly mask: MeetingMask, readonly parts?: PartsInForce, readonly oneRoom: boolean, readonly chosen?: Uint8Array }

/** Counts the ties of the rule. */
export function laidOutCensus(index: IncidenceIndex, rows: TieRows, rule: CensusRule): TieCensus {
  const census = { ties: new Int32Array(index.meetings.length + 1), strongest: new Int32Array(index.people.length) }
  const force = { people: peopleInForce(index, rule), pairs: pairsInForce(rule.parts), mask: rule.mask, apart: Number(rule.oneRoom) }
  const long = new LongCounter({ index, rows, rule }, force, census)
  // People who were at long meetings are counted by themselves: their ties are of both sorts.
  const short = Uint8Array.from(force.people, (one, person) => one & Number(!long.has(person)))
  countOnce(rows.once, { ...force, short }, census)
  countOften(rows.often, { ...force, short }, census)
  long.countAll()
  return { ...census, ties: census.ties.slice(0, census.ties.findLastIndex((count) => count > 0) + 1) }
}

/** @property people 1 for those whose ties may count @property pairs 1 for the pair codes that count @property apart 1 where pairs by video are left out */
interface InForce { readonly people: Uint8Array, readonly pairs: Uint8Array, readonly mask: MeetingMask, readonly apart: number }

/** @property short 1 for the people whose ties are counted here */
type ShortInForce = InForce & { readonly short: Uint8Array }

function countOnce({ starts, others, meetings, parts }: OnceMet, { short, people, pairs, mask, apart }: ShortInForce, { ties, strongest }: TieCensus): void {
  const met = new Uint8Array(people.length)
  let count = 0
  for (let person = 0; person < people.length; person += 1) {
    if (short[person] !== 1) continue
    const last = starts[person + 1] ?? 0
    let any = 0
    for (let tie = starts[person] ?? 0; tie < last; tie += 1) {
      const meeting = meetings[tie] ?? 0
      // Most filters leave few meetings: what they leave out is passed over at its first look.
      if (mask[meeting >>> 1] !== 1) continue
      const other = others[tie] ?? 0
      const counts = (pairs[parts[tie] ?? 0] ?? 0) & (people[other] ?? 0) & ~(meeting & apart)
      count += counts
      any |= counts
      met[other] = (met[other] ?? 0) | counts
    }
    met[person] = (met[person] ?? 0) | any
  }
  ties[1] = at(ties, 1) + count
  for (let person = 0; person < people.length; person += 1) if (at(strongest, person) < byteAt(met, person)) strongest[person] = 1
}

function countOften(often: OftenMet, force: ShortInForce, census: TieCensus): void {
  const { starts, others, from, meetings, parts } = often
  const { short, people, pairs, mask, apart } = force
  const { ties, strongest } = census
  for (let person = 0; person < people.length; person += 1) {
    if (short[person] !== 1) continue
    const last = starts[person + 1] ?? 0
    let most = strongest[person] ?? 0
    for (let tie = starts[person] ?? 0; tie < last; tie += 1) {
      const end = from[tie + 1] ?? 0
      let shared = 0
      for (let i = from[tie] ?? 0; i < end; i += 1) {
        const meeting = meetings[i] ?? 0
        shared += (mask[meeting >>> 1] ?? 0) & (pairs[parts[i] ?? 0] ?? 0) & ~(meeting & apart)
      }
      const other = others[tie] ?? 0
      if (shared === 0 || people[other] === 0) continue
      ties[shared] = (ties[shared] ?? 0) + 1
      if (shared > most) most = shared
      if (shared > (strongest[other] ?? 0)) strongest[other] = shared
    }
    strongest[person] = most
  }
}

/** Counts for people who were at meetings that are not laid out: those meetings from their own rows, the others from the ties. */
class LongCounter {
  readonly #index: IncidenceIndex
  readonly #rows: TieRows
  readonly #rule: CensusRule
  readonly #force: InForce
  readonly #census: TieCensus
  /** meetings that are not laid out, shared by the person in turn and each other */
  readonly #long: Int32Array
  readonly #met: number[] = []

  constructor({ index, rows, rule }: { readonly index: IncidenceIndex, readonly rows: TieRows, readonly rule: CensusRule }, force: InForce, census: TieCensus) {
    this.#index = index
    this.#rows = rows
    this.#rule = rule
    this.#force = force
    this.#census = census
    this.#long = new Int32Array(index.people.length)
  }

  /** Whether a person was at such a meeting. */
  has(person: number): boolean { return at(this.#rows.longStarts, person) < at(this.#rows.longStarts, person + 1) }

  countAll(): void {
    const { once, often } = this.#rows
    for (let person = 0; person < this.#long.length; person += 1) {
      if (byteAt(this.#force.people, person) === 0 || !this.has(person)) continue
      this.#meetLong(person)
      this.#countTies(person, once, (tie) => this.#sharedBetween(once, tie, tie + 1))
      this.#countTies(person, often, (tie) => this.#sharedBetween(often, at(often.from, tie), at(often.from, tie + 1)))
      this.#countRest(person)
    }
  }

  #countTies(person: number, { starts, others }: TieList, sharedBy: (tie: number) => number): void {
    const last = at(starts, person + 1)
    for (let tie = at(starts, person); tie < last; tie += 1) {
      const other = at(others, tie)
      if (byteAt(this.#force.people, other) === 1) this.#count(person, other, sharedBy(tie) + at(this.#long, other))
      this.#long[other] = 0
    }
  }

  #sharedBetween({ meetings, parts }: OnceMet | OftenMet, from: number, end: number): number {
    const { mask, pairs, apart } = this.#force
    let shared = 0
    for (let i = from; i < end; i += 1) {
      const meeting = at(meetings, i)
      shared += byteAt(mask, meeting >>> 1) & byteAt(pairs, byteAt(parts, i)) & ~(meeting & apart)
    }
    return shared
  }

  /** Those met at no laid-out meeting. */
  #countRest(person: number): void {
    for (const other of this.#met) {
      this.#count(person, other, at(this.#long, other))
      this.#long[other] = 0
    }
    this.#met.length = 0
  }

  #count(person: number, other: number, shared: number): void {
    if (shared === 0) return
    const { ties, strongest } = this.#census
    ties[shared] = at(ties, shared) + 1
    for (const one of [person, other]) if (shared > at(strongest, one)) strongest[one] = shared
  }

  #meetLong(person: number): void {
    const { longStarts, longEntries } = this.#rows
    const { byPerson } = this.#index
    for (let i = at(longStarts, person); i < at(longStarts, person + 1); i += 1) {
      const entry = at(longEntries, i)
      const isOwn = this.#rule.parts === undefined || isPartInForce(this.#rule.parts, byPerson, entry)
      if (isOwn && byteAt(this.#rule.mask, at(byPerson.targets, entry)) === 1) this.#meetAll(person, at(byPerson.targets, entry))
    }
  }

  #meetAll(person: number, meeting: number): void {
    const { byMeeting, seatCodes } = this.#index
    const { starts, targets, seats } = byMeeting
    const { oneRoom, parts } = this.#rule
    const own = findInRow(byMeeting, meeting, person)
    const end = at(starts, meeting + 1)
    for (let i = own + 1; i < end; i += 1) {
      const other = at(targets, i)
      if (byteAt(this.#force.people, other) === 0 || (parts !== undefined && !isPartInForce(parts, byMeeting, i))) continue
      if (oneRoom && isByVideo(seatCodes, at(seats, own), at(seats, i))) continue
      if (at(this.#long, other) === 0) this.#met.push(other)
      this.#long[other] = at(this.#long, other) + 1
    }
  }
}

function peopleInForce({ people }: IncidenceIndex, { parts, chosen }: CensusRule): Uint8Array {
  return Uint8Array.from(people, (_, person) => (parts === undefined ? 1 : byteAt(parts.people, person)) & (chosen === undefined ? 1 : byteAt(chosen, person)))
}

function pairsInForce(parts: PartsInForce | undefined): Uint8Array {
  const pairs = new Uint8Array(PAIR_CODES)
  for (let own = 0; own < PART_CODES; own += 1) {
    for (let other = 0; other < PART_CODES; other += 1) pairs[pairCode(own, other)] = parts === undefined ? 1 : byteAt(parts.parts, own) & byteAt(parts.parts, other)
  }
  return pairs
}
