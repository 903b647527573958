/** Trouble on the way to Neo4j, caused for real: connections cut by a proxy, a server that comes back, a database that is not there. */
import { afterAll, afterEach, beforeEach, expect, test } from '@jest/globals'
import type { GraphStore } from '../../../server/store/graph-store.ts'
import { openNeo4jStore } from '../../../server/store/neo4j/neo4j-store.ts'
import { StoreDatabaseError, StoreNewerError, StoreUnavailableError } from '../../../server/store/store-error.ts'
import { conformanceOptions, emptyNeo4j } from '../../support/neo4j/conformance-store.ts'
import { cutProxy, type CutProxy } from '../../support/neo4j/cut-proxy.ts'

const WANG = { id: 'p1', name: '王晖', tags: [] }
const ends: (() => Promise<void>)[] = []

beforeEach(emptyNeo4j)
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end()
})
afterAll(emptyNeo4j)

async function proxy(): Promise<CutProxy> {
  const way = await cutProxy(new URL(conformanceOptions().url))
  ends.push(() => way.end())
  return way
}

async function openAt(url: string, retryMs = 5000): Promise<GraphStore> {
  const store = await openNeo4jStore({ ...conformanceOptions(), url, retryMs })
  ends.push(() => store.close())
  return store
}

test('a connection cut in the middle of a write: the work is run again, and its result is there once', async () => {
  const way = await proxy()
  const store = await openAt(way.url)
  let runs = 0
  await store.write(async (transaction) => {
    runs += 1
    await transaction.run('load/create-test-person', { row: WANG })
    if (runs === 1) way.cut()
    await transaction.run('read/test-people')
  })
  expect(runs).toBe(2)
  expect(await store.read('read/test-people')).toEqual([{ ...WANG, tags: null }])
  expect(await store.dataVersion()).toBe(1)
})

test('a server that goes away is a named error; when it comes back, the same store works again', async () => {
  const way = await proxy()
  const store = await openAt(way.url, 300)
  way.close()
  await expect(store.read('read/test-people')).rejects.toBeInstanceOf(StoreUnavailableError)
  await expect(store.write((transaction) => transaction.run('load/create-test-person', { row: WANG }))).rejects.toBeInstanceOf(StoreUnavailableError)
  way.mend()
  expect(await store.read('read/test-people')).toEqual([])
}, 60_000)

test('a database that is not there is named', async () => {
  await expect(openNeo4jStore({ ...conformanceOptions(), database: 'elsewhere' })).rejects.toBeInstanceOf(StoreDatabaseError)
})

test('a graph of a later version is refused', async () => {
  const store = await openAt(conformanceOptions().url)
  await store.write((transaction) => transaction.run('schema/put-schema-version', { schemaVersion: 999 }))
  await expect(openNeo4jStore(conformanceOptions())).rejects.toBeInstanceOf(StoreNewerError)
})

test('two programs write at once: each sees the other\'s work whole, and both are kept', async () => {
  const [one, two] = [await openAt(conformanceOptions().url), await openAt(conformanceOptions().url)]
  const seen: number[] = []
  await Promise.all(Array.from({ length: 20 }, (_, i) => (i % 2 === 0 ? one : two).write(async (transaction) => {
    const before = await transaction.run('read/test-people')
    seen.push(before.length)
    await transaction.run('load/create-test-person', { row: { id: `p${before.length}`, name: '王晖' } })
  })))
  expect([...seen].sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => i))
  expect(await one.dataVersion()).toBe(20)
})
