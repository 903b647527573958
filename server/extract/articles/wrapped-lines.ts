/**
 * Lines of a narrow column → the lines its writer wrote. Text copied from a printed column has a break at every line's end, in mid-word.
 *
 * Lines in order → lines, some of them several of the page's. A page, or a stretch of it without an empty line, is a column where eight lines or more are
 * nearly equally long and mostly end in mid-sentence. A full line that stops in mid-sentence goes on in the next one.
 */
import type { Span } from '../../domain/span.ts'
import { datelineAt } from './datelines.ts'

/** A line without its white space at both ends, and whether an empty line stands in front. */
export interface Line extends Span { readonly blankBefore: boolean, readonly indented: boolean }

const FEWEST_LINES = 8
const WIDEST_COLUMN = 60
/** A line this much of the column's width is full; the rest is hyphenation, figures and punctuation. */
const FULL = 0.65
const BYLINE = /^(?:本报)?(?:记者|通讯员)[^）)]*$/u
const ENDS = /[。！？!?；;…”」』）)：:]$/u

/** Joins the lines of narrow columns; other lines stay as they are. */
export function unwrapLines(text: string, lines: readonly Line[]): readonly Line[] {
  const joined: Line[] = []
  const whole = columnWidth(text, lines)
  let at = 0
  while (at < lines.length) {
    let end = at + 1
    while (end < lines.length && lines[end]?.blankBefore === false) end += 1
    const stretch = lines.slice(at, end)
    const width = whole ?? columnWidth(text, stretch)
    for (const line of width === undefined ? stretch : joinColumn(text, stretch, width)) joined.push(line)
    at = end
  }
  return joined
}

/** The width of a column in characters; undefined where the lines are no column. */
function columnWidth(text: string, lines: readonly Line[]): number | undefined {
  if (lines.length < FEWEST_LINES) return undefined
  const lengths = lines.map(({ start, end }) => end - start).sort((a, b) => a - b)
  const width = lengths[Math.floor(lengths.length * 0.8)] ?? 0
  if (width > WIDEST_COLUMN) return undefined
  const full = lines.filter(({ start, end }) => end - start >= width * FULL).length
  const broken = lines.filter(({ end }) => !ENDS.test(text.charAt(end - 1))).length
  return full >= lines.length * 0.7 && broken >= lines.length * 0.6 ? width : undefined
}

function joinColumn(text: string, lines: readonly Line[], width: number): readonly Line[] {
  const joined: Line[] = []
  let running = false
  let last: Line | undefined
  for (const line of lines) {
    const words = text.slice(line.start, line.end)
    const opens = datelineAt(words) !== undefined || BYLINE.test(words)
    const before = joined.at(-1)
    const full = last !== undefined && last.end - last.start >= width * FULL && !ENDS.test(text.charAt(last.end - 1))
    if (before !== undefined && running && full && !opens && !line.indented) joined[joined.length - 1] = { ...before, end: line.end }
    else joined.push(line)
    running ||= opens || /[，。,？！?!：“]/u.test(words)
    last = line
  }
  return joined
}
