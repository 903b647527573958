/** What a community server cannot show, shown by stubs: an older version, a wrong password, a leader that is one no more, a lost first row, a greeting cut short. */
import { afterEach, expect, test } from '@jest/globals'
import type { GraphStore } from '../../../server/store/graph-store.ts'
import { openNeo4jStore } from '../../../server/store/neo4j/neo4j-store.ts'
import { SCHEMA_VERSION } from '../../../server/store/schema-version.ts'
import { StoreLoginError, StoreUnavailableError, StoreVersionError } from '../../../server/store/store-error.ts'
import { boltStub, type BoltStub, type BoltStubOptions, type Said } from '../../support/bolt/bolt-stub.ts'
import { testCatalogue } from '../../support/test-catalogue.ts'

const ends: (() => Promise<void>)[] = []

afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end()
})

async function stub(options: BoltStubOptions): Promise<BoltStub> {
  const made = await boltStub(options)
  ends.push(() => made.close())
  return made
}

async function open(url: string, retryMs = 5000): Promise<GraphStore> {
  const store = await openNeo4jStore({ url, user: 'neo4j', password: 'secret', database: 'neo4j', catalogue: testCatalogue(), retryMs, poolSize: 5, connectMs: 2000 })
  ends.push(() => store.close())
  return store
}

const VERSIONS = { dataVersion: 7, schemaVersion: SCHEMA_VERSION }

/** What any Neo4j says to the statements that open a store. */
function opening(statement: string): Said {
  return statement.includes('schemaVersion') ? { row: VERSIONS } : undefined
}

/** The one statement that these tests run; the others open the store. */
function isTheTests(statement: string): boolean {
  return statement.includes('Person') && !statement.includes('CREATE')
}

test('a server of an older version is refused by its name', async () => {
  const { address } = await stub({ agent: 'Neo4j/4.4.30' })
  const opened = open(`bolt://${address}`)
  await expect(opened).rejects.toBeInstanceOf(StoreVersionError)
  await expect(opened).rejects.toThrow('is Neo4j/4.4.30; this program needs Neo4j 5 or later')
})

test('a wrong password says what to set, and never the password', async () => {
  const { address } = await stub({ login: ({ credentials }) => (credentials === 'other' ? undefined : { code: 'Neo.ClientError.Security.Unauthorized', message: 'The client is unauthorized due to authentication failure.' }) })
  const refused = await open(`bolt://${address}`).catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(StoreLoginError)
  expect(String(refused)).toContain('HUIPU_NEO4J_PASSWORD')
  expect(String(refused)).not.toContain('secret')
})

test('a leader that is one no more: the work is run again on the new one', async () => {
  let leader = ''
  const ran: string[] = []
  const member = (name: string, own: () => string): BoltStubOptions => ({
    writer: () => leader,
    run: (statement) => {
      if (!isTheTests(statement)) return opening(statement)
      ran.push(name)
      return leader === own() ? { row: { id: 'p1' } } : { code: 'Neo.ClientError.Cluster.NotALeader', message: 'No write operations are allowed on this database. It may not be the leader.' }
    },
  })
  const first: BoltStub = await stub(member('first', () => first.address))
  const second: BoltStub = await stub(member('second', () => second.address))
  leader = first.address
  const store = await open(`neo4j://${first.address}`)
  let runs = 0
  const rows = await store.write((transaction) => {
    runs += 1
    if (runs === 1) leader = second.address
    return transaction.run('read/test-people')
  })
  expect({ rows, runs, ran }).toEqual({ rows: [{ id: 'p1' }], runs: 2, ran: ['first', 'second'] })
}, 30_000)

test('a stream that is refused before its first row is begun again, like any read', async () => {
  let asked = 0
  const { address } = await stub({ run: (statement) => {
    if (!isTheTests(statement)) return opening(statement)
    asked += 1
    return asked < 3 ? { code: 'Neo.TransientError.General.DatabaseUnavailable', message: 'The database is starting.' } : { row: { id: 'p1' } }
  } })
  const store = await open(`bolt://${address}`)
  const rows: unknown[] = []
  for await (const row of store.stream('read/test-people')) rows.push(row)
  expect({ rows, asked }).toEqual({ rows: [{ id: 'p1' }], asked: 3 })
})

test('a stream that stays refused is a named error', async () => {
  const { address } = await stub({ run: (statement) => (isTheTests(statement) ? { code: 'Neo.TransientError.General.DatabaseUnavailable', message: 'The database is starting.' } : opening(statement)) })
  const store = await open(`bolt://${address}`, 300)
  await expect((async () => { for await (const row of store.stream('read/test-people')) expect(row).toBeUndefined() })()).rejects.toBeInstanceOf(StoreUnavailableError)
})

test('a connection that ends in its greeting: reads, streams and writes are begun again', async () => {
  let left = 0
  const { address, cut } = await stub({ hangsUp: () => (left -= 1) >= 0, run: (statement) => (isTheTests(statement) ? { row: { id: 'p1' } } : opening(statement)) })
  const asked: readonly ((store: GraphStore) => Promise<unknown>)[] = [
    (store) => store.read('read/test-people'),
    async (store) => { for await (const row of store.stream('read/test-people')) return [row] },
    (store) => store.write((transaction) => transaction.run('read/test-people')),
  ]
  for (const ask of asked) {
    const store = await open(`bolt://${address}`)
    left = 2
    cut()
    await expect(ask(store)).resolves.toEqual([{ id: 'p1' }])
    expect(left).toBeLessThan(0)
  }
}, 30_000)

test('a server that always hangs up is one that does not answer', async () => {
  const { address } = await stub({ hangsUp: () => true })
  await expect(open(`bolt://${address}`, 300)).rejects.toBeInstanceOf(StoreUnavailableError)
})
