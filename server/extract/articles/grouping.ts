/**
 * Blocks of a page → groups, one a story. Each block of a group has a role; blocks that belong to no story are furniture.
 *
 * A story begins with the heading lines in front of a dateline; or, where there is none, with heading lines behind a by-line that closed the
 * story before; or with each heading of a page of briefs; or with each marked heading where a page has no datelines at all.
 */
import type { Diagnostic } from '../../domain/diagnostic.ts'
import type { Block } from './blocks.ts'
import { furnitureDiagnostic, isFurniture } from './furniture.ts'
import { headingRoles, sameLine, type HeadingRole } from './headings.ts'
import { isPulled } from './pulled-lines.ts'

export type BlockRole = HeadingRole | 'running' | 'byline' | 'subhead' | 'pulled'

export interface PlacedBlock { readonly block: Block, readonly role: BlockRole }

export interface Grouping { readonly groups: readonly (readonly PlacedBlock[])[], readonly furniture: readonly Diagnostic[] }

/** Groups the blocks of a page into stories. */
export function groupBlocks(blocks: readonly Block[], title: string | undefined): Grouping {
  const printed = blocks.filter((block) => !isFurniture(block))
  const outside = blocks.filter(isFurniture)
  const briefs = isBriefs(printed, title)
  const starts = briefs ? briefStarts(printed) : storyStarts(printed, title)
  outside.push(...printed.slice(0, starts[0] ?? 0))
  const groups = starts.flatMap((start, i) => {
    const story = printed.slice(start, starts[i + 1] ?? printed.length)
    const end = story.findLastIndex(({ kind }) => kind !== 'heading') + 1
    if (end === 0 && starts.length > 1) { outside.push(...story); return [] }
    if (end > 0) outside.push(...story.slice(end))
    return [placeBlocks(end > 0 ? story.slice(0, end) : story, title)]
  })
  return { groups, furniture: outside.sort((a, b) => a.span.start - b.span.start).map(furnitureDiagnostic) }
}

function storyStarts(blocks: readonly Block[], title: string | undefined): readonly number[] {
  if (blocks.length === 0) return []
  const starts = new Set([0])
  const first = blocks[0]
  const record = first !== undefined && title !== undefined && sameLine(title, first.text)
  blocks.forEach((block, i) => {
    if (block.dateline !== undefined) starts.add(firstHeading(blocks, i))
    if (!record && closesStory(blocks, i) && opensStory(blocks, i + 1)) starts.add(i + 1)
  })
  if (blocks.every(({ dateline }) => dateline === undefined)) markedStarts(blocks).forEach((start) => starts.add(start))
  return [...starts].sort((a, b) => a - b)
}

/** Walks back from a dateline over the heading lines in front of it. */
function firstHeading(blocks: readonly Block[], opener: number): number {
  let start = opener
  while (blocks[start - 1]?.kind === 'heading') start -= 1
  return start
}

function closesStory(blocks: readonly Block[], i: number): boolean {
  const block = blocks[i]
  const last = block?.bylines.at(-1)?.match
  if (block === undefined || last === undefined || last.photo) return false
  if (block.kind === 'byline') return blocks[i - 1]?.kind === 'running' && blocks[i - 1]?.complete === true
  return block.kind === 'running' && (block.dateline === undefined || block.bylines.length > 1)
}

/** One heading line or more, then running text. */
function opensStory(blocks: readonly Block[], from: number): boolean {
  let at = from
  while (blocks[at]?.kind === 'heading') at += 1
  return at > from && blocks[at]?.kind === 'running'
}

function markedStarts(blocks: readonly Block[]): readonly number[] {
  const levels = blocks.map(({ level }) => level).filter((level) => level > 0)
  const top = Math.min(...levels)
  return blocks.flatMap((block, i) => {
    const before = blocks[i - 1]
    return block.level === top && before !== undefined && before.kind !== 'heading' && before.complete && opensStory(blocks, i) ? [i] : []
  })
}

const BRIEFS = /(?:快讯|简讯|短讯|要闻|速览|集锦|一句话新闻)$/u

/** A page of briefs: named so in its first line, or a dateline that stands alone above heading and text in turn. */
function isBriefs(blocks: readonly Block[], title: string | undefined): boolean {
  const named = BRIEFS.test(title ?? '') || (blocks[0]?.kind === 'heading' && BRIEFS.test(blocks[0].text))
  const lone = blocks.slice(0, 2).some((block, i) => isLoneDateline(block) && blocks[i + 1]?.kind === 'heading')
  return (named || lone) && briefHeadings(blocks).length >= 2
}

function isLoneDateline({ dateline, text }: Block): boolean {
  return dateline !== undefined && dateline.match.end >= text.trimEnd().length
}

/** Headings with running text right below; the text above them is complete. */
function briefHeadings(blocks: readonly Block[]): readonly number[] {
  return blocks.flatMap((block, i) => {
    const before = blocks[i - 1]
    const free = before === undefined || before.kind !== 'running' || before.complete || isLoneDateline(before)
    return block.kind === 'heading' && blocks[i + 1]?.kind === 'running' && blocks[i + 1]?.dateline === undefined && free ? [i] : []
  })
}

/** The dateline that stands alone above the briefs opens the first of them. */
function briefStarts(blocks: readonly Block[]): readonly number[] {
  return briefHeadings(blocks).map((start, i) => {
    const above = blocks[start - 1]
    return i === 0 && above !== undefined && isLoneDateline(above) ? start - 1 : start
  })
}

function placeBlocks(story: readonly Block[], title: string | undefined): readonly PlacedBlock[] {
  const body = story.findIndex((block) => block.kind === 'running' && !isLoneDateline(block))
  const lead = body < 0 ? story : story.slice(0, body)
  const headings = lead.filter(({ kind }) => kind === 'heading')
  const roles = headingRoles(headings, title)
  const placedLead = lead.map((block) => ({ block, role: roles[headings.indexOf(block)] ?? roleOfText(block) }))
  const rest = body < 0 ? [] : story.slice(body)
  return [...placedLead, ...rest.map((block, i) => ({ block, role: roleInBody(rest, i) }))]
}

function roleOfText({ kind }: Block): BlockRole { return kind === 'byline' ? 'byline' : 'running' }

/** Inside a story: behind a complete sentence a heading line is a subhead, in mid-sentence it is a pulled line or the next piece of the column. */
function roleInBody(rest: readonly Block[], i: number): BlockRole {
  const block = rest[i]
  if (block === undefined || block.kind !== 'heading') return block?.kind === 'byline' ? 'byline' : 'running'
  const before = rest[i - 1]
  if (isPulled(block, before, rest[i + 1])) return 'pulled'
  return before === undefined || before.complete ? 'subhead' : 'running'
}
