/** What pages say → the rows that the statements of cypher/load store. Pure: facts in, rows out. Absent values are null here, and only here. */
import type { ArticleFacts, Mention, PageFacts, Report } from '../../domain/facts.ts'
import type { LocationId } from '../../domain/ids.ts'
import type { Page } from '../../domain/page.ts'
import type { Location } from '../../domain/place.ts'
import { meetingKey } from '../../resolve/meetings/meeting-key.ts'
import type { Simplify } from '../../resolve/names/name-key.ts'
import type { FindLocation } from '../../resolve/posts/roles.ts'
import type { Rulings } from '../../resolve/decisions/rulings.ts'
import type { Sighting } from '../../resolve/sightings/sighting.ts'
import type { Row } from '../../store/graph-store.ts'
import { pageStamp } from '../page-stamp.ts'
import { postToJson } from './people/post-json.ts'
import { SeenWords } from './seen-words.ts'

/** A page and what was read from it. */
export interface ReadPage { readonly page: Page, readonly facts: PageFacts }

/** @property row as stored @property sighting as resolution sees it: the columns of load/report-sightings */
export interface ReportRows { readonly row: Row, readonly sighting: Row }

/** Rows by statement; each list goes into one statement. */
export interface FactRows {
  readonly pages: readonly Row[]
  readonly articles: readonly Row[]
  readonly reports: readonly ReportRows[]
  readonly attending: readonly Row[]
  readonly cited: readonly Row[]
  readonly locations: readonly Row[]
  readonly within: readonly Row[]
  /** What resolution gets to see of the mentions. */
  readonly sightings: readonly Sighting[]
  readonly reportKeys: ReadonlySet<string>
}

/** @property extractor hash of the code and lexicon that read the pages */
export interface RowContext { readonly extractor: string, readonly simplify: Simplify, readonly rulings: Rulings }

/** All rows of a batch of pages. */
export function factRows(batch: readonly ReadPage[], context: RowContext): FactRows {
  const parts = batch.map((read) => rowsOfPage(read, context))
  const reports = parts.flatMap((part) => part.reports)
  return {
    pages: batch.map(({ page, facts }) => pageRow({ page, facts }, context.extractor)),
    articles: batch.flatMap(({ page, facts }) => facts.articles.map((article) => articleRow(article, page))),
    reports,
    attending: parts.flatMap((part) => part.attending.map(({ row }) => row)),
    cited: parts.flatMap((part) => part.cited.map(({ row }) => row)),
    ...locationRows(batch),
    sightings: parts.flatMap((part) => [...part.attending, ...part.cited].map(({ sighting }) => sighting)),
    reportKeys: new Set(reports.flatMap(({ row: { key } }) => (typeof key === 'string' ? [key] : []))),
  }
}

/** A mention as it is stored, and as resolution sees it. */
interface Seen { readonly row: Row, readonly sighting: Sighting }

function rowsOfPage({ page, facts }: ReadPage, context: RowContext): { readonly attending: readonly Seen[], readonly cited: readonly Seen[], readonly reports: readonly ReportRows[] } {
  const locations = new Map(facts.locations.map((location) => [location.id, location]))
  const onPage = { page, words: SeenWords.of(context.simplify), rulings: context.rulings, findLocation: (id: LocationId) => locations.get(id) }
  const see = (mentions: readonly Mention[], scene: Scene): readonly Seen[] => mentions.map((mention) => seen(mention, scene, onPage))
  return {
    reports: facts.articles.flatMap((article) => article.reports.map((report) => reportRow(report, article, { page, simplify: context.simplify }))),
    attending: facts.articles.flatMap((article) => article.reports.flatMap((report) => see(report.attendance, { article, report }))),
    cited: facts.articles.flatMap((article) => see(article.cited, { article })),
  }
}

function pageRow({ page, facts }: ReadPage, extractor: string): Row {
  return {
    id: page.id, source: page.source, text: page.text, title: page.title ?? null, outlet: page.outlet ?? null, place: page.place ?? null,
    published: page.published ?? null, pageNumber: page.pageNumber ?? null, url: page.url ?? null,
    extractor, stamp: pageStamp(page), locations: locationIds(facts),
  }
}

function articleRow(article: ArticleFacts, page: Page): Row {
  return {
    id: article.id, page: page.id, headline: article.headline ?? null, kicker: article.kicker ?? null, dateline: article.dateline ?? null,
    reporters: article.reporters.map((reporter) => reporter.name), ordinal: article.ordinal, start: article.span.start, end: article.span.end,
    place: article.place ?? null,
  }
}

function reportRow(report: Report, article: ArticleFacts, { page, simplify }: { readonly page: Page, readonly simplify: Simplify }): ReportRows {
  const { when } = report
  const key = meetingKey({
    name: simplify(report.name), kind: report.kind, page: page.id,
    ...(when.from === undefined ? {} : { dateFrom: when.from }),
    ...(when.to === undefined ? {} : { dateTo: when.to }),
    ...(article.place === undefined ? {} : { place: article.place }),
  })
  const row = {
    id: report.id, article: article.id, key, name: report.name, kind: report.kind, whenText: when.text ?? null, dateFrom: when.from ?? null,
    dateTo: when.to ?? null, dateBasis: when.basis, venues: report.venues.map((venue) => venue.name),
    venueIds: report.venues.map((venue) => venue.location ?? ''), series: report.series ?? null, listComplete: report.listComplete,
    ordinal: report.ordinal, start: report.span.start, end: report.span.end,
  }
  return { row, sighting: { ...row, place: article.place ?? null, meeting: null } }
}

interface Scene { readonly article: ArticleFacts, readonly report?: Report }

interface OnPage { readonly page: Page, readonly words: SeenWords, readonly rulings: Rulings, readonly findLocation: FindLocation }

function seen(mention: Mention, scene: Scene, onPage: OnPage): Seen {
  const sighting = sightingOf(mention, scene, onPage)
  return { sighting, row: mentionRow(mention, sighting, scene) }
}

function sightingOf(mention: Mention, { article, report }: Scene, { page, words, rulings, findLocation }: OnPage): Sighting {
  const name = rulings.names.get(mention.id) ?? mention.name
  const day = report?.when.to ?? page.published
  return {
    id: mention.id, key: words.keyOf(name), name, posts: mention.titles.map((title) => words.postOf(title, findLocation)),
    article: article.id, attends: report !== undefined,
    ...(article.place === undefined ? {} : { place: article.place }),
    ...(day === undefined ? {} : { day }),
  }
}

function mentionRow(mention: Mention, sighting: Sighting, { article, report }: Scene): Row {
  return {
    id: mention.id, article: article.id, report: report?.id ?? null, key: sighting.key, name: mention.name,
    titles: mention.titles.map((title) => title.text), posts: sighting.posts.map(postToJson),
    capacity: report === undefined ? null : mention.capacity ?? 'attendee', ordinal: mention.ordinal, orderKind: mention.orderKind,
    venue: mention.venue ?? null, mode: mention.mode, start: mention.span.start, end: mention.span.end, quote: mention.evidence[0]?.quote ?? '',
  }
}

function locationIds(facts: PageFacts): readonly LocationId[] {
  return [...new Set(facts.locations.map((location) => location.id))].sort()
}

function locationRows(batch: readonly ReadPage[]): { locations: readonly Row[], within: readonly Row[] } {
  const found = new Map<LocationId, { readonly location: Location, pages: number }>()
  for (const { facts } of batch) {
    const onPage = new Map(facts.locations.map((location) => [location.id, location]))
    for (const [id, location] of onPage) found.set(id, { location, pages: (found.get(id)?.pages ?? 0) + 1 })
  }
  return {
    locations: [...found.values()].map(({ location: { id, name, level, lat, lng }, pages }) => ({ id, name, level, lat: lat ?? null, lng: lng ?? null, pages })),
    within: [...found.values()].flatMap(({ location: { id, within } }) => (within === undefined ? [] : [{ id, within }])),
  }
}
