/** A stored article + the facts extracted again from its page → ArticleDto. Marks outside the article are left out. */
import type { ArticleDto, MarkDto } from '../../contract/article.ts'
import type { ArticleFacts, Mark, PageFacts } from '../../domain/facts.ts'
import { pageId } from '../../domain/ids.ts'
import type { Page } from '../../domain/page.ts'
import { overlaps, type Span } from '../../domain/span.ts'
import { reasonDto } from '../../load/reason-dto.ts'
import type { Row } from '../../store/graph-store.ts'
import type { Network } from '../network-source.ts'
import { numberOf, optionalText, textOf, textsOf } from '../row-values.ts'
import { placeRef } from './lines.ts'

/**
 * @property article row of `read/article`
 * @property people person by mention
 * @property meetings meeting by report
 */
export interface ArticleRows {
  readonly article: Row
  readonly people: ReadonlyMap<string, string>
  readonly meetings: ReadonlyMap<string, string>
}

/** The page a row of `read/article` tells of, as the extractor takes it. */
export function pageOf(row: Row): Page {
  const known = { title: 'title', outlet: 'outlet', place: 'pagePlace', published: 'published', pageNumber: 'pageNumber', url: 'url' }
  const given = Object.entries(known).flatMap(([property, column]) => {
    const value = optionalText(row, column)
    return value === null ? [] : [[property, value] as const]
  })
  return { id: pageId(textOf(row, 'page')), source: textOf(row, 'source'), text: textOf(row, 'text'), ...Object.fromEntries(given) }
}

/** Rows of an article, and the facts of its page read again → the article with its marks; spans count from its own begin. @throws TypeError for a row without a column */
export function articleDto(network: Network, rows: ArticleRows, facts: PageFacts): ArticleDto {
  const row = rows.article
  const span = { start: numberOf(row, 'start'), end: numberOf(row, 'end') }
  const place = optionalText(row, 'place') ?? undefined
  const found = facts.articles.find((article) => article.id === textOf(row, 'id'))
  return {
    id: textOf(row, 'id'),
    headline: optionalText(row, 'headline'), kicker: optionalText(row, 'kicker'), dateline: optionalText(row, 'dateline'),
    reporters: [...textsOf(row, 'reporters')],
    place: placeRef(network.index, place),
    page: {
      id: textOf(row, 'page'), source: textOf(row, 'source'), title: optionalText(row, 'title'), outlet: optionalText(row, 'outlet'),
      place: optionalText(row, 'pagePlace'), published: optionalText(row, 'published'), pageNumber: optionalText(row, 'pageNumber'), url: optionalText(row, 'url'),
    },
    text: textOf(row, 'text').slice(span.start, span.end),
    offset: span.start,
    marks: found === undefined ? [] : marksOf(found, rows, span),
    diagnostics: diagnosticsOf(facts, found, span),
  }
}

function marksOf(found: ArticleFacts, rows: ArticleRows, span: Span): MarkDto[] {
  return found.marks.filter((mark) => overlaps(mark.span, span)).map((mark) => ({
    kind: mark.kind, ...within(mark.span, span), label: mark.label, rule: mark.rule, reason: reasonDto(mark.reason),
    person: linked(rows.people, mark.mention), meeting: linked(rows.meetings, mark.report), location: placeOf(mark),
  })).sort((a, b) => a.start - b.start || b.end - a.end)
}

function diagnosticsOf(facts: PageFacts, found: ArticleFacts | undefined, span: Span): ArticleDto['diagnostics'] {
  const told = facts.diagnostics.filter((diagnostic) => overlaps(diagnostic.span, span))
    .map(({ rule, severity, message, span: where }) => ({ rule, severity, message: reasonDto(message), ...within(where, span) }))
  if (found !== undefined) return told
  const rule = 'articles/other-version'
  return [{ rule, severity: 'doubt', message: { code: rule, values: {} }, start: 0, end: span.end - span.start }, ...told]
}

function within(inner: Span, span: Span): Span {
  return { start: Math.max(inner.start, span.start) - span.start, end: Math.min(inner.end, span.end) - span.start }
}

function linked(links: ReadonlyMap<string, string>, id: string | undefined): string | null {
  return id === undefined ? null : links.get(id) ?? null
}

function placeOf({ location }: Mark): string | null {
  return location ?? null
}
