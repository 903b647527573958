/**
 * People and meetings follow from what is printed and from the log, whatever happened on the way: pages in any order and division, decisions
 * between them, pages removed and loaded again, everything rebuilt. Taken back, decisions leave no trace.
 */
import { afterAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Decision } from '../../server/domain/clusters.ts'
import type { PageFacts } from '../../server/domain/facts.ts'
import { decisionId, mentionId, pageId } from '../../server/domain/ids.ts'
import { decide, undecide } from '../../server/load/decide.ts'
import { graphOf, type GraphDump } from '../../server/load/graph-of.ts'
import { remove } from '../../server/load/load.ts'
import { loadReader } from '../../server/load/page-reader.ts'
import { rebuild } from '../../server/load/rebuild.ts'
import type { GraphStore } from '../../server/store/graph-store.ts'
import { emptyStore, loadFacts } from '../support/graph.ts'
import { removeTemporaryFolders } from '../support/temporary-folder.ts'

afterAll(removeTemporaryFolders)

const read = loadReader()
const quiet = (): void => undefined

/** Two papers on the same meetings, one in short; a careerist, namesakes, and a place that is not said. */
const PRINTED: readonly (readonly [outlet: string, day: string, text: string])[] = [
  ['人民日报', '2019-10-30', '29日，商务部中外媒体吹风会在北京举行，商务部副部长王炳南出席。'],
  ['新闻联播', '2019-10-29', '今天，中外媒体吹风会在北京举行，商务部副部长王炳南出席。'],
  ['新闻联播', '2020-01-23', '23日，中共中央、国务院2020年春节团拜会在北京举行，国务院总理李克强主持。'],
  ['人民日报', '2020-01-24', '23日，2020年春节团拜会在北京举行，国务院总理李克强主持。'],
  ['新闻联播', '2019-05-25', '江苏省委书记娄勤俭、省长吴政隆出席会议。'],
  ['新闻联播', '2024-05-25', '国务委员吴政隆出席会议。'],
  ['晚报', '2021-05-25', '市委书记王伟主持会议。'],
  ['早报', '2022-05-25', '市委书记王伟昨天主持会议。'],
  ['南通日报', '2022-05-25', '市长吴新明主持会议。'],
  ['南通日报', '2022-05-26', '市长吴新明今天出席座谈会。'],
]

const facts = PRINTED.map(([outlet, published, text], i) => {
  const page = { id: pageId(`page ${i}`), source: `page ${i}`, outlet, published, text }
  return { page, facts: i === 0 || i === PRINTED.length - 1 ? withoutRanks(read(page)) : read(page) }
})

/** What a page says where the ranks of its posts were not understood: the same words, another role's fields. */
function withoutRanks(page: PageFacts): PageFacts {
  const articles = page.articles.map((article) => ({ ...article, reports: article.reports.map((report) => ({
    ...report, attendance: report.attendance.map((mention) => ({ ...mention, titles: mention.titles.map(({ rank: _, ...title }) => title) })),
  })) }))
  return { ...page, articles }
}

function mentionsOf(name: string): readonly string[] {
  return facts.flatMap(({ facts: { articles } }) => articles.flatMap(({ reports, cited }) => [...reports.flatMap(({ attendance }) => attendance), ...cited])).filter((mention) => mention.name === name).map(({ id }) => id)
}

function decision(kind: Decision['kind'], name: string, second: number): Decision {
  return { id: decisionId(`d ${kind} ${name}`), at: `2023-01-01T00:00:0${second}Z`, by: 'reader', kind, mentions: mentionsOf(name).slice(0, kind === 'not a person' ? 1 : 2).map(mentionId) }
}

const DECISIONS = [decision('same', '王伟', 1), decision('different', '吴政隆', 2), decision('not a person', '娄勤俭', 3)]

/** The pages loaded at once, then decided on. */
async function straight(decisions: readonly Decision[]): Promise<GraphDump> {
  const store = await emptyStore()
  await loadFacts(store, facts)
  for (const each of decisions) await decide(store, each)
  return closing(store)
}

async function closing(store: GraphStore): Promise<GraphDump> {
  const graph = await graphOf(store)
  await store.close()
  return graph
}

test('the pages hold what the property is about', async () => {
  expect([mentionsOf('王伟').length, mentionsOf('吴政隆').length, mentionsOf('娄勤俭').length]).toEqual([2, 2, 1])
  const graph = await straight([])
  expect(graph.meetings.filter(({ name }) => /吹风会|团拜会/u.test(String(name))).length).toBe(2)
  expect(graph.roles.filter(({ title }) => title === '市长' || title === '商务部副部长').map(({ title, rank }) => [title, rank]).sort()).toEqual([['商务部副部长', null], ['商务部副部长', 'deputy'], ['市长', null], ['市长', 'chief']])
})

test('order, division, decisions between, removal and rebuilding make no difference', async () => {
  const [decided, undecided] = [await straight(DECISIONS), await straight([])]
  expect(decided).not.toEqual(undecided)
  const way = fc.record({ order: fc.shuffledSubarray(facts, { minLength: facts.length }), cut: fc.nat({ max: facts.length }), gone: fc.subarray(facts), decisions: fc.shuffledSubarray(DECISIONS, { minLength: DECISIONS.length }) })
  await fc.assert(fc.asyncProperty(way, async ({ order, cut, gone, decisions }) => {
    const store = await emptyStore()
    await loadFacts(store, order.slice(0, cut))
    await loadFacts(store, order.slice(cut))
    for (const each of decisions) await decide(store, each)
    await remove(gone.map(({ page }) => page.id), { store }, quiet)
    await loadFacts(store, gone)
    expect(await graphOf(store)).toEqual(decided)
    await rebuild(store, quiet)
    expect(await graphOf(store)).toEqual(decided)
    for (const { id } of [...decisions].reverse()) await undecide(store, id)
    expect(await closing(store)).toEqual(undecided)
  }), { numRuns: 6, seed: 20221203 })
})
