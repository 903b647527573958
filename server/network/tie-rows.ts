/**
 * The ties of the index, laid out with the meetings that make them: counting what filters leave of each then reads memory from one end to the
 * other, where counting from meetings jumps among people a million times.
 *
 * IncidenceIndex → TieRows. Only ties of several meetings are there: those of one are what is left of all pairs (pairs-in-force.ts). A meeting
 * of many people is left out (its pairs grow with the square): as many sizes are laid out, from the smallest on, as make PAIRS_EACH pairs an
 * attendance at most. Two people who were both at such meetings have their tie apart, be it of one laid-out meeting. Made once per index, linear.
 */
import { isByVideo } from './copresence.ts'
import { at, byteAt, type IncidenceIndex, rowLength } from './incidence-index.ts'
import { PART_CODES } from './part-codes.ts'
import { sumUp } from './rows.ts'

/**
 * What two people shared, one after the other.
 * @property meetings each times two, plus 1 where the two sat apart there by video @property parts of the two there, as a pair code
 */
export interface SharedParts { readonly meetings: Int32Array, readonly parts: Uint8Array }

/**
 * Ties by the number of meetings that make them, so that a loop over one number always turns as often: ties of n meetings are those at
 * `starts[n]` … `starts[n + 1] - 1`, and what they share stands in the same order, n places each.
 * @property people the person of the lower index of each tie @property others that of the higher
 */
export type SortedTies = SharedParts & { readonly starts: Int32Array, readonly people: Int32Array, readonly others: Int32Array }

/** Ties by their person of the lower index: those of p are at `starts[p]` …; what tie t shares stands at `from[t]` … `from[t + 1] - 1`. */
export type PersonTies = SharedParts & { readonly starts: Int32Array, readonly others: Int32Array, readonly from: Int32Array }

/**
 * @property often ties of several laid-out meetings, but for those of `long`
 * @property long ties between people who both were at a meeting that is not laid out, of one laid-out meeting or more
 * @property isLong 1 for a meeting that is not here
 * @property longEntries places of `byPerson` whose meeting is not here, rising; those of person p from `longStarts[p]` on
 */
export interface TieRows {
  readonly often: SortedTies
  readonly long: PersonTies
  readonly isLong: Uint8Array
  readonly longStarts: Int32Array
  readonly longEntries: Int32Array
}

/** How many pair codes there are. */
export const PAIR_CODES = PART_CODES * PART_CODES

/** @param own, other part codes */
export function pairCode(own: number, other: number): number { return own * PART_CODES + other }

const PAIRS_EACH = 8
/** Pairs looked at between two breaths: some milliseconds. */
const BREATH = 200_000

/** What was laid out, or read back, for each index that is still in use. */
const laidOut = new WeakMap<IncidenceIndex, TieRows>()

/** The ties of an index that were laid out before. */
export function keepTies(index: IncidenceIndex, ties: TieRows): void { laidOut.set(index, ties) }

/** Lays the ties out, the first time it is asked. */
export function tieRows(index: IncidenceIndex): TieRows {
  const laying = layTies(index)
  for (;;) {
    const step = laying.next()
    if (step.done === true) return step.value
  }
}

/** The same in steps of some milliseconds, between which other work may pass. */
export function* layTies(index: IncidenceIndex): Generator<undefined, TieRows> {
  const known = laidOut.get(index)
  if (known !== undefined) return known
  const isLong = longMeetings(index)
  const long = longEntriesOf(index, isLong)
  const laid = yield* new Layer(index, { isLong, ...long }).lay()
  const ties = { ...laid, isLong, ...long }
  keepTies(index, ties)
  return ties
}

/** 1 for the meetings of more people than can be laid out. */
function longMeetings({ byMeeting, byPerson }: IncidenceIndex): Uint8Array {
  const sizes = new Int32Array(byMeeting.starts.length - 1).map((_, meeting) => rowLength(byMeeting, meeting))
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

function longEntriesOf({ byPerson }: IncidenceIndex, isLong: Uint8Array): Pick<TieRows, 'longStarts' | 'longEntries'> {
  const longStarts = new Int32Array(byPerson.starts.length)
  const longEntries: number[] = []
  for (let person = 0; person + 1 < longStarts.length; person += 1) {
    const end = at(byPerson.starts, person + 1)
    for (let entry = at(byPerson.starts, person); entry < end; entry += 1) if (byteAt(isLong, at(byPerson.targets, entry)) === 1) longEntries.push(entry)
    longStarts[person + 1] = longEntries.length
  }
  return { longStarts, longEntries: Int32Array.from(longEntries) }
}

/** Room for ties, filled person by person; it grows by doubling. */
class Room {
  readonly #starts: Int32Array
  #from = new Int32Array(1024)
  others = new Int32Array(1023)
  meetings = new Int32Array(1024)
  parts = new Uint8Array(1024)
  ties = 0
  entries = 0

  constructor(people: number) {
    this.#starts = new Int32Array(people + 1)
  }

  /** Makes room for one person's. */
  reserve(ties: number, entries: number): void {
    if (this.ties + ties > this.others.length) {
      const room = Math.max(this.others.length * 2, this.ties + ties)
      this.others = grown(this.others, new Int32Array(room))
      this.#from = grown(this.#from, new Int32Array(room + 1))
    }
    if (this.entries + entries <= this.meetings.length) return
    const room = Math.max(this.meetings.length * 2, this.entries + entries)
    this.meetings = grown(this.meetings, new Int32Array(room))
    this.parts = grown(this.parts, new Uint8Array(room))
  }

  /** @returns where the first of its meetings goes */
  place(other: number, shared: number): number {
    const place = this.entries
    this.others[this.ties] = other
    this.ties += 1
    this.entries += shared
    this.#from[this.ties] = this.entries
    return place
  }

  endPerson(person: number): void { this.#starts[person + 1] = this.ties }

  filled(): PersonTies {
    return {
      starts: this.#starts, others: this.others.slice(0, this.ties), from: this.#from.slice(0, this.ties + 1),
      meetings: this.meetings.slice(0, this.entries), parts: this.parts.slice(0, this.entries),
    }
  }
}

function grown<T extends Int32Array | Uint8Array>(filled: T, larger: T): T {
  larger.set(filled)
  return larger
}

/** In `#next`, a tie of one meeting, which is not kept. */
const ONCE = -1

/** Lays out one person after the other: first how many meetings each tie has, then which. */
class Layer {
  readonly #index: IncidenceIndex
  readonly #long: Pick<TieRows, 'isLong' | 'longStarts'>
  /** place in each meeting's row of the person in turn: people come in rising order, in which they stand there */
  readonly #places: Int32Array
  /** while a person is laid out: meetings shared with each other one; then ONCE, or 1 + the place of the next among `often`, or -2 - that among `long` */
  readonly #next: Int32Array
  readonly #met: Int32Array
  readonly #often: Room
  readonly #ofLong: Room
  #pairs = 0

  constructor(index: IncidenceIndex, long: Pick<TieRows, 'isLong' | 'longStarts'>) {
    const people = index.people.length
    this.#index = index
    this.#long = long
    this.#places = index.byMeeting.starts.slice()
    this.#next = new Int32Array(people)
    this.#met = new Int32Array(people)
    this.#often = new Room(people)
    this.#ofLong = new Room(people)
  }

  * lay(): Generator<undefined, Pick<TieRows, 'often' | 'long'>> {
    const people = this.#next.length
    let breathed = 0
    for (let person = 0; person < people; person += 1) {
      this.#layPerson(person)
      this.#often.endPerson(person)
      this.#ofLong.endPerson(person)
      if (this.#pairs - breathed < BREATH) continue
      breathed = this.#pairs
      yield
    }
    return { often: bySize(this.#often.filled()), long: this.#ofLong.filled() }
  }

  #layPerson(person: number): void {
    const { starts, targets } = this.#index.byPerson
    const end = at(starts, person + 1)
    const before = this.#pairs
    let met = 0
    for (let entry = at(starts, person); entry < end; entry += 1) met = this.#count(at(targets, entry), met)
    for (const room of [this.#often, this.#ofLong]) room.reserve(met, this.#pairs - before)
    for (let i = 0; i < met; i += 1) this.#place(person, at(this.#met, i))
    for (let entry = at(starts, person); entry < end; entry += 1) this.#fill(at(targets, entry))
    for (let i = 0; i < met; i += 1) this.#next[at(this.#met, i)] = 0
  }

  /** @param before how many others were met before @returns how many are now */
  #count(meeting: number, before: number): number {
    if (byteAt(this.#long.isLong, meeting) === 1) return before
    const [next, met] = [this.#next, this.#met]
    const { starts, targets } = this.#index.byMeeting
    const from = at(this.#places, meeting) + 1
    const end = at(starts, meeting + 1)
    let count = before
    for (let i = from; i < end; i += 1) {
      const other = targets[i] ?? 0
      const shared = next[other] ?? 0
      next[other] = shared + 1
      if (shared > 0) continue
      met[count] = other
      count += 1
    }
    this.#pairs += end - from
    return count
  }

  /** Gives a tie its place. */
  #place(person: number, other: number): void {
    const shared = at(this.#next, other)
    if (this.#wasAtLong(person) && this.#wasAtLong(other)) this.#next[other] = -2 - this.#ofLong.place(other, shared)
    else this.#next[other] = shared === 1 ? ONCE : 1 + this.#often.place(other, shared)
  }

  #wasAtLong(person: number): boolean { return at(this.#long.longStarts, person) < at(this.#long.longStarts, person + 1) }

  #fill(meeting: number): void {
    const { byMeeting: { starts, targets, seats, parts }, seatCodes, mixedSeats } = this.#index
    const own = at(this.#places, meeting)
    this.#places[meeting] = own + 1
    if (byteAt(this.#long.isLong, meeting) === 1) return
    const isMixed = byteAt(mixedSeats, meeting) === 1
    const end = at(starts, meeting + 1)
    for (let i = own + 1; i < end; i += 1) {
      const other = targets[i] ?? 0
      const next = this.#next[other] ?? 0
      if (next === ONCE) continue
      const [room, place] = next < 0 ? [this.#ofLong, -2 - next] : [this.#often, next - 1]
      this.#next[other] = next < 0 ? next - 1 : next + 1
      room.meetings[place] = meeting * 2 + Number(isMixed && isByVideo(seatCodes, at(seats, own), at(seats, i)))
      room.parts[place] = pairCode(byteAt(parts, own), byteAt(parts, i))
    }
  }
}

/** The same ties, by how many meetings make them; those of as many as they stood. */
function bySize({ starts, others, from, meetings, parts }: PersonTies): SortedTies {
  const sizes = new Int32Array(others.length).map((_, tie) => at(from, tie + 1) - at(from, tie))
  const most = sizes.reduce((found, size) => Math.max(found, size), 0)
  const sorted = { starts: new Int32Array(most + 2), people: new Int32Array(others.length), others: new Int32Array(others.length), meetings: new Int32Array(meetings.length), parts: new Uint8Array(parts.length) }
  for (const size of sizes) sorted.starts[size + 1] = at(sorted.starts, size + 1) + 1
  const places = new Int32Array(most + 2).map((_, size) => (size < 2 ? 0 : at(sorted.starts, size) * (size - 1)))
  sumUp(places)
  sumUp(sorted.starts)
  const next = sorted.starts.slice()
  for (let person = 0; person + 1 < starts.length; person += 1) {
    for (let tie = at(starts, person); tie < at(starts, person + 1); tie += 1) {
      const size = at(sizes, tie)
      const to = at(next, size)
      next[size] = to + 1
      sorted.people[to] = person
      sorted.others[to] = at(others, tie)
      const place = at(places, size)
      places[size] = place + size
      for (let i = 0; i < size; i += 1) {
        sorted.meetings[place + i] = at(meetings, at(from, tie) + i)
        sorted.parts[place + i] = byteAt(parts, at(from, tie) + i)
      }
    }
  }
  return sorted
}
