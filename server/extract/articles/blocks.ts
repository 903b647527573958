/**
 * Page text → blocks: its lines, cut again where a by-line ends inside a line and another story begins on it.
 *
 * A block knows what its head and tail say (dateline, by-line) and whether it looks like a heading. Spans are trimmed of white
 * space, marks stay inside. Linear time: only heads, tails and short lines are read closely.
 */
import type { Span } from '../../domain/span.ts'
import { CharacterSet } from '../character-set.ts'
import { matchesOf } from '../matches.ts'
import { read, type Reading } from '../reading.ts'
import type { ArticleLexicon } from './article-draft.ts'
import { closingByline, headByline, openingByline, wholeByline, type Byline } from './bylines.ts'
import { datelineAt, type DatelineMatch } from './datelines.ts'
import { unwrapLines, type Line } from './wrapped-lines.ts'

/** A by-line or dateline found in a block, with the reading that its offsets point into. */
export interface Found<Match> { readonly match: Match, readonly reading: Reading }

/**
 * @property text the words of a short line; of a long one only its head
 * @property level markdown heading level, 0 for none
 * @property blankBefore true when an empty line stands in front
 * @property kind `byline`: nothing but a by-line; `heading`: looks like one; `running`: sentences or a piece of one
 * @property complete false when the block stops in mid-sentence
 */
export interface Block {
  readonly span: Span
  readonly text: string
  readonly level: number
  readonly blankBefore: boolean
  readonly indented: boolean
  readonly kind: 'byline' | 'heading' | 'running'
  readonly complete: boolean
  readonly dateline?: Found<DatelineMatch>
  readonly bylines: readonly Found<Byline>[]
}

const HEAD = 160
/** By-lines with the names of a dozen correspondents are this long. */
const TAIL = 400
const MAY_CLOSE = /[）)][\s*]*$|记\s*者|通\s*讯\s*员/u
/** A headline of several parts rarely passes this; a paragraph without any full stop does. */
const LONGEST_HEADING = 90
/** What every dateline has within its first characters. */
const MAY_OPEN = /^\s*【|[讯电]|消\s*息|报\s*道|[）)]\s*[:：]/u
/** One of these stands in all that MAY_OPEN matches. */
const OPENING = new CharacterSet(/[【讯电消报）)]/u)
/** What a line that is nothing but a by-line begins with. */
const MAY_BE_BYLINE = /^[（(*[【]|^\d{4}[-/.年]|^.{0,12}(?:记\s*者|通\s*[讯信迅]\s*员|图文|撰稿|撰文|采写|执笔|供稿|作者|编辑|责编|编导|摄|文[字稿/／]|图片?\s*[:：/]|来源|时间|日期|浏览|点击|(?:更新|发布|发表)于|\d{4}[-/.]\d)/u
/** Four clauses between commas are a sentence's, not a headline's. */
const CLAUSES = /(?:[，,][^，,]+){4}/u
const COMMAS = new CharacterSet(/[，,]/u)
const STOPS = /[。！？!?；;]/u
const COMPLETE = '。！？!?；;：:…”」』）)'
/** White space, marks and invisible characters inside a line: its words are not its characters. Halves of surrogate pairs may be such. */
const MARKS = new CharacterSet(/[\s*#>\p{Cf}\p{Cs}]/u)
/** A by-line behind a full stop, then white space, then more: the next story's first line stands on the same line. */
const BYLINE_INSIDE = /(?<=[。！？”」）)])[\s*]*(?:\p{Script=Han}{0,6}记者|通讯员)[\s*]*(?:\p{Script=Han}{2,4}[\s*、]+){1,4}(?=\S)/gu

/** Cuts a page into blocks, in order. */
export function toBlocks(text: string, lexicon: ArticleLexicon): readonly Block[] {
  const blocks: Block[] = []
  for (const line of unwrapLines(text, linesWithWords(text))) {
    const { blankBefore, indented } = line
    cutBehindBylines(text, line, lexicon).forEach((piece, i) => { blocks.push(toBlock(text, piece, { blankBefore: blankBefore && i === 0, indented, lexicon })) })
  }
  return blocks
}

function linesWithWords(text: string): readonly Line[] {
  const lines: Line[] = []
  let blankBefore = false
  for (const line of linesOf(text)) {
    const { start, end } = trim(text, line)
    if (start < end) lines.push({ start, end, blankBefore, indented: /^(?:\u3000|\s{2})/u.test(text.slice(line.start, line.start + 2)) })
    blankBefore = start === end
  }
  return lines
}

function* linesOf(text: string): Generator<Span> {
  let start = 0
  while (start <= text.length) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    yield { start, end }
    start = end + 1
  }
}

const SPACE = new CharacterSet(/\s/u)

/** Without white space at both ends. */
export function trim(text: string, { start, end }: Span): Span {
  let from = start
  let to = end
  while (from < to && SPACE.isAt(text, from)) from += 1
  while (to > from && SPACE.isAt(text, to - 1)) to -= 1
  return { start: from, end: to }
}

function cutBehindBylines(text: string, line: Span, lexicon: ArticleLexicon): readonly Span[] {
  const whole = { start: line.start, end: line.end }
  const words = text.slice(line.start, line.end)
  if (!words.includes('记者') && !words.includes('通讯员')) return [whole]
  if (closingByline(read(text, [{ start: Math.max(line.start, line.end - TAIL), end: line.end }], 'line').text, lexicon) !== undefined) return [whole]
  const pieces: Span[] = []
  let from = line.start
  for (const found of matchesOf(BYLINE_INSIDE, words)) {
    const end = line.start + found.index + found[0].length
    const byline = closingByline(read(text, [{ start: Math.max(from, end - HEAD), end }], 'line').text, lexicon)
    if (byline === undefined || STOPS.test(text.slice(end, Math.min(line.end, end + LONGEST_HEADING)))) continue
    pieces.push(trim(text, { start: from, end }))
    from = end
  }
  return [...pieces, trim(text, { start: from, end: line.end })]
}

interface Around { readonly blankBefore: boolean, readonly indented: boolean, readonly lexicon: ArticleLexicon }

function toBlock(page: string, span: Span, { blankBefore, indented, lexicon }: Around): Block {
  const edges = edgesOf(page, span)
  const { head, text, level, complete } = edges
  const whole = level === 0 && edges.whole !== undefined ? wholeByline(edges.whole.text, lexicon) : undefined
  if (whole !== undefined && edges.whole !== undefined) return { span, text, level, blankBefore, indented, kind: 'byline', complete: true, bylines: [{ match: whole, reading: edges.whole }] }
  const dateline = head === undefined ? undefined : datelineAt(head.text)
  const found = bylinesOf(edges, dateline, lexicon)
  const kind = dateline === undefined && isHeading(edges, found.length > 0) ? 'heading' : 'running'
  const bylines = kind === 'heading' ? [] : found
  if (dateline === undefined || head === undefined) return { span, text, level, blankBefore, indented, kind, complete, bylines }
  return { span, text, level, blankBefore, indented, kind, complete, bylines, dateline: { match: dateline, reading: head } }
}

/**
 * @property text the line's words, of a long line those of its head
 * @property head the head, read where a dateline may stand there
 * @property whole the whole line, read where it may be nothing but a by-line
 * @property tail the line's end, read where a by-line may stand there
 */
interface Edges {
  readonly text: string
  readonly head: Reading | undefined
  readonly whole: Reading | undefined
  readonly tail: Reading | undefined
  readonly long: boolean
  readonly level: number
  readonly complete: boolean
}

/** Only the edges of a line are read, and only where they may say something: most lines of a page are plain text. */
function edgesOf(page: string, span: Span): Edges {
  const long = span.end - span.start > HEAD
  const opening = page.slice(span.start, long ? span.start + HEAD : span.end)
  const ending = page.slice(Math.max(span.start, span.end - HEAD / 2), span.end)
  const mayClose = MAY_CLOSE.test(ending)
  const mayBeByline = span.end - span.start <= TAIL && MAY_BE_BYLINE.test(opening)
  const telling = mayBeByline || (mayClose && !long) || mayOpen(opening.slice(0, HEAD / 2)) || MARKS.isIn(opening)
  const head = telling ? read(page, [{ start: span.start, end: span.start + opening.length }], 'line') : undefined
  const whole = mayBeByline && long ? read(page, [span], 'line') : mayBeByline ? head : undefined
  const tail = mayClose ? whole ?? (long ? read(page, [{ start: Math.max(span.start, span.end - TAIL), end: span.end }], 'line') : head) : undefined
  return { text: head?.text ?? opening, head, whole, tail, long, level: /^#{1,6}/u.exec(opening)?.[0].length ?? 0, complete: isComplete(ending) }
}

/** Most heads hold no character of any dateline. */
function mayOpen(head: string): boolean { return OPENING.isIn(head) && MAY_OPEN.test(head) }

/** True where the last character, marks aside, ends a sentence or a quotation. */
function isComplete(ending: string): boolean {
  let last = ending.length - 1
  while (last >= 0 && (ending.charAt(last) === '*' || SPACE.isAt(ending, last))) last -= 1
  return last >= 0 && COMPLETE.includes(ending.charAt(last))
}

/** The by-line behind the dateline and the one that closes the line. */
function bylinesOf({ head, tail }: Edges, dateline: DatelineMatch | undefined, lexicon: ArticleLexicon): readonly Found<Byline>[] {
  const opening = head === undefined ? undefined : dateline === undefined ? headByline(head.text, lexicon) : openingByline(head.text, dateline.end, lexicon)
  const closing = tail === undefined ? undefined : closingByline(tail.text, lexicon)
  const found: Found<Byline>[] = opening === undefined || head === undefined ? [] : [{ match: opening, reading: head }]
  const same = closing !== undefined && head === tail && opening?.start === closing.start
  if (closing !== undefined && tail !== undefined && !same) found.push({ match: closing, reading: tail })
  return found
}

function hasClauses(text: string): boolean {
  let commas = 0
  for (let at = COMMAS.next(text, 0); at < text.length && commas < 4; at = COMMAS.next(text, at + 1)) commas += 1
  return commas === 4 && CLAUSES.test(text)
}

/** Headings have no full stop; a marked line is one whatever its length. */
function isHeading({ text, long, level }: Edges, hasByline: boolean): boolean {
  if (level > 0) return true
  if (long || hasByline || text.length > LONGEST_HEADING || hasClauses(text)) return false
  return !STOPS.test(text.replace(/[“"《][^”"》]{0,40}[”"》]/gu, '')) && !/[：:，,]$/u.test(text)
}
