/**
 * Pages of briefs (国内联播快讯): a name for the page, perhaps one dateline, then heading and text in turn; each pair is a story.
 */
import type { Block } from './blocks.ts'

const BRIEFS = /(?:快讯|简讯|短讯|要闻|速览|速递|集锦|一句话新闻)$/u

/** Where each brief begins; undefined where a page is none of briefs. The dateline that stands alone above them opens the first. */
export function briefStarts(blocks: readonly Block[], title: string | undefined): readonly number[] | undefined {
  const headings = briefHeadings(blocks)
  if (headings.length < 2 || !(isNamedBriefs(blocks, title) || hasLoneDateline(blocks))) return undefined
  return headings.map((start, i) => {
    const above = blocks[start - 1]
    return i === 0 && above !== undefined && standsAlone(above) ? start - 1 : start
  })
}

function isNamedBriefs([first]: readonly Block[], title: string | undefined): boolean {
  return BRIEFS.test(title ?? '') || (first?.kind === 'heading' && BRIEFS.test(first.text))
}

function hasLoneDateline(blocks: readonly Block[]): boolean {
  return blocks.slice(0, 2).some((block, i) => standsAlone(block) && blocks[i + 1]?.kind === 'heading')
}

/** True for a dateline with nothing behind it. */
export function standsAlone({ dateline, text }: Block): boolean {
  return dateline !== undefined && dateline.match.end >= text.trimEnd().length
}

/** Headings with running text right below; the text above them is complete. */
function briefHeadings(blocks: readonly Block[]): readonly number[] {
  return blocks.flatMap((block, i) => {
    const below = blocks[i + 1]
    return block.kind === 'heading' && below?.kind === 'running' && below.dateline === undefined && isFree(blocks[i - 1]) ? [i] : []
  })
}

function isFree(above: Block | undefined): boolean {
  return above === undefined || above.kind !== 'running' || above.complete || standsAlone(above)
}
