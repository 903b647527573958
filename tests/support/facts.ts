/**
 * The hand-made answers of tests/gold/seeds.json as the facts that an extractor would give: real text, real names and posts, real spans.
 * For tests of resolution, loading and reading that must not depend on how good extraction is.
 */
import { readFileSync } from 'node:fs'
import type { ArticleFacts, Capacity, MeetingKind, Mention, PageFacts, Report } from '../../server/domain/facts.ts'
import { articleId, contentHash, locationId, mentionId, pageId, reportId, type ArticleId, type LocationId } from '../../server/domain/ids.ts'
import type { Page } from '../../server/domain/page.ts'
import type { Level, Location } from '../../server/domain/place.ts'
import type { Span } from '../../server/domain/span.ts'
import type { Rank, Title } from '../../server/domain/title.ts'

interface GoldMeeting { readonly name: string, readonly kind: MeetingKind, readonly venues: readonly string[], readonly attendance: readonly (readonly [string, Capacity, readonly string[]])[] }
interface GoldArticle { readonly headline: string, readonly kicker: string | null, readonly when: string | null, readonly reporters: readonly string[], readonly meetings: readonly GoldMeeting[], readonly mentioned: readonly string[] }
interface GoldPage { readonly file: string, readonly place: string, readonly articles: readonly GoldArticle[] }

const CHINA: Location = { id: locationId('country:中国'), name: '中国', level: '国家' }
const JIANGSU: Location = { id: locationId('cn:320000'), name: '江苏省', level: '省', code: '320000', within: CHINA.id }
const CITIES: ReadonlyMap<string, Location> = new Map([['南通市', '320600'], ['盐城市', '320900'], ['无锡市', '320200']].map(([name = '', code = '']) => (
  [name, { id: locationId(`cn:${code}`), name, level: '市', code, within: JIANGSU.id }]
)))

/** A page and what it says. */
export interface GoldFacts { readonly page: Page, readonly facts: PageFacts }

/** The five seed pages with the answers made by hand. */
export function seedFacts(): readonly GoldFacts[] {
  const gold: { readonly pages: readonly GoldPage[] } = JSON.parse(readFileSync('tests/gold/seeds.json', 'utf8'))
  return gold.pages.map((page) => {
    const text = readFileSync(`seed/${page.file}`, 'utf8')
    return goldFacts({ id: pageId(page.file), source: `seed/${page.file}`, text, place: page.place }, page.articles)
  })
}

/** The facts of one page from answers in the format of tests/gold. */
export function goldFacts(page: Page, articles: readonly GoldArticle[]): GoldFacts {
  const city = CITIES.get(page.place ?? '')
  const made = articles.map((article, ordinal) => articleFacts({ page, city, ordinal, articles: articles.length }, article))
  const venues = made.flatMap((article) => article.reports.flatMap((report) => report.venues)).flatMap((venue) => (venue.location === undefined ? [] : [venueLocation(venue.name, city)]))
  const locations = [CHINA, JIANGSU, ...(city === undefined ? [] : [city]), ...venues]
  return { page, facts: { page: page.id, articles: made, locations: [...new Map(locations.map((location) => [location.id, location])).values()], diagnostics: [] } }
}

/** A title as an extractor would take it apart, good enough for the posts of a city and its province. */
export function title(text: string, place?: { readonly id: LocationId, readonly level: Level }): Title {
  const rank = rankOf(text)
  return {
    text, office: text, tenure: 'current',
    ...(place === undefined ? {} : { jurisdiction: place.id, level: place.level }),
    ...(rank === undefined ? {} : { rank }),
  }
}

interface Place { readonly page: Page, readonly city: Location | undefined, readonly ordinal: number, readonly articles: number }

function articleFacts(place: Place, gold: GoldArticle): ArticleFacts {
  const { page, city, ordinal, articles } = place
  const id = articleId(`a${contentHash(page.id, String(ordinal))}`)
  const length = Math.floor(page.text.length / articles)
  return {
    id, ordinal, headline: gold.headline, reporters: gold.reporters.map((name) => ({ name, span: spanOf(page.text, name) })),
    span: { start: ordinal * length, end: (ordinal + 1) * length },
    ...(gold.kicker === null ? {} : { kicker: gold.kicker }),
    ...(city === undefined ? {} : { place: city.id }),
    reports: gold.meetings.map((meeting, i) => reportOf({ ...place, article: id }, meeting, { ordinal: i, when: gold.when })),
    cited: gold.mentioned.map((name, i) => mentionOf({ ...place, article: id }, { name, scope: 'cited', ordinal: i, titles: name === '习近平' ? [title('总书记', { id: CHINA.id, level: '国家' })] : [] })),
    marks: [],
  }
}

function reportOf(place: Place & { readonly article: ArticleId }, gold: GoldMeeting, known: { readonly ordinal: number, readonly when: string | null }): Report {
  const { page, city, article } = place
  const names = new Set<string>()
  return {
    id: reportId(`k${contentHash(article, String(known.ordinal))}`), ordinal: known.ordinal, name: gold.name, kind: gold.kind, listComplete: true,
    span: spanOf(page.text, gold.name), when: { basis: 'none', ...(known.when === null ? {} : { text: known.when }) },
    venues: gold.venues.map((name) => ({ name, location: venueLocation(name, city).id })),
    attendance: gold.attendance.filter(([name]) => !names.has(name) && names.add(name)).map(([name, capacity, titles], i) => (
      mentionOf(place, { name, capacity, scope: String(known.ordinal), ordinal: i, titles: titles.map((text) => title(text, jurisdictionOf(text, city))) })
    )),
  }
}

interface GoldMention { readonly name: string, readonly capacity?: Capacity, readonly scope: string, readonly ordinal: number, readonly titles: readonly Title[] }

function mentionOf({ page, article }: Place & { readonly article: ArticleId }, { name, capacity, scope, ordinal, titles }: GoldMention): Mention {
  const span = spanOf(page.text, name)
  const start = page.text.lastIndexOf('。', span.start) + 1
  const stop = page.text.indexOf('。', span.end)
  const sentence = { start, end: stop === -1 ? page.text.length : stop + 1 }
  return {
    id: mentionId(`m${contentHash(article, scope, name)}`), name, span, titles, ordinal, orderKind: 'printed', mode: 'unknown', rule: 'gold',
    ...(capacity === undefined ? {} : { capacity }),
    evidence: [{ span: sentence, quote: page.text.slice(sentence.start, sentence.end).replace(/\s+/gu, '') }],
  }
}

/** Where the characters stand on the page, layout breaks between them allowed; an empty span where they don't. */
function spanOf(text: string, words: string): Span {
  const pattern = [...words].map((character) => character.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('\\s*')
  const found = new RegExp(pattern, 'u').exec(text)
  return found === null ? { start: 0, end: 0 } : { start: found.index, end: found.index + found[0].length }
}

function jurisdictionOf(text: string, city: Location | undefined): { readonly id: LocationId, readonly level: Level } | undefined {
  if (/^省(?!环保)/u.test(text)) return { id: JIANGSU.id, level: '省' }
  if (/公司|援|工作队/u.test(text) || city === undefined) return undefined
  return { id: city.id, level: '市' }
}

function rankOf(text: string): Rank | undefined {
  if (text.includes('副')) return 'deputy'
  return /(?:书记|长|主席|主任)$/u.test(text) ? 'chief' : undefined
}

function venueLocation(name: string, city: Location | undefined): Location {
  const known = [...CITIES.values()].find((location) => location.name === name || location.name === `${name}市`)
  if (known !== undefined) return known
  return { id: locationId(`venue:${city?.id ?? ''}/${name}`), name, level: 'venue', ...(city === undefined ? {} : { within: city.id }) }
}
