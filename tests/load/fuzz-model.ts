/**
 * The graph as plain objects: which pages are in, which decisions were taken, and, by the pure rules of resolution alone, whom each mention
 * refers to. A store must hold the same after whatever happened to it.
 */
import type { Decision } from '../../server/domain/clusters.ts'
import { pageId } from '../../server/domain/ids.ts'
import type { Title } from '../../server/domain/title.ts'
import { factRows } from '../../server/load/batch/fact-rows.ts'
import { simplified } from '../../server/load/simplified.ts'
import { resolveName } from '../../server/resolve/people/people.ts'
import { rulingsOf } from '../../server/resolve/decisions/rulings.ts'
import type { Sighting } from '../../server/resolve/sightings/sighting.ts'
import { type GoldFacts, goldFacts } from '../support/facts.ts'

export interface Model {
  readonly pages: Map<string, GoldFacts>
  readonly decisions: Map<string, Decision>
}

/** What is compared after each step. @property refers mention and person, in the order of mentions; null where it refers to nobody */
export interface Seen { readonly pages: readonly string[], readonly decisions: readonly string[], readonly refers: readonly (readonly [string, string | null])[] }

const PEOPLE = ['王晖', '王晖', '吴新明', '张彤', '单晓鸣']
const TITLES = [['市委书记'], ['市长'], ['市委副书记', '市长'], ['副市长'], []]
const CITIES = ['南通市', '无锡市', '盐城市']
const DAYS = ['2022-03-28', '2022-03-29', '2024-01-05']
const MEETINGS = ['市委常委会会议', '全市安全生产工作会议']

/** How many pages there are, and how many versions of each. */
export const PAGES = 8
export const VERSIONS = 3

/** A small page that shares people, posts, days and meetings with others. The same numbers give the same page. */
export function smallPage(number: number, version: number): GoldFacts {
  const pick = <T>(items: readonly T[], salt: number): T => {
    const found = items[(number * 7 + version * 3 + salt * 5 + ((number * version) % 4)) % items.length]
    if (found === undefined) throw new RangeError('There is nothing to pick from.')
    return found
  }
  const names = [...new Set([0, 1, 2].map((salt) => pick(PEOPLE, salt)))]
  const [meeting, day] = [pick(MEETINGS, number), pick(DAYS, number)]
  const text = `${meeting}召开\n第${number}版第${version}稿。${names.join('、')}出席会议。`
  const attendance = names.map((name, salt): [string, 'chair' | 'attendee', readonly string[]] => [name, salt === 0 ? 'chair' : 'attendee', pick(TITLES, salt + version)])
  const { page, facts } = goldFacts({ id: pageId(`page-${number}`), source: `page-${number}.txt`, text, place: pick(CITIES, number % 2), published: day }, [{
    headline: `${meeting}召开`, kicker: null, when: null, reporters: [], mentioned: version === 2 ? ['张彤'] : [],
    meetings: [{ name: meeting, kind: 'meeting', venues: [], attendance }],
  }])
  const dated = facts.articles.map((article) => ({ ...article, reports: article.reports.map((report) => ({
    ...report, when: { from: day, to: day, basis: 'relative' as const },
    attendance: report.attendance.map((mention) => ({ ...mention, titles: mention.titles.map((title) => takenApart(title, (number + version) % 3)) })),
  })) }))
  return { page, facts: { ...facts, articles: dated } }
}

/** Pages take the words of one post apart in their own way: with a body, without one, without a rank. */
function takenApart(title: Title, way: number): Title {
  const { rank, body, ...words } = title
  if (way === 0) return title
  return way === 1 ? { ...words, body: title.text.slice(0, 2), ...(rank === undefined ? {} : { rank }) } : { ...words, ...(body === undefined ? {} : { body }) }
}

/** All mentions of the model as resolution sees them. */
export function sightingsOf({ pages, decisions }: Model): readonly Sighting[] {
  return factRows([...pages.values()], { extractor: 'gold', simplify: simplified, rulings: rulingsOf([...decisions.values()]) }).sightings
}

/** What a store must show. */
export function seenIn(model: Model): Seen {
  const rulings = rulingsOf([...model.decisions.values()])
  const sightings = sightingsOf(model)
  const inArticle = grouped(sightings, ({ article }) => article)
  const company = new Map(sightings.map(({ id, key, article }) => [id, [...new Set((inArticle.get(article) ?? []).map((other) => other.key))].filter((other) => other !== key).sort()]))
  const personOf = new Map([...grouped(sightings, ({ key }) => key).values()].flatMap((ofName) => (
    resolveName(ofName, rulings, company).people.flatMap((person) => person.mentions.map((mention): [string, string] => [mention, person.id]))
  )))
  return {
    pages: [...model.pages.keys()].sort(),
    decisions: [...model.decisions.keys()].sort(),
    refers: sightings.map(({ id }): [string, string | null] => [id, personOf.get(id) ?? null]).sort(([a], [b]) => (a < b ? -1 : 1)),
  }
}

function grouped(sightings: readonly Sighting[], keyOf: (sighting: Sighting) => string): ReadonlyMap<string, readonly Sighting[]> {
  const groups = new Map<string, Sighting[]>()
  for (const sighting of sightings) groups.set(keyOf(sighting), [...groups.get(keyOf(sighting)) ?? [], sighting])
  return groups
}
