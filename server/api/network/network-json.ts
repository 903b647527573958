/**
 * An answer about the network → the bytes of its JSON. Edges are written one after the other without making an object of each: an answer may
 * have tens of thousands, each with the ids of its two ends three times over.
 */
import type { AttendedTie } from '../../network/affiliation.ts'
import { CAPACITIES, entryAt, type IncidenceIndex } from '../../network/incidence-index.ts'
import type { Tie } from '../../network/ties.ts'
import type { DrawnNetwork } from '../dto/network-dto.ts'

/** The same as JSON.stringify of the NetworkDto, but for the order of its properties. */
export function networkJson(index: IncidenceIndex, { rest, ties, attended }: DrawnNetwork): Uint8Array {
  const ids = new Quoted(index)
  const edges = [...ties.map((tie) => togetherJson(ids, tie)), ...attended.map((tie) => attendedJson(ids, index, tie))]
  // Apart, since a text without Chinese characters is encoded much faster.
  const [head, tail] = [JSON.stringify(rest).slice(0, -1), edges.join(',')].map((text) => new TextEncoder().encode(text))
  return joined([head ?? EMPTY, BEFORE_EDGES, tail ?? EMPTY, AFTER_EDGES])
}

const EMPTY = new Uint8Array()
const BEFORE_EDGES = new TextEncoder().encode(',"edges":[')
const AFTER_EDGES = new TextEncoder().encode(']}')

function togetherJson(ids: Quoted, { a, b, shared, byVideo, strength }: Tie): string {
  const [source, target] = [ids.person(a), ids.person(b)]
  return `{"kind":"together","id":"${source}--${target}","source":"${source}","target":"${target}","shared":${shared},"byVideo":${byVideo},"strength":${strength}}`
}

function attendedJson(ids: Quoted, { seats }: IncidenceIndex, { person, meeting, seat, capacity }: AttendedTie): string {
  const [source, target] = [ids.person(person), ids.meeting(meeting)]
  return `{"kind":"attended","id":"${source}--${target}","source":"${source}","target":"${target}","capacity":"${entryAt(CAPACITIES, capacity)}","mode":"${entryAt(seats, seat).mode}"}`
}

/** Ids as they stand between quotation marks, each read once. */
class Quoted {
  readonly #index: IncidenceIndex
  readonly #people = new Map<number, string>()
  readonly #meetings = new Map<number, string>()

  constructor(index: IncidenceIndex) {
    this.#index = index
  }

  person(person: number): string { return quoted(this.#people, this.#index.people, person) }

  meeting(meeting: number): string { return quoted(this.#meetings, this.#index.meetings, meeting) }
}

function quoted(known: Map<number, string>, entries: readonly { readonly id: string }[], at: number): string {
  const found = known.get(at)
  if (found !== undefined) return found
  const text = JSON.stringify(entryAt(entries, at).id).slice(1, -1)
  known.set(at, text)
  return text
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let place = 0
  for (const piece of pieces) {
    bytes.set(piece, place)
    place += piece.length
  }
  return bytes
}
