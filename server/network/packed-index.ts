/**
 * The incidence index ↔ bytes, to be saved and to be handed to another thread: IncidenceIndex → pieces → IncidenceIndex, equal to the first.
 * Pieces: a heading (JSON: how many of everything), then entries as JSON, some thousands a piece, then each array of numbers as it is in memory,
 * those of its laid-out ties (tie-rows.ts) with them.
 * They come one by one, so that the caller may let other work pass between them. Bytes are in this machine's order: the file is a cache, not an archive.
 * Errors: RangeError for pieces that do not fit together.
 */
import { type Seat, seatCodes } from './copresence.ts'
import type { IncidenceIndex, LocationEntry, MeetingEntry, PersonEntry, PlainRows, Rows } from './incidence-index.ts'
import { keepTies, type TieRows, tieRows } from './tie-rows.ts'

/** Entries a piece of JSON: some milliseconds of work. */
const PIECE = 4000

type Numbers = Int32Array | Uint8Array

/** Index → pieces, in a fixed order. */
export function* packIndex(index: IncidenceIndex): Generator<Uint8Array> {
  const encoder = new TextEncoder()
  const lists: readonly (readonly (object | string)[])[] = [index.people, index.meetings, index.locations, index.seats, index.outlets]
  yield encoder.encode(JSON.stringify(lists.map((list) => list.length)))
  for (const list of lists) {
    for (let from = 0; from < list.length; from += PIECE) yield encoder.encode(JSON.stringify(list.slice(from, from + PIECE)))
  }
  for (const numbers of [...arraysOf(index), ...arraysOfTies(tieRows(index))]) yield new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength)
}

/** @property meetingsLater reads the names of meetings when somebody first asks for one, all at once: most questions never do, and the first answer is there sooner */
export interface Unpacking { readonly meetingsLater?: boolean }

/** Pieces → index. The generator's steps are pieces read; its result is the index. @throws RangeError when the pieces do not fit together */
export function* unpackIndex(pieces: readonly Uint8Array[], { meetingsLater = false }: Unpacking = {}): Generator<undefined, IncidenceIndex> {
  const reader = new PieceReader(pieces)
  const [people = 0, meetings = 0, locations = 0, seats = 0, outlets = 0] = reader.json<number>()
  const entries = {
    people: yield* reader.list<PersonEntry>(people), meetings: meetingsLater ? reader.later<MeetingEntry>(meetings) : given(yield* reader.list<MeetingEntry>(meetings)),
    locations: yield* reader.list<LocationEntry>(locations), seats: yield* reader.list<Seat>(seats), outlets: yield* reader.list<string>(outlets),
  }
  let meetingAt: ReadonlyMap<string, number> | undefined
  const index: IncidenceIndex = {
    people: entries.people, locations: entries.locations, seats: entries.seats, outlets: entries.outlets,
    get meetings() { return entries.meetings() },
    get meetingAt() { meetingAt ??= places(entries.meetings()); return meetingAt },
    personAt: places(entries.people), locationAt: places(entries.locations),
    seatCodes: seatCodes(entries.seats), byPerson: reader.rows(), byMeeting: reader.rows(), mixedSeats: reader.bytes(), kinds: reader.bytes(), firstDays: reader.words(), lastDays: reader.words(), placeSets: { of: reader.words(), locations: reader.plainRows() },
    outletSets: { of: reader.words(), outlets: reader.plainRows() },
  }
  keepTies(index, reader.ties())
  const fits = reader.isAtEnd() && index.byPerson.starts.length === people + 1 && index.byMeeting.starts.length === meetings + 1 && index.kinds.length === meetings
  if (!fits) throw new RangeError('The pieces of the index do not fit together.')
  return index
}

/** The arrays of numbers in the order of the pieces. */
function arraysOf({ byPerson, byMeeting, mixedSeats, kinds, firstDays, lastDays, placeSets, outletSets }: IncidenceIndex): readonly Numbers[] {
  const rows = [byPerson, byMeeting].flatMap(({ starts, targets, seats, parts }) => [starts, targets, seats, parts])
  return [...rows, mixedSeats, kinds, firstDays, lastDays, placeSets.of, placeSets.locations.starts, placeSets.locations.targets, outletSets.of, outletSets.outlets.starts, outletSets.outlets.targets]
}

function arraysOfTies({ often, long, isLong, longStarts, longEntries }: TieRows): readonly Numbers[] {
  return [often.starts, often.people, often.others, often.meetings, often.parts, long.starts, long.others, long.from, long.meetings, long.parts, isLong, longStarts, longEntries]
}

function given<T>(value: T): () => T { return () => value }

function places(entries: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  return new Map(entries.map(({ id }, i) => [id, i]))
}

/** Reads pieces one after the other. */
class PieceReader {
  readonly #pieces: readonly Uint8Array[]
  readonly #decoder = new TextDecoder()
  #next = 0

  constructor(pieces: readonly Uint8Array[]) {
    this.#pieces = pieces
  }

  bytes(): Uint8Array {
    const piece = this.#pieces[this.#next]
    if (piece === undefined) throw new RangeError('The pieces of the index do not fit together.')
    this.#next += 1
    return piece
  }

  words(): Int32Array {
    const { buffer, byteOffset, byteLength } = this.bytes()
    if (byteLength % 4 !== 0) throw new RangeError('The pieces of the index do not fit together.')
    return byteOffset % 4 === 0 ? new Int32Array(buffer, byteOffset, byteLength / 4) : new Int32Array(buffer.slice(byteOffset, byteOffset + byteLength))
  }

  rows(): Rows { return { starts: this.words(), targets: this.words(), seats: this.words(), parts: this.bytes() } }

  plainRows(): PlainRows { return { starts: this.words(), targets: this.words() } }

  /** In the order of `arraysOfTies`. */
  ties(): TieRows {
    return {
      often: { starts: this.words(), people: this.words(), others: this.words(), meetings: this.words(), parts: this.bytes() },
      long: { starts: this.words(), others: this.words(), from: this.words(), meetings: this.words(), parts: this.bytes() },
      isLong: this.bytes(), longStarts: this.words(), longEntries: this.words(),
    }
  }

  isAtEnd(): boolean { return this.#next === this.#pieces.length }

  /** What was written as JSON by this same program; the checksum of the file, or the other thread, vouches for it. */
  json<T>(): readonly T[] {
    // A view of shared memory cannot be decoded, a copy can.
    const read: readonly T[] = JSON.parse(this.#decoder.decode(this.bytes().slice()))
    return read
  }

  /** A list that is read when it is first asked for. */
  later<T>(length: number): () => readonly T[] {
    const pieces = this.#pieces.slice(this.#next, this.#next + Math.ceil(length / PIECE))
    this.#next += pieces.length
    let reader: PieceReader | undefined = new PieceReader(pieces)
    const entries: T[] = []
    return () => {
      while (reader?.isAtEnd() === false) for (const entry of reader.json<T>()) entries.push(entry)
      reader = undefined
      return entries
    }
  }

  * list<T>(length: number): Generator<undefined, readonly T[]> {
    const entries: T[] = []
    while (entries.length < length) {
      for (const entry of this.json<T>()) entries.push(entry)
      yield
    }
    return entries
  }
}
