import { afterAll, afterEach, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { PageFacts } from '../../server/domain/facts.ts'
import { pageId } from '../../server/domain/ids.ts'
import { graphOf, type GraphDump } from '../../server/load/graph-of.ts'
import { BATCH_PAGES, load, remove, type LoadProgress } from '../../server/load/load.ts'
import type { GraphStore } from '../../server/store/graph-store.ts'
import { breaking } from '../support/breaking-store.ts'
import { seedFacts, type GoldFacts } from '../support/facts.ts'
import { each, emptyStore, knowing, loadFacts } from '../support/graph.ts'
import { removeTemporaryFolders } from '../support/temporary-folder.ts'

const open: GraphStore[] = []

async function store(): Promise<GraphStore> {
  const made = await emptyStore()
  open.push(made)
  return made
}

afterEach(async () => { for (const made of open.splice(0)) await made.close() })
afterAll(removeTemporaryFolders)

const facts = seedFacts()
const articles = facts.flatMap((page) => page.facts.articles)
const reports = articles.flatMap((article) => article.reports)
const names = new Set([...reports.flatMap((report) => report.attendance), ...articles.flatMap((article) => article.cited)].map((mention) => mention.name))

/** The graph of these pages, loaded into a fresh store in this order, each call a load of its own. */
async function graphAfter(...loads: readonly (readonly GoldFacts[])[]): Promise<GraphDump> {
  const graph = await store()
  for (const pages of loads) await loadFacts(graph, pages)
  return graphOf(graph)
}

const ignore = (): void => undefined

/** The page as another paper would have it: a second paper of the same city that reports the same meetings. */
function reprinted(page: GoldFacts): GoldFacts {
  return numbered(page, 0)
}

/** One of several papers that report the same, with ids of its own. */
function numbered({ page, facts: said }: GoldFacts, number: number): GoldFacts {
  const id = pageId(`${page.id} reprinted ${number}`)
  const text = JSON.stringify({ ...said, page: id }).replace(/"(id|mention|report)":"([amkr][0-9a-f]{16})"/gu, (_, field: string, old: string) => `"${field}":"${old}x${(number * 37) % 71}"`)
  const copy: PageFacts = JSON.parse(text)
  return { page: { ...page, id, text: `${page.text}${'\n'.repeat(number + 1)}` }, facts: copy }
}

/** The page with every article's meetings but the first taken out. */
function shortened({ page, facts: said }: GoldFacts): GoldFacts {
  return { page: { ...page, text: `${page.text} ` }, facts: { ...said, articles: said.articles.map((article) => ({ ...article, reports: article.reports.slice(0, 1) })) } }
}

/** Dates every report of the page, so that reports of two papers can be of one meeting. */
function dated({ page, facts: said }: GoldFacts, day: string): GoldFacts {
  const withDays = said.articles.map((article) => ({ ...article, reports: article.reports.map((report) => ({ ...report, when: { ...report.when, from: day, to: day, basis: 'relative' as const } })) }))
  return { page: { ...page, published: day }, facts: { ...said, articles: withDays } }
}

describe('load', () => {
  test('stores the seed pages and says what came of them', async () => {
    const summary = await loadFacts(await store(), facts)
    expect({ ...summary, seconds: 0 }).toEqual({
      pages: facts.length, loaded: facts.length, replaced: 0, unchanged: 0, removed: 0,
      articles: articles.length, people: names.size, meetings: reports.length, seconds: 0,
    })
  })

  test('every mention refers to one person, every report to one meeting, every attendance to a person who attends', async () => {
    const graph = await graphAfter(facts)
    const attending = new Set(graph.people.filter((person) => person.attends === true).map((person) => person.id))
    expect(graph.mentions.filter((mention) => mention.person === null)).toEqual([])
    expect(new Set(graph.mentions.map((mention) => mention.id)).size).toBe(graph.mentions.length)
    expect(graph.reports.filter((report) => report.meeting === null)).toEqual([])
    expect(graph.attendances.length).toBe(reports.flatMap((report) => report.attendance).length)
    expect(graph.attendances.filter((attendance) => !attending.has(attendance.person ?? null))).toEqual([])
  })

  test('one person of three pages is one person, with the posts of all three', async () => {
    const graph = await graphAfter(facts)
    const people = graph.people.filter((person) => person.name === '吴新明')
    const pages = new Set(graph.mentions.filter((mention) => mention.person === people[0]?.id).map((mention) => graph.articles.find((article) => article.id === mention.article)?.page))
    const titles = graph.holdings.filter((holding) => holding.person === people[0]?.id).map((holding) => graph.roles.find((role) => role.id === holding.role)?.title).sort()
    expect({ people: people.length, pages: pages.size, titles }).toEqual({
      people: 1, pages: 3, titles: ['市委副书记', '市安委会主任', '市疫情联防联控指挥部指挥长', '市长', '市领导'].sort(),
    })
  })

  test('the mayors of three cities are three, each of their own city', async () => {
    const graph = await graphAfter(facts)
    const mayors = graph.roles.filter((role) => role.title === '市长').map((role) => ({
      of: graph.locations.find((location) => location.id === role.of)?.name,
      holders: graph.holdings.filter((holding) => holding.role === role.id).map((holding) => graph.people.find((person) => person.id === holding.person)?.name),
    }))
    expect(mayors.sort((a, b) => String(a.of).localeCompare(String(b.of), 'zh'))).toEqual([
      { of: '南通市', holders: ['吴新明'] }, { of: '无锡市', holders: ['赵建军'] }, { of: '盐城市', holders: ['周斌'] },
    ])
  })

  test('loading twice equals loading once, and nothing is read again', async () => {
    const graph = await store()
    await loadFacts(graph, facts)
    const once = await graphOf(graph)
    const version = await graph.dataVersion()
    const again = await loadFacts(graph, facts)
    expect({ unchanged: again.unchanged, version: await graph.dataVersion() }).toEqual({ unchanged: facts.length, version })
    expect(await graphOf(graph)).toEqual(once)
  })

  test('any order and any division into loads gives the same graph', async () => {
    const all = [...facts, ...facts.slice(0, 2).map(reprinted)].map((page) => dated(page, '2022-12-01'))
    const whole = await graphAfter(all)
    await fc.assert(fc.asyncProperty(fc.shuffledSubarray(all, { minLength: all.length }), fc.nat({ max: all.length }), async (order, cut) => {
      expect(await graphAfter(order.slice(0, cut), order.slice(cut))).toEqual(whole)
    }), { numRuns: 8, seed: 20221201 })
  })

  test('a page read by another extractor is read again', async () => {
    const graph = await store()
    await loadFacts(graph, facts)
    const again = await loadFacts(graph, facts, { pool: knowing(facts, 'later') })
    expect({ replaced: again.replaced, unchanged: again.unchanged }).toEqual({ replaced: facts.length, unchanged: 0 })
  })

  test('a changed page replaces what it said, and nothing else', async () => {
    const [first, ...others] = facts
    if (first === undefined) throw new RangeError('There are seeds.')
    const changed = shortened(first)
    expect(await graphAfter(facts, [changed])).toEqual(await graphAfter([changed, ...others]))
  })

  test('the same meeting in two papers of the city is one meeting with both as evidence', async () => {
    const pages = facts.slice(0, 1).map((page) => dated(page, '2022-12-01'))
    const once = await graphAfter(pages)
    const twice = await graphAfter([...pages, ...pages.map(reprinted)])
    expect(twice.meetings.length).toBe(once.meetings.length)
    expect(twice.attendances.length).toBe(once.attendances.length)
    expect(twice.attendances.every(({ mentions }) => Array.isArray(mentions) && mentions.length === 2)).toBe(true)
  })

  test('a load of many batches counts every person and meeting once', async () => {
    const graph = await store()
    const [first] = facts.map((page) => dated(page, '2022-12-01'))
    if (first === undefined) throw new RangeError('There are seeds.')
    const many = Array.from({ length: 70 }, (_, i) => numbered(first, i))
    const summary = await loadFacts(graph, many)
    const { people, meetings } = await graphOf(graph)
    expect({ people: summary.people, meetings: summary.meetings }).toEqual({ people: people.length, meetings: meetings.length })
    expect(meetings.length).toBe(first.facts.articles.flatMap((article) => article.reports).length)
  })

  test('a page that cannot be read is told, and the others go on', async () => {
    const graph = await store()
    const problems: LoadProgress[] = []
    const unknown = { id: pageId('x'), source: 'x.txt', text: 'x' }
    const summary = await load(each([...facts.slice(0, 2).map(({ page }) => page), unknown]), { store: graph, pool: knowing(facts) }, (event) => { if (event.event === 'problem') problems.push(event) })
    expect({ problems, loaded: summary.loaded }).toEqual({ problems: [{ event: 'problem', source: 'x.txt', message: 'The page could not be read: Nothing is known of x.' }], loaded: 2 })
  })

  test('stops between batches when told to, and what is committed stays', async () => {
    const graph = await store()
    const stop = new AbortController()
    const many = Array.from({ length: 2 * BATCH_PAGES }, (_, i) => ({ page: { id: pageId(`p${i}`), source: `p${i}`, text: `p${i}` }, facts: { page: pageId(`p${i}`), articles: [], locations: [], diagnostics: [] } }))
    const summary = await loadFacts(graph, many, { signal: stop.signal, onProgress: () => { stop.abort() } })
    const stored = (await graphOf(graph)).pages.length
    expect(stored).toBe(summary.loaded)
    expect(stored).toBeLessThan(many.length)
    expect(stored).toBeGreaterThan(0)
    await loadFacts(graph, many)
    expect((await graphOf(graph)).pages.length).toBe(many.length)
  })

  test('a batch that fails at any statement leaves the store as it was', async () => {
    const graph = await store()
    await loadFacts(graph, facts.slice(0, 2))
    const before = await graphOf(graph)
    for (let fail = 1; fail <= 25; fail += 6) {
      await expect(loadFacts(breaking(graph, fail), facts.slice(2))).rejects.toThrow('cut off')
      expect(await graphOf(graph)).toEqual(before)
    }
    await loadFacts(graph, facts.slice(2))
    expect(await graphOf(graph)).toEqual(await graphAfter(facts))
  })
})

describe('remove', () => {
  test('takes back exactly what a page brought, though another page reports the same meetings', async () => {
    const days = facts.map((page) => dated(page, '2022-12-01'))
    const copies = days.slice(0, 2).map(reprinted)
    const without = await graphAfter(days)
    const graph = await store()
    await loadFacts(graph, [...copies, ...days])
    const summary = await remove(copies.map(({ page }) => page.id), { store: graph }, ignore)
    expect(summary.removed).toBe(copies.length)
    expect(await graphOf(graph)).toEqual(without)
  })

  test('any page can go, in any order, and the empty store is empty', async () => {
    const all = facts.map((page) => dated(page, '2022-12-01'))
    await fc.assert(fc.asyncProperty(fc.shuffledSubarray(all, { minLength: 1 }), async (gone) => {
      const graph = await store()
      await loadFacts(graph, all)
      await remove(gone.map(({ page }) => page.id), { store: graph }, ignore)
      expect(await graphOf(graph)).toEqual(await graphAfter(all.filter((page) => !gone.includes(page))))
    }), { numRuns: 6, seed: 20221202, examples: [[all]] })
  })

  test('a page that is not there is told', async () => {
    const events: LoadProgress[] = []
    const summary = await remove(['nowhere'], { store: await store() }, (event) => { events.push(event) })
    expect({ removed: summary.removed, told: events.map((event) => event.event) }).toEqual({ removed: 0, told: ['problem', 'progress'] })
  })
})
