/**
 * The lines at the head of a page that are headings whatever their punctuation: a question, a colon, a long deck with commas.
 */
import type { Block } from './blocks.ts'
import { sameLine } from './headings.ts'

const LONGEST_DECK = 220
const MOST_LINES = 14

/** True for a page that is one record with a title: the title came with it and is its first line, or the first line is printed twice. */
export function isRecord([first, second]: readonly Block[], title: string | undefined): boolean {
  if (first === undefined) return false
  return (title !== undefined && sameLine(title, first.text)) || (second !== undefined && sameLine(first.text, second.text))
}

/**
 * Blocks with those of the head marked as headings. Heading lines are not indented where running text is, and do not end in a full stop; they reach down to the
 * first dateline or indented line. In a record all that stands above the dateline is a heading or a summary of the speech; its first line always is.
 */
export function settleLead(blocks: readonly Block[], title: string | undefined): readonly Block[] {
  const record = isRecord(blocks, title)
  const opener = blocks.findIndex(({ dateline }, i) => dateline !== undefined && !(record && i === 0))
  const indent = blocks.findIndex(({ indented }, i) => i > 0 && indented)
  const end = reaches(blocks, opener, record) ? opener : reaches(blocks, indent, false) ? indent : record ? 1 : 0
  return blocks.map((block, i) => i < end && block.kind !== 'byline' ? toHeading(block) : block)
}

function reaches(blocks: readonly Block[], end: number, record: boolean): boolean {
  if (end <= 0 || end > MOST_LINES) return false
  return blocks.slice(0, end).every(isLeadLine) || (record && blocks[end - 1]?.kind !== 'heading')
}

function isLeadLine({ span, text, kind }: Block): boolean {
  return kind !== 'running' || (span.end - span.start <= LONGEST_DECK && !/。[”」』）)]*$/u.test(text))
}

function toHeading({ span, text, level, blankBefore, indented, complete }: Block): Block {
  return { span, text, level, blankBefore, indented, kind: 'heading', complete, bylines: [] }
}
