/**
 * A Reading: a stretch of a page's text with its layout removed, for matching; every offset leads back to the page.
 *
 * Page text + spans of it → Reading. Offsets are UTF-16 code units on both sides. Removed: line breaks and stray spaces
 * between Chinese characters (columns break inside words: `杜⏎⏎小刚`, `市 长`), padding of two-character names (`冯 镭`),
 * markdown marks (`**`, `#` at the head of a line), bullets (`●`) there, and invisible characters. Kept as one space: white space between latin
 * words, between the parts of a heading, and in a list of names that is separated by nothing else. Kept as one line break:
 * the start of an indented paragraph. No other character is changed; time is linear; nothing throws.
 */
import type { Span } from '../domain/span.ts'
import { matchesOf } from './matches.ts'

/**
 * `body`: running text, where Chinese uses no spaces; `heading`: headlines and by-lines, where white space separates; `line`: one line of a page whatever it
 * is, where spaces separate and a line break is the end of a column.
 */
export type ReadingKind = 'body' | 'heading' | 'line'

/** @property text the words without layout; `span` and `offsetOf` translate between it and the page. */
export class Reading {
  readonly text: string
  readonly #places: Uint32Array

  constructor(text: string, places: Uint32Array) {
    this.text = text
    this.#places = places
  }

  /** The page span of `[start, end)` of the reading, from its first to its last character; empty spans stay empty. Offsets outside are clipped. */
  span(start: number, end: number): Span {
    const last = this.#places.length - 1
    if (last < 0) return { start: 0, end: 0 }
    const from = Math.min(Math.max(start, 0), last + 1)
    const to = Math.min(end, last + 1)
    const at = from <= last ? this.#places[from] ?? 0 : (this.#places[last] ?? 0) + 1
    if (to <= from) return { start: at, end: at }
    return { start: at, end: (this.#places[to - 1] ?? 0) + 1 }
  }

  /** The reading's first offset at or after a page offset (binary search); the reading's length where there is none. */
  offsetOf(pageOffset: number): number {
    let low = 0
    let high = this.#places.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.#places[middle] ?? 0) < pageOffset) low = middle + 1
      else high = middle
    }
    return low
  }

  /** The part `[start, end)` as a Reading of its own; shares the map. */
  slice(start: number, end: number): Reading {
    return new Reading(this.text.slice(start, end), this.#places.subarray(start, end))
  }
}

const LATIN = /[A-Za-z\u00c0-\u024f]/u
const SENTENCE_END = /[。！？!?；;：:…”」』）)]/u
/** White space, markdown marks and invisible characters, as one run; `#`, `>` and bullets are marks only at the head of a line. */
const LAYOUT = /(?:\n[ \t\u3000]*(?:#{1,6}(?=[^#])|>+(?= )|[●■◆▲►▶]+)|(?<![^\n])(?:#{1,6}(?=[^#])|>+(?= )|[●■◆▲►▶]+)|\s|\*{2,}|\*(?=\p{Script=Han})|(?<=[\p{Script=Han}。])\*|[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff])+/gu
/** Three or more names (two to four characters, or two with padding between) with only spaces between them: there the space is the separator. */
const SPACED_NAMES = /(?<!\p{Script=Han})(?:[\p{Script=Han}·]{2,4}|\p{Script=Han}[ \u00a0\u3000]{1,2}\p{Script=Han})(?:[ \u00a0\u3000]{1,8}(?:[\p{Script=Han}·]{2,4}|\p{Script=Han}[ \u00a0\u3000]{1,2}\p{Script=Han})){2,}(?!\p{Script=Han})/gu
const NAME = /\p{Script=Han}[ \u00a0\u3000]+\p{Script=Han}(?!\p{Script=Han})|[\p{Script=Han}·]{2,4}/gu

/** Reads the given stretches of a page as one text. The stretches must be in order; what lies between them is left out. */
export function read(page: string, stretches: readonly Span[], kind: ReadingKind = 'body'): Reading {
  const size = stretches.reduce((sum, { start, end }) => sum + Math.max(0, end - start), 0)
  const writer: Writer = { pieces: [], places: new Uint32Array(size), length: 0, last: '' }
  for (const stretch of stretches) readStretch(page, { stretch, kind, writer })
  return new Reading(writer.pieces.join(''), writer.places.subarray(0, writer.length))
}

/** The pieces kept so far and where each of their characters stood. */
interface Writer { readonly pieces: string[], readonly places: Uint32Array, length: number, last: string }

function write(writer: Writer, piece: string, at: number): void {
  if (piece === '') return
  writer.pieces.push(piece)
  for (let i = 0; i < piece.length; i += 1) writer.places[writer.length + i] = at + i
  writer.length += piece.length
  writer.last = piece.charAt(piece.length - 1)
}

interface Stretch { readonly stretch: Span, readonly kind: ReadingKind, readonly writer: Writer }

function readStretch(page: string, { stretch, kind, writer }: Stretch): void {
  const words = page.slice(stretch.start, stretch.end)
  const separators = kind === 'body' ? spacesBetweenNames(words) : NONE
  let from = 0
  for (const layout of matchesOf(LAYOUT, words)) {
    write(writer, words.slice(from, layout.index), stretch.start + from)
    from = layout.index + layout[0].length
    if (writer.length === 0 || from >= words.length) continue
    const kept = meaningOf(layout[0], { before: writer.last, after: words.charAt(from), kind, separates: separators.has(layout.index) })
    writer.last = kept === '' ? writer.last : ' '
    if (kept !== '') write(writer, kept, stretch.start + layout.index)
  }
  write(writer, words.slice(from), stretch.start + from)
}

interface Neighbours { readonly before: string, readonly after: string, readonly kind: ReadingKind, readonly separates: boolean }

/** What a run of layout stands for: nothing, a space, or the break before an indented paragraph. */
function meaningOf(run: string, { before, after, kind, separates }: Neighbours): string {
  if (!/\s/u.test(run)) return ''
  if (kind === 'line' && /^[\r\n]+$/u.test(run)) return ''
  if (kind !== 'body' || separates) return ' '
  if (LATIN.test(before) && LATIN.test(after)) return ' '
  return startsParagraph(run) && !SENTENCE_END.test(before) ? '\n' : ''
}

/** A line break followed by an indent is a paragraph that its writer began; a bare line break may be the end of a column. */
function startsParagraph(run: string): boolean {
  const broken = run.lastIndexOf('\n')
  return broken >= 0 && /^(?:\u3000|\s{2})/u.test(run.slice(broken + 1))
}

const NONE: ReadonlySet<number> = new Set()

/** Offsets of the white space that separates names in lists without punctuation. */
function spacesBetweenNames(words: string): ReadonlySet<number> {
  if (!/\p{Script=Han}[ \u00a0\u3000]+\p{Script=Han}/u.test(words)) return NONE
  const found = new Set<number>()
  for (const list of matchesOf(SPACED_NAMES, words)) {
    for (const name of matchesOf(NAME, list[0])) found.add(list.index + name.index + name[0].length)
  }
  return found
}
