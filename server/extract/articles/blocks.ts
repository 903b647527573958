/**
 * Page text → blocks: its lines, cut again where a by-line ends inside a line and another story begins on it.
 *
 * A block knows what its head and tail say (dateline, by-line) and whether it looks like a heading. Spans are trimmed of white
 * space, marks stay inside. Linear time: only heads, tails and short lines are read closely.
 */
import type { Span } from '../../domain/span.ts'
import { read, type Reading } from '../reading.ts'
import type { ArticleLexicon } from './article-draft.ts'
import { closingByline, openingByline, wholeByline, type Byline } from './bylines.ts'
import { datelineAt, type DatelineMatch } from './datelines.ts'

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
/** A headline of several parts rarely passes this; a paragraph without any full stop does. */
const LONGEST_HEADING = 90
const STOPS = /[。！？!?；;]/u
const COMPLETE = /[。！？!?；;：:…”」』）)]\s*$/u
/** A by-line behind a full stop, then white space, then more: the next story's first line stands on the same line. */
const BYLINE_INSIDE = /(?<=[。！？”」）)])[\s*]*(?:\p{Script=Han}{0,6}记者|通讯员)[\s*]*(?:\p{Script=Han}{2,4}[\s*、]+){1,4}(?=\S)/gu

/** Cuts a page into blocks, in order. */
export function toBlocks(text: string, lexicon: ArticleLexicon): readonly Block[] {
  const blocks: Block[] = []
  let blank = false
  for (const line of linesOf(text)) {
    const trimmed = trim(text, line)
    if (trimmed.start === trimmed.end) { blank = true; continue }
    for (const piece of cutBehindBylines(text, trimmed, lexicon)) {
      blocks.push(toBlock(text, piece, { blankBefore: blank, indented: /^(?:\u3000|\s{2})/u.test(text.slice(line.start, line.start + 2)), lexicon }))
      blank = false
    }
  }
  return blocks
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

/** Without white space at both ends. */
export function trim(text: string, { start, end }: Span): Span {
  let from = start
  let to = end
  while (from < to && /\s/u.test(text.charAt(from))) from += 1
  while (to > from && /\s/u.test(text.charAt(to - 1))) to -= 1
  return { start: from, end: to }
}

function cutBehindBylines(text: string, line: Span, lexicon: ArticleLexicon): readonly Span[] {
  const words = text.slice(line.start, line.end)
  if (!words.includes('记者') && !words.includes('通讯员')) return [line]
  if (closingByline(read(text, [{ start: Math.max(line.start, line.end - HEAD), end: line.end }], 'heading').text, lexicon) !== undefined) return [line]
  const pieces: Span[] = []
  let from = line.start
  for (const found of words.matchAll(BYLINE_INSIDE)) {
    const end = line.start + found.index + found[0].length
    const byline = closingByline(read(text, [{ start: Math.max(from, end - HEAD), end }], 'heading').text, lexicon)
    if (byline === undefined || STOPS.test(text.slice(end, Math.min(line.end, end + LONGEST_HEADING)))) continue
    pieces.push(trim(text, { start: from, end }))
    from = end
  }
  return [...pieces, trim(text, { start: from, end: line.end })]
}

interface Around { readonly blankBefore: boolean, readonly indented: boolean, readonly lexicon: ArticleLexicon }

function toBlock(page: string, span: Span, { blankBefore, indented, lexicon }: Around): Block {
  const long = span.end - span.start > 2 * HEAD
  const head = read(page, [{ start: span.start, end: long ? span.start + HEAD : span.end }], 'heading')
  const tail = long ? read(page, [{ start: span.end - HEAD, end: span.end }], 'heading') : head
  const level = /^#{1,6}/u.exec(page.slice(span.start, span.start + 6))?.[0].length ?? 0
  const base = { span, text: head.text, level, blankBefore, indented }
  const whole = long ? undefined : wholeByline(head.text.trim(), lexicon)
  if (whole !== undefined && level === 0) return { ...base, kind: 'byline', complete: true, bylines: [{ match: whole, reading: head }] }
  const dateline = datelineAt(head.text)
  const opening = dateline === undefined ? undefined : openingByline(head.text, dateline.end, lexicon)
  const closing = closingByline(tail.text, lexicon)
  const kind = dateline === undefined && isHeading(head.text, { long, level, closed: closing !== undefined }) ? 'heading' : 'running'
  return {
    ...base, kind, complete: COMPLETE.test(tail.text),
    ...(dateline === undefined ? {} : { dateline: { match: dateline, reading: head } }),
    bylines: [
      ...(opening === undefined ? [] : [{ match: opening, reading: head }]),
      ...(closing === undefined || kind === 'heading' || sameByline(opening, closing, head === tail) ? [] : [{ match: closing, reading: tail }]),
    ],
  }
}

function sameByline(opening: Byline | undefined, closing: Byline, oneReading: boolean): boolean {
  return oneReading && opening !== undefined && opening.start === closing.start
}

interface Look { readonly long: boolean, readonly level: number, readonly closed: boolean }

/** Headings have no full stop; a marked line is one whatever its length. */
function isHeading(text: string, { long, level, closed }: Look): boolean {
  if (level > 0) return true
  if (long || closed || text.length > LONGEST_HEADING) return false
  return !STOPS.test(text.replace(/[“"《][^”"》]{0,40}[”"》]/gu, '')) && !/[：:，,]$/u.test(text)
}
