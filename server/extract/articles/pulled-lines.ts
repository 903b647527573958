/**
 * Pulled lines: a slogan set into the columns of a story, so that in plain text it cuts a sentence in two.
 */
import type { Block } from './blocks.ts'

const PUNCTUATION = /[\p{P}]/u

/**
 * True where a line interrupts a sentence: the text before it stops in mid-sentence, the line has no punctuation and stands alone,
 * and the text goes on behind it. A piece of a column has such neighbours too, but is as long as they are.
 */
export function isPulled(block: Block, before: Block | undefined, after: Block | undefined): boolean {
  if (before?.kind !== 'running' || before.complete || after?.kind !== 'running' || after.dateline !== undefined) return false
  const length = block.text.length
  if (length < 6 || length > 40 || PUNCTUATION.test(block.text.replace(/[“”"]/gu, ''))) return false
  return size(before) > 2 * length && size(after) > 2 * length
}

function size({ span }: Block): number { return span.end - span.start }
