/**
 * A printed text → blocks to read: the breaks of the column joined, marks of the layout (`**`, `#`) left out, no word changed.
 * In: an article's text. Out: blocks whose `parts` are spans of that text; shown one after another they read on.
 * What is left out is white space and layout marks only, so every offset of the print finds its place (`placeIn`).
 * Rules, each from how columns are set:
 *   a paragraph that stops without a closing mark goes on in the next one that has a sentence's punctuation (name cut by a column);
 *   a space between two Chinese characters at the end of a full line is the column's, not the writer's.
 */
import { columnBreaks } from './column-breaks.ts'

interface Interval { readonly start: number, readonly end: number }

/** @property kind `heading` for a line marked as one in the text, `line` without a sentence's punctuation, `paragraph` otherwise */
export interface Block { readonly kind: 'heading' | 'line' | 'paragraph', readonly parts: readonly Interval[] }

const CLOSED = /[。！？!?；;：:”"』」》〉）)】…]$/
const LAYOUT_MARK = /[*#\s]/

/** The blocks of a text, in its order. */
export function readingOf(text: string): Block[] {
  const blocks: Block[] = []
  for (const line of linesOf(text)) {
    const previous = blocks.at(-1)
    const block = blockOf(text, line)
    if (block === undefined) continue
    if (previous !== undefined && goesOn(text, previous, block)) blocks.splice(-1, 1, { kind: 'paragraph', parts: [...previous.parts, ...block.parts] })
    else blocks.push(block)
  }
  return blocks
}

/** What a block shows. */
export function shownText(text: string, block: Block): string {
  return block.parts.map((part) => text.slice(part.start, part.end)).join('')
}

/** Where a span of the text stands in what a block shows; undefined where nothing of it is shown there. */
export function placeIn(block: Block, span: Interval): Interval | undefined {
  let shown = 0
  let start: number | undefined
  let end = 0
  for (const part of block.parts) {
    const from = Math.max(part.start, span.start)
    const to = Math.min(part.end, span.end)
    if (from < to) {
      start ??= shown + from - part.start
      end = shown + to - part.start
    }
    shown += part.end - part.start
  }
  return start === undefined ? undefined : { start, end }
}

function linesOf(text: string): Interval[] {
  const lines: Interval[] = []
  const pattern = /[^\r\n]+/g
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    lines.push({ start: found.index, end: found.index + found[0].length })
  }
  return lines
}

function blockOf(text: string, line: Interval): Block | undefined {
  let { start, end } = line
  const heading = /^\s*#+\s/.test(text.slice(start, end))
  while (start < end && LAYOUT_MARK.test(text.charAt(start))) start++
  while (end > start && LAYOUT_MARK.test(text.charAt(end - 1))) end--
  if (start === end) return undefined
  const words = text.slice(start, end)
  const kind = heading ? 'heading' : isSentence(words) ? 'paragraph' : 'line'
  const left = kind === 'paragraph' ? [...layoutMarks(words), ...columnBreaks(words)] : layoutMarks(words)
  return { kind, parts: without(left.map((gap) => ({ start: gap.start + start, end: gap.end + start })), { start, end }) }
}

/** A sentence's punctuation tells running text from a headline; a headline may hold a comma, so length counts too. */
function isSentence(words: string): boolean {
  return /[。；]/.test(words) || (/[，,]/.test(words) && words.length > 24) || /[，,、]$/.test(words)
}

function layoutMarks(words: string): Interval[] {
  const gaps: Interval[] = []
  const pattern = /\*\*|__(?=\p{Script=Han})/gu
  for (let found = pattern.exec(words); found !== null; found = pattern.exec(words)) gaps.push({ start: found.index, end: found.index + found[0].length })
  return gaps
}

function without(gaps: readonly Interval[], whole: Interval): Interval[] {
  const parts: Interval[] = []
  let start = whole.start
  for (const gap of [...gaps].sort((a, b) => a.start - b.start)) {
    if (gap.start > start) parts.push({ start, end: gap.start })
    start = Math.max(start, gap.end)
  }
  if (whole.end > start) parts.push({ start, end: whole.end })
  return parts
}

function goesOn(text: string, previous: Block, next: Block): boolean {
  if (previous.kind !== 'paragraph' || next.kind !== 'paragraph') return false
  return !CLOSED.test(shownText(text, previous))
}
