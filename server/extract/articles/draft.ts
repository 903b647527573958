/**
 * A group of placed blocks → ArticleDraft: its parts, which tile its span, and the words that stand out.
 */
import type { Reporter } from '../../domain/facts.ts'
import type { Span } from '../../domain/span.ts'
import { read } from '../reading.ts'
import type { ArticleDraft, Dateline, Part, PartKind, Words } from './article-draft.ts'
import { trim, type Block, type Found } from './blocks.ts'
import type { Byline } from './bylines.ts'
import type { PlacedBlock } from './grouping.ts'

/** Puts an article together from the blocks of its story. */
export function toDraft(page: string, story: readonly PlacedBlock[], ordinal: number): ArticleDraft {
  const parts = tile(story.flatMap(({ block, role }) => role === 'running' ? partsOfText(block) : [{ kind: role, start: block.span.start }]), story.at(-1)?.block.span.end ?? 0)
  const headline = wordsOf(page, parts, 'headline')
  const kicker = wordsOf(page, parts, 'kicker')
  const dateline = story.map(({ block }) => block).find((block) => block.dateline !== undefined)
  return {
    ordinal,
    span: { start: parts[0]?.span.start ?? 0, end: parts.at(-1)?.span.end ?? 0 },
    ...(headline === undefined ? {} : { headline }),
    ...(kicker === undefined ? {} : { kicker }),
    decks: parts.filter(({ kind }) => kind === 'deck').map(({ span }) => toWords(page, [span])),
    ...(dateline?.dateline === undefined ? {} : { dateline: toDateline(dateline.dateline) }),
    reporters: eachOnce(story.flatMap(({ block, role }) => role === 'furniture' ? [] : block.bylines).flatMap(toReporters)),
    body: bodyOf(parts),
    parts,
  }
}

interface Beginning { readonly kind: PartKind, readonly start: number }

/** A block of running text may open with a dateline and a by-line and close with a by-line. */
function partsOfText(block: Block): readonly Beginning[] {
  const marks: Beginning[] = []
  let body = block.span.start
  const { dateline } = block
  if (dateline !== undefined) {
    marks.push({ kind: 'dateline', start: body })
    body = pageOffset(dateline, dateline.match.end)
  }
  for (const byline of block.bylines) {
    const start = pageOffset(byline, byline.match.start)
    if (start > body) marks.push({ kind: 'body', start: body })
    marks.push({ kind: 'byline', start: Math.max(start, body) })
    body = pageOffset(byline, byline.match.end)
  }
  if (body < block.span.end) marks.push({ kind: 'body', start: body })
  return marks
}

/** Where the character at an offset of the reading stands; behind its last character at the reading's end. */
function pageOffset({ reading }: Found<unknown>, offset: number): number {
  return offset < reading.text.length ? reading.span(offset, offset + 1).start : reading.span(0, reading.text.length).end
}

function tile(beginnings: readonly Beginning[], end: number): readonly Part[] {
  return beginnings.map(({ kind, start }, i) => ({ kind, span: { start, end: beginnings[i + 1]?.start ?? end } }))
}

/** Neighbouring parts of running text are one stretch, so that a sentence may run across a column's end. */
function bodyOf(parts: readonly Part[]): readonly Span[] {
  const body: Span[] = []
  parts.forEach((part, i) => {
    const last = body.at(-1)
    if (part.kind !== 'body') return
    if (last !== undefined && parts[i - 1]?.kind === 'body') body[body.length - 1] = { start: last.start, end: part.span.end }
    else body.push(part.span)
  })
  return body
}

function wordsOf(page: string, parts: readonly Part[], kind: PartKind): Words | undefined {
  const spans = parts.filter((part) => part.kind === kind).map(({ span }) => trim(page, span))
  return spans.length === 0 ? undefined : toWords(page, spans)
}

function toWords(page: string, spans: readonly Span[]): Words {
  const reading = read(page, spans.length === 0 ? [] : [{ start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 }], 'heading')
  return { text: reading.text, span: reading.span(0, reading.text.length) }
}

function toDateline({ match, reading }: NonNullable<Block['dateline']>): Dateline {
  const { text, start, city, day } = match
  return { text, span: reading.span(start, start + text.length), ...(city === undefined ? {} : { city }), ...(day === undefined ? {} : { day }) }
}

/** A photographer signs every picture of a story; each name counts where it stands first. */
function eachOnce(reporters: readonly Reporter[]): readonly Reporter[] {
  const seen = new Set<string>()
  return reporters.filter(({ name }) => !seen.has(name) && seen.add(name).size > 0)
}

function toReporters({ match, reading }: Found<Byline>): readonly Reporter[] {
  return match.names.map(({ name, start, end }) => ({ name, span: reading.span(start, end) }))
}
