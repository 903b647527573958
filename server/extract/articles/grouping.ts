/**
 * Blocks of a page → groups, one a story. Each block of a group has a role; blocks that belong to no story are furniture.
 *
 * A story begins with the heading lines in front of a dateline; or, where there is none, with heading lines behind a by-line that closed the
 * story before; or with each heading of a page of briefs; or with each marked heading where a page has no datelines at all. In a record with a title a
 * dateline without a heading goes on with the same story.
 */
import type { Diagnostic } from '../../domain/diagnostic.ts'
import type { Block } from './blocks.ts'
import { briefStarts, standsAlone } from './briefs.ts'
import { furnitureDiagnostic, isFurniture, isSignature } from './furniture.ts'
import { headingRoles, type HeadingRole } from './headings.ts'
import { isRecord, settleLead } from './lead.ts'
import { isPulled } from './pulled-lines.ts'

export type BlockRole = HeadingRole | 'running' | 'byline' | 'subhead' | 'pulled' | 'furniture'

export interface PlacedBlock { readonly block: Block, readonly role: BlockRole }

export interface Grouping { readonly groups: readonly (readonly PlacedBlock[])[], readonly furniture: readonly Diagnostic[] }

/** Groups the blocks of a page into stories. */
export function groupBlocks(blocks: readonly Block[], title: string | undefined): Grouping {
  const own = blocks.filter((block) => !isFurniture(block))
  const record = isRecord(own, title)
  const printed = settleLead(own, title)
  const starts = briefStarts(printed, title) ?? storyStarts(printed, record)
  const outside: Block[] = printed.slice(0, starts[0] ?? 0)
  const stories = starts.map((start, i) => printed.slice(start, starts[i + 1] ?? printed.length)).flatMap((story) => {
    const { kept, left } = record ? { kept: story, left: [] } : cutFoot(story, starts.length === 1)
    for (const each of left) outside.push(each)
    return kept.length === 0 ? [] : [kept]
  })
  const column = record && stories.length > 1
  const signed = signaturesOf(blocks, stories)
  const placed = stories.map((story, i) => inOrder([...placeBlocks(story, { title, column: column && i === 0 }), ...signed.map((block): PlacedBlock => ({ block, role: 'byline' }))]))
  return withFurniture(placed, [...outside, ...blocks.filter(isFurniture)].filter((block) => !signed.includes(block)))
}

/** Heading lines at the end of a story have no text below: they belong to the page. A page of nothing but heading lines is kept whole. */
function cutFoot(story: readonly Block[], only: boolean): { readonly kept: readonly Block[], readonly left: readonly Block[] } {
  const end = story.findLastIndex(({ kind, text }) => kind !== 'heading' || text.length > LONGEST_FOOT) + 1
  if (end === 0 && only) return { kept: story, left: [] }
  return { kept: story.slice(0, end), left: story.slice(end) }
}

/** A line at the foot that is longer than this is the story's own, a list of names or a note. */
const LONGEST_FOOT = 30

/** Puts the page's own lines back where they stand: inside a story as a part of it, else outside. */
function withFurniture(stories: readonly (readonly PlacedBlock[])[], furniture: readonly Block[]): Grouping {
  const left = [...furniture].sort((a, b) => a.span.start - b.span.start)
  const foot = stories.at(-1)?.at(-1)?.block.span.end ?? 0
  const diagnostics = left.map((block) => furnitureDiagnostic(block, block.span.start >= foot))
  const groups = stories.map((story) => {
    const end = story.at(-1)?.block.span.start ?? 0
    const start = story[0]?.block.span.start ?? 0
    const inside: PlacedBlock[] = left.filter(({ span }) => span.start > start && span.start < end).map((block) => ({ block, role: 'furniture' }))
    return inside.length === 0 ? story : inOrder([...story, ...inside])
  })
  return { groups, furniture: diagnostics }
}

/** The lines of the page's makers that sign its only story. */
function signaturesOf(blocks: readonly Block[], [story, ...others]: readonly (readonly Block[])[]): readonly Block[] {
  const start = story?.[0]?.span.start
  if (start === undefined || others.length > 0) return []
  const foot = story?.findLast(({ kind }) => kind === 'running')?.span.start ?? start
  return blocks.filter((block) => block.span.start > start && isFurniture(block) && isSignature(block, block.span.start > foot))
}

function inOrder(placed: readonly PlacedBlock[]): readonly PlacedBlock[] { return [...placed].sort((a, b) => a.block.span.start - b.block.span.start) }

function storyStarts(blocks: readonly Block[], record: boolean): readonly number[] {
  if (blocks.length === 0) return []
  const starts = new Set([0])
  blocks.forEach((block, i) => {
    if (block.dateline !== undefined && (!record || blocks[i - 1]?.kind === 'heading')) starts.add(firstHeading(blocks, i))
    if (!record && closesStory(blocks, i) && opensStory(blocks, i + 1)) starts.add(i + 1)
    if (!record && opensWithDay(blocks, i)) starts.add(i)
  })
  if (blocks.every(({ dateline }) => dateline === undefined)) markedStarts(blocks).forEach((start) => starts.add(start))
  return [...starts].sort((a, b) => a - b)
}

/** Walks back from a dateline over the heading lines in front of it, and over by-lines between them. */
function firstHeading(blocks: readonly Block[], opener: number): number {
  let start = opener
  while (blocks[start - 1]?.kind === 'heading' || (blocks[start - 1]?.kind === 'byline' && blocks[start - 2]?.kind === 'heading')) start -= 1
  return start === 1 && blocks[0]?.kind === 'byline' ? 0 : start
}

function closesStory(blocks: readonly Block[], i: number): boolean {
  const block = blocks[i]
  const last = block?.bylines.at(-1)?.match
  if (block === undefined || last === undefined || last.photo) return false
  if (block.kind === 'byline') return isWholeText(blocks[i - 1])
  return block.kind === 'running' && (block.dateline === undefined || block.bylines.length > 1)
}

function isWholeText(block: Block | undefined): boolean { return block?.kind === 'running' && block.complete }

/** One heading line or more, then running text. */
function opensStory(blocks: readonly Block[], from: number): boolean {
  let at = from
  while (blocks[at]?.kind === 'heading') at += 1
  return at > from && blocks[at]?.kind === 'running'
}

const DAY_FIRST = /^(?:昨[天日晚]|今[天日晨]|前[天日]|日前|近日|(?:\d{4}年)?\d{1,2}月\d{1,2}日|\d{1,2}日[上下晚])/u
const NUMBERED = /^(?:[（(]?[一二三四五六七八九十]{1,3}[、）)]|\d{1,2}[.、])/u
const SHORTEST_HEADLINE = 8

/** A headline behind complete text, and below it text that begins with the day, as news does and a section of a speech does not. */
function opensWithDay(blocks: readonly Block[], i: number): boolean {
  const block = blocks[i]
  const before = blocks[i - 1]
  if (block?.kind !== 'heading' || block.text.length < SHORTEST_HEADLINE || NUMBERED.test(block.text)) return false
  if (before === undefined || before.kind === 'heading' || !before.complete || !opensStory(blocks, i)) return false
  // A headline, the line of date and source, the headline once more: the story has had no text.
  let last = i - 1
  while (blocks[last]?.kind === 'byline') last -= 1
  if (blocks[last]?.kind !== 'running') return false
  const text = blocks.slice(i).find(({ kind }) => kind !== 'heading')
  return text !== undefined && DAY_FIRST.test(text.text)
}

function markedStarts(blocks: readonly Block[]): readonly number[] {
  const top = blocks.reduce((least, { level }) => (level > 0 ? Math.min(least, level) : least), Infinity)
  return blocks.flatMap((block, i) => {
    const before = blocks[i - 1]
    return block.level === top && before !== undefined && before.kind !== 'heading' && before.complete && opensStory(blocks, i) ? [i] : []
  })
}

/** @property column true for the first story of several under one title: a short title is then the column's name */
interface Placing { readonly title: string | undefined, readonly column: boolean }

const LONGEST_COLUMN_NAME = 8

function placeBlocks(story: readonly Block[], { title, column }: Placing): readonly PlacedBlock[] {
  const body = story.findIndex((block) => block.kind === 'running' && !standsAlone(block))
  const lead = body < 0 ? story : story.slice(0, body)
  const headings = lead.filter(({ kind }) => kind === 'heading')
  const named = column && headings.length > 1 && (headings[0]?.text.length ?? 0) <= LONGEST_COLUMN_NAME
  const roles: HeadingRole[] = named ? ['kicker', ...headingRoles(headings.slice(1), undefined)] : [...headingRoles(headings, title)]
  const placedLead = lead.map((block): PlacedBlock => ({ block, role: block.kind === 'heading' ? roles.shift() ?? 'deck' : block.kind }))
  const rest = body < 0 ? [] : story.slice(body)
  return [...placedLead, ...rest.map((block, i) => ({ block, role: roleInBody(rest, i) }))]
}

/**
 * Inside a story: behind a complete sentence a heading line that is set apart is a subhead; in mid-sentence it is a pulled line; else it is the
 * next piece of the column.
 */
function roleInBody(rest: readonly Block[], i: number): BlockRole {
  const block = rest[i]
  if (block === undefined || block.kind !== 'heading') return block?.kind === 'byline' ? 'byline' : 'running'
  const before = rest[i - 1]
  if (isPulled(block, before, rest[i + 1])) return 'pulled'
  return (before === undefined || before.complete) && isSetApart(block) ? 'subhead' : 'running'
}

function isSetApart({ blankBefore, indented, level, text }: Block): boolean {
  return level > 0 || NUMBERED.test(text) || ((blankBefore || indented) && !/[、，,]/u.test(text))
}
