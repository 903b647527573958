/**
 * The ties of the index, laid out with the meetings that make them: counting what filters leave of each then reads memory from one end to the
 * other, where counting from meetings jumps among people a million times.
 *
 * IncidenceIndex → TieRows. A tie is there once, with its person of the lower index: among those of one meeting, which need least to be read, or
 * among those of several. A meeting of many people is left out (its pairs grow with the square): as many sizes are laid out, from the smallest
 * on, as make PAIRS_EACH pairs an attendance at most. Made once per index, linear.
 */
import { isByVideo } from './copresence.ts'
import { at, byteAt, type IncidenceIndex, rowLength } from './incidence-index.ts'
import { PART_CODES, partCode } from './part-codes.ts'
import { presencesOf } from './parts-in-force.ts'

/**
 * What two people shared, one after the other.
 * @property meetings each times two, plus 1 where the two sat apart there by video @property parts of the two there, as a pair code
 */
export interface SharedParts { readonly meetings: Int32Array, readonly parts: Uint8Array }

/**
 * Ties of person p are those at `starts[p]` … `starts[p + 1] - 1`.
 * @property others the person of the higher index of each tie
 */
export interface TieList { readonly starts: Int32Array, readonly others: Int32Array }

/** Ties of one shared meeting: that of tie t stands at place t. */
export type OnceMet = TieList & SharedParts

/** Ties of several: those of tie t stand at `from[t]` … `from[t + 1] - 1`. */
export type OftenMet = TieList & SharedParts & { readonly from: Int32Array }

/**
 * @property isLong 1 for a meeting that is not here
 * @property longEntries places of `byPerson` whose meeting is not here, rising; those of person p from `longStarts[p]` on
 */
export interface TieRows {
  readonly once: OnceMet
  readonly often: OftenMet
  readonly isLong: Uint8Array
  readonly longStarts: Int32Array
  readonly longEntries: Int32Array
}

/** How many pair codes there are. */
export const PAIR_CODES = PART_CODES * PART_CODES

/** @param own, other part codes */
export function pairCode(own: number, other: number): number { return own * PART_CODES + other }

const PAIRS_EACH = 8

/** Lays the ties out. */
export function tieRows(index: IncidenceIndex): TieRows {
  const isLong = longMeetings(index)
  return { ...new Layer(index, isLong).lay(), isLong, ...longEntriesOf(index, isLong) }
}

/** 1 for the meetings of more people than can be laid out. */
function longMeetings({ byMeeting, meetings, byPerson }: IncidenceIndex): Uint8Array {
  const sizes = Int32Array.from(meetings, (_, meeting) => rowLength(byMeeting, meeting))
  const ofSize = new Map<number, number>()
  for (const size of sizes) ofSize.set(size, (ofSize.get(size) ?? 0) + 1)
  let room = PAIRS_EACH * byPerson.targets.length
  let longest = 0
  for (const [size, count] of [...ofSize].sort(([a], [b]) => a - b)) {
    room -= count * size * (size - 1) / 2
    if (room < 0) break
    longest = size
  }
  return Uint8Array.from(sizes, (size) => Number(size > longest))
}

function longEntriesOf({ byPerson, people }: IncidenceIndex, isLong: Uint8Array): Pick<TieRows, 'longStarts' | 'longEntries'> {
  const longStarts = new Int32Array(people.length + 1)
  const longEntries: number[] = []
  for (let person = 0; person < people.length; person += 1) {
    const end = at(byPerson.starts, person + 1)
    for (let entry = at(byPerson.starts, person); entry < end; entry += 1) if (byteAt(isLong, at(byPerson.targets, entry)) === 1) longEntries.push(entry)
    longStarts[person + 1] = longEntries.length
  }
  return { longStarts, longEntries: Int32Array.from(longEntries) }
}

/** Room for the ties of one sort, filled person by person and cut to what was filled. */
class Room {
  readonly starts: Int32Array
  readonly others: Int32Array
  readonly meetings: Int32Array
  readonly parts: Uint8Array
  ties = 0
  entries = 0

  constructor(people: number, { ties, entries }: { readonly ties: number, readonly entries: number }) {
    this.starts = new Int32Array(people + 1)
    this.others = new Int32Array(ties)
    this.meetings = new Int32Array(entries)
    this.parts = new Uint8Array(entries)
  }

  filled(): OnceMet {
    return { starts: this.starts, others: this.others.slice(0, this.ties), meetings: this.meetings.slice(0, this.entries), parts: this.parts.slice(0, this.entries) }
  }
}

/** Lays out one person after the other: first how many meetings each tie has, then which. */
class Layer {
  readonly #index: IncidenceIndex
  readonly #isLong: Uint8Array
  /** part code at each place of `byMeeting` */
  readonly #parts: Uint8Array
  /** place in each meeting's row of the person in turn: people come in rising order, in which they stand there */
  readonly #places: Int32Array
  /** while a person is laid out: meetings shared with each other one; then where the next of them goes, below zero among those met once */
  readonly #next: Int32Array
  readonly #met: Int32Array
  readonly #once: Room
  readonly #often: Room
  readonly #from: Int32Array

  constructor(index: IncidenceIndex, isLong: Uint8Array) {
    const presences = presencesOf(index)
    const people = index.people.length
    this.#index = index
    this.#isLong = isLong
    this.#parts = index.byMeeting.capacities.map((capacity, i) => partCode(capacity, byteAt(presences, at(index.byMeeting.seats, i))))
    this.#places = index.byMeeting.starts.slice()
    this.#next = new Int32Array(people)
    this.#met = new Int32Array(people)
    const pairs = pairsOf(index, isLong)
    this.#once = new Room(people, { ties: pairs, entries: pairs })
    this.#often = new Room(people, { ties: pairs >>> 1, entries: pairs })
    this.#from = new Int32Array((pairs >>> 1) + 1)
  }

  lay(): Pick<TieRows, 'once' | 'often'> {
    const { people } = this.#index
    for (let person = 0; person < people.length; person += 1) {
      this.#layPerson(person)
      this.#once.starts[person + 1] = this.#once.ties
      this.#often.starts[person + 1] = this.#often.ties
    }
    return { once: this.#once.filled(), often: { ...this.#often.filled(), from: this.#from.slice(0, this.#often.ties + 1) } }
  }

  #layPerson(person: number): void {
    const { starts, targets } = this.#index.byPerson
    const end = at(starts, person + 1)
    let met = 0
    for (let entry = at(starts, person); entry < end; entry += 1) met = this.#count(at(targets, entry), met)
    for (let i = 0; i < met; i += 1) this.#place(at(this.#met, i))
    for (let entry = at(starts, person); entry < end; entry += 1) this.#fill(at(targets, entry))
    for (let i = 0; i < met; i += 1) this.#next[at(this.#met, i)] = 0
  }

  /** @param before how many others were met before @returns how many are now */
  #count(meeting: number, before: number): number {
    if (byteAt(this.#isLong, meeting) === 1) return before
    const [next, met] = [this.#next, this.#met]
    const { starts, targets } = this.#index.byMeeting
    const end = at(starts, meeting + 1)
    let count = before
    for (let i = at(this.#places, meeting) + 1; i < end; i += 1) {
      const other = targets[i] ?? 0
      const shared = next[other] ?? 0
      next[other] = shared + 1
      if (shared > 0) continue
      met[count] = other
      count += 1
    }
    return count
  }

  /** Gives a tie its place. */
  #place(other: number): void {
    const shared = at(this.#next, other)
    const room = shared === 1 ? this.#once : this.#often
    room.others[room.ties] = other
    this.#next[other] = shared === 1 ? -1 - room.entries : room.entries
    room.ties += 1
    room.entries += shared
    if (shared > 1) this.#from[room.ties] = room.entries
  }

  #fill(meeting: number): void {
    const { byMeeting: { starts, targets, seats }, seatCodes, mixedSeats } = this.#index
    const own = at(this.#places, meeting)
    this.#places[meeting] = own + 1
    if (byteAt(this.#isLong, meeting) === 1) return
    const isMixed = byteAt(mixedSeats, meeting) === 1
    const end = at(starts, meeting + 1)
    for (let i = own + 1; i < end; i += 1) {
      const other = at(targets, i)
      const next = at(this.#next, other)
      const [room, place] = next < 0 ? [this.#once, -1 - next] : [this.#often, next]
      if (next >= 0) this.#next[other] = next + 1
      room.meetings[place] = meeting * 2 + Number(isMixed && isByVideo(seatCodes, at(seats, own), at(seats, i)))
      room.parts[place] = pairCode(byteAt(this.#parts, own), byteAt(this.#parts, i))
    }
  }
}

/** How many pairs the meetings make that are laid out. */
function pairsOf({ byMeeting, meetings }: IncidenceIndex, isLong: Uint8Array): number {
  let pairs = 0
  for (let meeting = 0; meeting < meetings.length; meeting += 1) {
    const size = rowLength(byMeeting, meeting)
    if (byteAt(isLong, meeting) === 0) pairs += size * (size - 1) / 2
  }
  return pairs
}
