import { afterAll, afterEach, describe, expect, test } from '@jest/globals'
import { graphOf } from '../../server/load/graph-of.ts'
import type { GraphStore } from '../../server/store/graph-store.ts'
import { seedFacts } from '../support/facts.ts'
import { emptyStore, loadFacts } from '../support/graph.ts'
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

describe('load', () => {
  test('stores the seed pages and says what came of them', async () => {
    const graph = await store()
    const summary = await loadFacts(graph, facts)
    expect({ ...summary, seconds: 0 }).toEqual({
      pages: facts.length, loaded: facts.length, replaced: 0, unchanged: 0, removed: 0,
      articles: articles.length, people: names.size, meetings: reports.length, seconds: 0,
    })
  })
  test('loading twice equals loading once', async () => {
    const graph = await store()
    await loadFacts(graph, seedFacts())
    const once = await graphOf(graph)
    const again = await loadFacts(graph, seedFacts())
    expect(again.unchanged).toBe(5)
    expect(await graphOf(graph)).toEqual(once)
  })
})
