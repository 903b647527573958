/** The real extractor on the real seed pages, into a real store: what a newcomer gets with the first start. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { pageId } from '../../server/domain/ids.ts'
import type { Page } from '../../server/domain/page.ts'
import { createExtractPool } from '../../server/load/reading/extract-pool.ts'
import { graphOf, type GraphDump } from '../../server/load/graph-of.ts'
import { load } from '../../server/load/load.ts'
import { loadReader } from '../../server/load/page-reader.ts'
import type { GraphStore } from '../../server/store/graph-store.ts'
import { each, emptyStore } from '../support/graph.ts'
import { removeTemporaryFolders } from '../support/temporary-folder.ts'

let store: GraphStore
let graph: GraphDump

beforeAll(async () => {
  store = await emptyStore()
  const pool = createExtractPool({ extractor: 'test', worker: 'none', loadReader: () => Promise.resolve(loadReader()) })
  await load(each(seedPages()), { store, pool }, () => undefined)
  graph = await graphOf(store)
})
afterAll(async () => {
  await store.close()
  removeTemporaryFolders()
})

function seedPages(): readonly Page[] {
  const rows: readonly { readonly file: string, readonly outlet: string, readonly place: string }[] = parse(readFileSync('seed/pages.csv', 'utf8'), { columns: true })
  return rows.map(({ file, outlet, place }) => ({ id: pageId(file), source: `seed/${file}`, text: readFileSync(`seed/${file}`, 'utf8'), place, ...(outlet === '' ? {} : { outlet }) }))
}

/** The pages on which a person is mentioned. */
function pagesOf(person: unknown): readonly unknown[] {
  return [...new Set(graph.mentions.filter((mention) => mention.person === person).map((mention) => graph.articles.find((article) => article.id === mention.article)?.page))]
}

describe('the seed pages as a graph', () => {
  test('no name is two people, for on these pages none is', () => {
    const names = graph.people.map((person) => person.name)
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
  })
  test('the mayor of three pages is one person; the mayors of three cities are three', () => {
    const mayors = graph.roles.filter((role) => role.title === '市长').map((role) => graph.holdings.filter((holding) => holding.role === role.id).map((holding) => holding.person))
    expect(mayors.map((holders) => holders.length)).toEqual([1, 1, 1])
    expect(graph.people.filter((person) => person.name === '吴新明').map((person) => pagesOf(person.id).length)).toEqual([3])
  })
  test('every attendance is proved by mentions whose sentence holds the name', () => {
    const mentions = new Map(graph.mentions.map((mention) => [mention.id, mention]))
    const bare = graph.attendances.filter(({ mentions: ids }) => !Array.isArray(ids) || ids.length === 0 || ids.some((id) => {
      const mention = mentions.get(id)
      return typeof mention?.quote !== 'string' || typeof mention.name !== 'string' || !mention.quote.replace(/\s/gu, '').includes(mention.name)
    }))
    expect(bare).toEqual([])
  })
  test('every post of a place is of a location that is there, and every location lies within one that is there', () => {
    const locations = new Set(graph.locations.map((location) => location.id))
    expect(graph.roles.filter((role) => role.jurisdiction !== role.of)).toEqual([])
    expect(graph.locations.filter((location) => location.within !== null && !locations.has(location.within ?? null))).toEqual([])
  })
})
