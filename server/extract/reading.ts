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
import { CharacterSet } from './character-set.ts'
import { matchesOf } from './matches.ts'

/**
 * `body`: running text, where Chinese uses no spaces; `heading`: headlines and by-lines, where white space separates; `line`: one line of a page whatever it
 * is, where spaces separate and a line break is the end of a column.
 */
export type ReadingKind = 'body' | 'heading' | 'line'

/** @property text the words without layout; `span` and `offsetOf` translate between it and the page. */
export class Reading {
  readonly text: string
  readonly #pieces: Pieces
  readonly #from: number

  /** @param from where the text begins in the pieces */
  constructor(text: string, pieces: Pieces, from = 0) {
    this.text = text
    this.#pieces = pieces
    this.#from = from
  }

  /** The page span of `[start, end)` of the reading, from its first to its last character; empty spans stay empty. Offsets outside are clipped. */
  span(start: number, end: number): Span {
    const { length } = this.text
    if (length === 0) return { start: 0, end: 0 }
    const from = Math.min(Math.max(start, 0), length)
    const to = Math.min(end, length)
    const at = from < length ? this.#placeOf(from) : this.#placeOf(length - 1) + 1
    return { start: at, end: to <= from ? at : this.#placeOf(to - 1) + 1 }
  }

  /** The reading's first offset at or after a page offset (binary search); the reading's length where there is none. */
  offsetOf(pageOffset: number): number {
    let low = 0
    let high = this.text.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.#placeOf(middle) < pageOffset) low = middle + 1
      else high = middle
    }
    return low
  }

  /** The part `[start, end)` as a Reading of its own; shares the map. */
  slice(start: number, end: number): Reading {
    return new Reading(this.text.slice(start, end), this.#pieces, this.#from + start)
  }

  #placeOf(offset: number): number { return this.#pieces.placeOf(this.#from + offset) }
}

/** The stretches of a page that a reading is put together from, in order: where each begins in the reading and on the page. Most readings have one. */
class Pieces {
  readonly #starts: number[] = []
  readonly #places: number[] = []

  add(start: number, place: number): void {
    this.#starts.push(start)
    this.#places.push(place)
  }

  /** Where the character at an offset of the reading stands on the page (binary search). */
  placeOf(offset: number): number {
    let low = 0
    let high = this.#starts.length
    while (high - low > 1) {
      const middle = (low + high) >>> 1
      if ((this.#starts[middle] ?? 0) <= offset) low = middle
      else high = middle
    }
    return (this.#places[low] ?? 0) + offset - (this.#starts[low] ?? 0)
  }
}

const LATIN = /[A-Za-z\u00c0-\u024f]/u
const SENTENCE_END = /[。！？!?；;：:…”」』）)]/u
/** White space, markdown marks and invisible characters, as one run; `#`, `>` and bullets are marks only at the head of a line. */
const LAYOUT = /(?:\n[ \t\u3000]*(?:#{1,6}(?=[^#])|>+(?= )|[●■◆▲►▶]+)|(?<![^\n])(?:#{1,6}(?=[^#])|>+(?= )|[●■◆▲►▶]+)|\s|\*{2,}|\*(?=\p{Script=Han})|(?<=[\p{Script=Han}。])\*|[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff])+/uy
/** The characters that layout begins with. */
const STARTS_LAYOUT = new CharacterSet(/[\s#>●■◆▲►▶*\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/u)
/** Three or more names (two to four characters, or two with padding between) with only spaces between them: there the space is the separator. */
const SPACED_NAMES = /(?<!\p{Script=Han})(?:[\p{Script=Han}·]{2,4}|\p{Script=Han}[ \u00a0\u3000]{1,2}\p{Script=Han})(?:[ \u00a0\u3000]{1,8}(?:[\p{Script=Han}·]{2,4}|\p{Script=Han}[ \u00a0\u3000]{1,2}\p{Script=Han})){2,}(?!\p{Script=Han})/gu
const NAME = /\p{Script=Han}[ \u00a0\u3000]+\p{Script=Han}(?!\p{Script=Han})|[\p{Script=Han}·]{2,4}/gu

/** Reads the given stretches of a page as one text. The stretches must be in order; what lies between them is left out. */
export function read(page: string, stretches: readonly Span[], kind: ReadingKind = 'body'): Reading {
  const writer: Writer = { words: [], pieces: new Pieces(), length: 0, last: '' }
  for (const stretch of stretches) readStretch(page, { stretch, kind, writer })
  return new Reading(writer.words.join(''), writer.pieces)
}

/** What was kept so far, and where it stood. */
interface Writer { readonly words: string[], readonly pieces: Pieces, length: number, last: string }

function write(writer: Writer, piece: string, at: number): void {
  if (piece === '') return
  writer.words.push(piece)
  writer.pieces.add(writer.length, at)
  writer.length += piece.length
  writer.last = piece.charAt(piece.length - 1)
}

interface Stretch { readonly stretch: Span, readonly kind: ReadingKind, readonly writer: Writer }

function readStretch(page: string, { stretch, kind, writer }: Stretch): void {
  const words = page.slice(stretch.start, stretch.end)
  let separators: ReadonlySet<number> | undefined
  let from = 0
  for (let at = STARTS_LAYOUT.next(words, 0); at < words.length; at = STARTS_LAYOUT.next(words, at + 1)) {
    const end = endOfLayout(words, at)
    if (end === at) continue
    write(writer, words.slice(from, at), stretch.start + from)
    if (writer.length > 0 && end < words.length) {
      separators ??= kind === 'body' ? spacesBetweenNames(words) : NONE
      write(writer, meaningOf(words.slice(at, end), { before: writer.last, after: words.charAt(end), kind, separates: separators.has(at) }), stretch.start + at)
    }
    from = end
    at = end - 1
  }
  write(writer, words.slice(from), stretch.start + from)
}

/** Where the layout that begins at an offset ends; the offset itself where none begins. */
function endOfLayout(words: string, at: number): number {
  LAYOUT.lastIndex = at
  return LAYOUT.test(words) ? LAYOUT.lastIndex : at
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
