/**
 * The census of ties (tie-census.ts) of a whole network, read off its laid-out ties: the same figures, many times as fast.
 *
 * TieRows + what is in force → TieCensus. Linear in the laid-out ties, whatever the filters; no filtered copy of the index is needed.
 * The loops over millions read their arrays themselves: what a shared function has seen elsewhere would slow them.
 */
import { isByVideo } from './copresence.ts'
import { at, byteAt, findInRow, type IncidenceIndex } from './incidence-index.ts'
import { type PairRule, pairsInForce } from './pairs-in-force.ts'
import { PART_CODES } from './part-codes.ts'
import { isPartInForce, type PartsInForce, peopleInForce } from './parts-in-force.ts'
import type { TieCensus } from './tie-census.ts'
import { PAIR_CODES, pairCode, type SortedTies, type TieRows } from './tie-rows.ts'

/** Counts the ties of the rule. */
export function laidOutCensus(index: IncidenceIndex, rows: TieRows, rule: PairRule): TieCensus {
  const people = peopleInForce(index, rule)
  const force = { places: placesInForce(rule), people, pairs: pairCodesInForce(rule.parts), isEverybody: !people.includes(0), isEveryPart: rule.parts?.parts.includes(0) !== true }
  const ties = new Int32Array(rows.isLong.length + 1)
  const often = countTies(rows.often, force, ties)
  const long = new LongCounter({ index, rows, rule }, force).countAll((shared) => { if (shared > 0) ties[shared] = at(ties, shared) + 1 })
  ties[1] = at(ties, 1) + pairsInForce(index, rows.isLong, rule) - often - long
  let strongest: Int32Array | undefined
  return {
    ties: ties.slice(0, ties.findLastIndex((count) => count > 0) + 1),
    // Most questions never ask for it.
    get strongest() { strongest ??= strongestTies({ index, rows, rule }, force); return strongest },
  }
}

/**
 * @property places 1 for what counts of the meetings of laid-out ties, as they stand there @property people 1 for those whose ties may count
 * @property pairs 1 for the pair codes that count @property isEverybody whether all people’s ties may count @property isEveryPart whether all pair codes count
 */
interface InForce { readonly places: Uint8Array, readonly people: Uint8Array, readonly pairs: Uint8Array, readonly isEverybody: boolean, readonly isEveryPart: boolean }

/** Told a tie. @param shared meetings in force, maybe none */
type Note = (shared: number, person: number, other: number) => void

/** What is counted, and of what. */
interface Counting { readonly index: IncidenceIndex, readonly rows: TieRows, readonly rule: PairRule }

/** For each meeting twice whether it is in force: where two sat together, and where they sat apart. */
function placesInForce({ mask, oneRoom }: PairRule): Uint8Array {
  const places = new Uint8Array(mask.length * 2)
  const apart = Number(!oneRoom)
  for (let meeting = 0; meeting < mask.length; meeting += 1) {
    const one = mask[meeting] ?? 0
    places[meeting * 2] = one
    places[meeting * 2 + 1] = one & apart
  }
  return places
}

/** @param ties changed: one more at the place of each tie’s shared meetings @returns how many shared meetings they have in all */
function countTies(often: SortedTies, force: InForce, ties: Int32Array): number {
  if (!force.isEverybody) countOfPeople(often, force, ties)
  else if (force.isEveryPart) countAll(often, force, ties)
  else countParts(often, force, ties)
  // What has nothing in force was counted too, without asking.
  ties[0] = 0
  return ties.reduce((sum, count, shared) => sum + count * shared, 0)
}

function countAll({ starts, meetings }: SortedTies, { places }: InForce, ties: Int32Array): void {
  let place = 0
  for (let size = 1; size + 1 < starts.length; size += 1) {
    for (let left = (starts[size + 1] ?? 0) - (starts[size] ?? 0); left > 0; left -= 1) {
      const end = place + size
      let shared = 0
      for (; place < end; place += 1) shared += places[meetings[place] ?? 0] ?? 0
      ties[shared] = (ties[shared] ?? 0) + 1
    }
  }
}

/** The same of the parts in force. */
function countParts({ starts, meetings, parts }: SortedTies, { places, pairs }: InForce, ties: Int32Array): void {
  let place = 0
  for (let size = 1; size + 1 < starts.length; size += 1) {
    for (let left = (starts[size + 1] ?? 0) - (starts[size] ?? 0); left > 0; left -= 1) {
      const end = place + size
      let shared = 0
      for (; place < end; place += 1) shared += (places[meetings[place] ?? 0] ?? 0) & (pairs[parts[place] ?? 0] ?? 0)
      ties[shared] = (ties[shared] ?? 0) + 1
    }
  }
}

/** The same of the people and parts in force; what others share is not read. */
function countOfPeople({ starts, people: persons, others, meetings, parts }: SortedTies, { places, people, pairs }: InForce, ties: Int32Array): void {
  let first = 0
  for (let size = 1; size + 1 < starts.length; size += 1) {
    const last = starts[size + 1] ?? 0
    for (let tie = starts[size] ?? 0; tie < last; tie += 1) {
      const end = first + size
      if (((people[persons[tie] ?? 0] ?? 0) & (people[others[tie] ?? 0] ?? 0)) === 1) {
        let shared = 0
        for (let place = first; place < end; place += 1) shared += (places[meetings[place] ?? 0] ?? 0) & (pairs[parts[place] ?? 0] ?? 0)
        ties[shared] = (ties[shared] ?? 0) + 1
      }
      first = end
    }
  }
}

/** For each person the most shared meetings of any of its ties; 0 where none has two. */
function strongestTies(counting: Counting, force: InForce): Int32Array {
  const strongest = new Int32Array(counting.index.people.length)
  const note = (shared: number, person: number, other: number): void => {
    if (shared > 1) for (const one of [person, other]) if (shared > at(strongest, one)) strongest[one] = shared
  }
  noteTies(counting.rows.often, force, note)
  new LongCounter(counting, force).countAll(note)
  return strongest
}

function noteTies({ starts, people: persons, others, meetings, parts }: SortedTies, { places, people, pairs }: InForce, note: Note): void {
  let place = 0
  for (let size = 1; size + 1 < starts.length; size += 1) {
    const last = starts[size + 1] ?? 0
    for (let tie = starts[size] ?? 0; tie < last; tie += 1) {
      const end = place + size
      let shared = 0
      for (; place < end; place += 1) shared += (places[meetings[place] ?? 0] ?? 0) & (pairs[parts[place] ?? 0] ?? 0)
      const [person, other] = [persons[tie] ?? 0, others[tie] ?? 0]
      if (((people[person] ?? 0) & (people[other] ?? 0)) === 1) note(shared, person, other)
    }
  }
}

/** Counts for people who were at meetings that are not laid out: those meetings from their own rows, the others from the ties. */
class LongCounter {
  readonly #index: IncidenceIndex
  readonly #rows: TieRows
  readonly #rule: PairRule
  readonly #force: InForce
  /** meetings that are not laid out, shared by the person in turn and each other */
  readonly #long: Int32Array
  readonly #met: number[] = []

  constructor({ index, rows, rule }: Counting, force: InForce) {
    this.#index = index
    this.#rows = rows
    this.#rule = rule
    this.#force = force
    this.#long = new Int32Array(index.people.length)
  }

  /** @param note told each tie @returns how many laid-out meetings these ties have in all */
  countAll(note: Note): number {
    let laidOut = 0
    for (let person = 0; person < this.#long.length; person += 1) {
      if (byteAt(this.#force.people, person) === 0 || !this.#has(person)) continue
      this.#meetLong(person)
      laidOut += this.#countTies(person, note)
      this.#countRest(person, note)
    }
    return laidOut
  }

  /** Whether a person was at such a meeting. */
  #has(person: number): boolean { return at(this.#rows.longStarts, person) < at(this.#rows.longStarts, person + 1) }

  #countTies(person: number, note: Note): number {
    const { starts, others, from, meetings, parts } = this.#rows.long
    const { places, people, pairs } = this.#force
    let laidOut = 0
    for (let tie = at(starts, person); tie < at(starts, person + 1); tie += 1) {
      const other = at(others, tie)
      if (byteAt(people, other) === 0) continue
      let shared = 0
      for (let i = at(from, tie); i < at(from, tie + 1); i += 1) shared += byteAt(places, at(meetings, i)) & byteAt(pairs, byteAt(parts, i))
      note(shared + at(this.#long, other), person, other)
      this.#long[other] = 0
      laidOut += shared
    }
    return laidOut
  }

  /** Those met at no laid-out meeting. */
  #countRest(person: number, note: Note): void {
    for (const other of this.#met) {
      if (at(this.#long, other) > 0) note(at(this.#long, other), person, other)
      this.#long[other] = 0
    }
    this.#met.length = 0
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

function pairCodesInForce(parts: PartsInForce | undefined): Uint8Array {
  const pairs = new Uint8Array(PAIR_CODES)
  for (let own = 0; own < PART_CODES; own += 1) {
    for (let other = 0; other < PART_CODES; other += 1) pairs[pairCode(own, other)] = parts === undefined ? 1 : byteAt(parts.parts, own) & byteAt(parts.parts, other)
  }
  return pairs
}
