/**
 * The incidence index ↔ bytes, to be saved and to be handed to another thread: IncidenceIndex → pieces → IncidenceIndex, equal to the first.
 * Pieces: a heading (JSON: how many of everything), then entries as JSON, some thousands a piece, then each array of numbers as it is in memory.
 * They come one by one, so that the caller may let other work pass between them. Bytes are in this machine's order: the file is a cache, not an archive.
 * Errors: RangeError for pieces that do not fit together.
 */
import { type Seat, seatCodes } from './copresence.ts'
import type { IncidenceIndex, LocationEntry, MeetingEntry, PersonEntry, PlainRows, Rows } from './incidence-index.ts'

/** Entries a piece of JSON: some milliseconds of work. */
const PIECE = 4000

type Numbers = Int32Array | Uint8Array

/** Index → pieces, in a fixed order. */
export function* packIndex(index: IncidenceIndex): Generator<Uint8Array> {
  const encoder = new TextEncoder()
  const lists: readonly (readonly object[])[] = [index.people, index.meetings, index.locations, index.seats]
  yield encoder.encode(JSON.stringify(lists.map((list) => list.length)))
  for (const list of lists) {
    for (let from = 0; from < list.length; from += PIECE) yield encoder.encode(JSON.stringify(list.slice(from, from + PIECE)))
  }
  for (const numbers of arraysOf(index)) yield new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength)
}

/** Pieces → index. The generator's steps are pieces read; its result is the index. @throws RangeError when the pieces do not fit together */
export function* unpackIndex(pieces: readonly Uint8Array[]): Generator<undefined, IncidenceIndex> {
  const reader = new PieceReader(pieces)
  const [people = 0, meetings = 0, locations = 0, seats = 0] = reader.json<number>()
  const entries = {
    people: yield* reader.list<PersonEntry>(people), meetings: yield* reader.list<MeetingEntry>(meetings),
    locations: yield* reader.list<LocationEntry>(locations), seats: yield* reader.list<Seat>(seats),
  }
  const index: IncidenceIndex = {
    ...entries, personAt: places(entries.people), meetingAt: places(entries.meetings), locationAt: places(entries.locations),
    seatCodes: seatCodes(entries.seats), byPerson: reader.rows(), byMeeting: reader.rows(), mixedSeats: reader.bytes(), kinds: reader.bytes(), firstDays: reader.words(), lastDays: reader.words(), placeSets: { of: reader.words(), locations: reader.plainRows() },
  }
  const fits = reader.isAtEnd() && index.byPerson.starts.length === people + 1 && index.byMeeting.starts.length === meetings + 1 && index.kinds.length === meetings
  if (!fits) throw new RangeError('The pieces of the index do not fit together.')
  return index
}

/** The arrays of numbers in the order of the pieces. */
function arraysOf({ byPerson, byMeeting, mixedSeats, kinds, firstDays, lastDays, placeSets }: IncidenceIndex): readonly Numbers[] {
  const rows = [byPerson, byMeeting].flatMap(({ starts, targets, seats, parts }) => [starts, targets, seats, parts])
  return [...rows, mixedSeats, kinds, firstDays, lastDays, placeSets.of, placeSets.locations.starts, placeSets.locations.targets]
}

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

  isAtEnd(): boolean { return this.#next === this.#pieces.length }

  /** What was written as JSON by this same program; the checksum of the file, or the other thread, vouches for it. */
  json<T>(): readonly T[] {
    // A view of shared memory cannot be decoded, a copy can.
    const read: readonly T[] = JSON.parse(this.#decoder.decode(this.bytes().slice()))
    return read
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
