/**
 * One book of cases for both stores: the same pages are loaded, replaced and removed in both; then every statement that asks
 * something answers the same rows in the same order, and every search finds the same articles in the same order.
 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { projectFile } from '../../../server/root.ts'
import { graphOf, type GraphDump } from '../../../server/load/graph-of.ts'
import { remove } from '../../../server/load/load.ts'
import { isKeyword, tokenizeCypher } from '../../../server/store/cypher-tokens.ts'
import type { GraphStore, Parameters, Row, Value } from '../../../server/store/graph-store.ts'
import { openNeo4jStore } from '../../../server/store/neo4j/neo4j-store.ts'
import { loadQueryCatalogue, type CatalogueEntry } from '../../../server/store/query-catalogue.ts'
import { seedFacts } from '../../support/facts.ts'
import { emptyStore, loadFacts } from '../../support/graph.ts'
import { conformanceOptions, emptyNeo4j } from '../../support/neo4j/conformance-store.ts'
import { removeTemporaryFolders } from '../../support/temporary-folder.ts'

/** Statements whose answers differ, each with its reason. One that no longer differs fails. */
const DIFFERENT: ReadonlyMap<string, string> = new Map([
  ['schema/neo4j-pages-by-text', 'Only Neo4j has a full-text index that a statement can ask; the embedded engine compares the texts.'],
])

/** Of ids that are asked for one at a time, at most so many. */
const SINGLES = 40

const catalogue = loadQueryCatalogue(projectFile('cypher'))
const asking = catalogue.names.map((name) => catalogue.entry(name)).filter((entry) => entry.columns.length > 0 && !writes(entry))
const facts = seedFacts()
let embedded: GraphStore
let server: GraphStore
let graph: GraphDump

beforeAll(async () => {
  await emptyNeo4j()
  embedded = await emptyStore()
  server = await openNeo4jStore(conformanceOptions())
  for (const store of [embedded, server]) {
    await loadFacts(store, facts)
    await remove(facts.slice(0, 1).map(({ page }) => page.id), { store }, () => undefined)
    await loadFacts(store, facts)
  }
  graph = await graphOf(embedded)
}, 120_000)

afterAll(async () => {
  await embedded.close()
  await server.close()
  removeTemporaryFolders()
})

function writes(entry: CatalogueEntry): boolean {
  return entry.statements.some((text) => tokenizeCypher(text).some((token) => ['CREATE', 'MERGE', 'SET', 'DELETE', 'REMOVE'].some((word) => isKeyword(token, word))))
}

function column(rows: readonly Row[], name: string): readonly Value[] {
  return [...new Set(rows.map((row) => row[name] ?? null))]
}

/** What a parameter of this name may be: each id there is, one at a time; or all of them as a list; and one that is not there. */
function valuesOf(parameter: string): readonly Value[] {
  const lists: Readonly<Record<string, readonly Value[]>> = {
    pages: column(graph.pages, 'id'), articles: column(graph.articles, 'id'), reports: column(graph.reports, 'id'), mentions: column(graph.mentions, 'id'),
    people: column(graph.people, 'id'), meetings: column(graph.meetings, 'id'), locations: column(graph.locations, 'id'), roles: column(graph.roles, 'id'),
    sources: column(graph.pages, 'source'), words: [['会议', '会\n议'], ['市委']], head: ['会'], tail: ['议'],
    keys: [...column(graph.people, 'key'), ...column(graph.reports, 'key')],
  }
  const singles: Readonly<Record<string, string>> = { person: 'people', meeting: 'meetings', article: 'articles', report: 'reports', mention: 'mentions' }
  const list = lists[parameter]
  if (list !== undefined) return [list, list.slice(0, 3), []]
  if (parameter === 'limit') return [2, 1000]
  return [...(lists[singles[parameter] ?? ''] ?? []).slice(0, SINGLES), 'nobody']
}

/** Every combination of values for what the statement asks for. */
function callsOf(entry: CatalogueEntry): readonly Parameters[] {
  return entry.parameters.reduce<readonly Parameters[]>((calls, name) => calls.flatMap((call) => valuesOf(name).map((value) => ({ ...call, [name]: value }))), [{}])
}

test('the whole graph is the same after loading, removing and loading again', async () => {
  expect(graph.people.length).toBeGreaterThan(10)
  expect(await graphOf(server)).toEqual(graph)
})

describe('every statement that asks', () => {
  test.each(asking.map((entry) => [entry.name, entry] as const))('%s answers the same', async (name, entry) => {
    if (DIFFERENT.has(name)) {
      const ask = (store: GraphStore): Promise<unknown> => store.read(name, { query: '会议', limit: 3 }).catch((error: unknown) => error)
      expect(await ask(server)).not.toEqual(await ask(embedded))
      return
    }
    for (const parameters of callsOf(entry)) {
      const [ours, theirs] = await Promise.all([embedded.read(name, parameters), server.read(name, parameters)])
      expect({ parameters, rows: theirs }).toEqual({ parameters, rows: ours })
    }
  })
})

describe('searching', () => {
  test.each(['王晖', '会议', '市委 书记', '南通市委常委会', '吴新明', 'AND OR "', '(会议', '没有这样的话'])('“%s” finds the same articles in the same order', async (text) => {
    expect(await server.searchText(text, 50)).toEqual(await embedded.searchText(text, 50))
  })

  test('something is found at all', async () => {
    expect((await embedded.searchText('会议', 50)).length).toBeGreaterThan(0)
  })
})
