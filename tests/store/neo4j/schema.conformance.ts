/** A database of an older schema on Neo4j, opened by today's program. */
import { afterAll, beforeEach, expect, test } from '@jest/globals'
import neo4j, { type Driver } from 'neo4j-driver'
import { openNeo4jStore } from '../../../server/store/neo4j/neo4j-store.ts'
import { SCHEMA_VERSION } from '../../../server/store/schema-version.ts'
import { conformanceOptions, emptyNeo4j } from '../../support/neo4j/conformance-store.ts'

beforeEach(emptyNeo4j)
afterAll(emptyNeo4j)

async function withDriver(work: (driver: Driver) => Promise<unknown>): Promise<void> {
  const { url, user, password } = conformanceOptions()
  const driver = neo4j.driver(url, neo4j.auth.basic(user, password))
  try {
    await work(driver)
  } finally {
    await driver.close()
  }
}

test('a database of version 1 is brought to the present version once, though two open it at a time', async () => {
  await withDriver((driver) => driver.executeQuery(`
    CREATE (:Store {id: 'store', schemaVersion: 1, dataVersion: 7}), (mayor:Role {id: 'r1'}), (:Person {id: 'p1'})-[:HOLDS {mentions: ['m1', 'm2']}]->(mayor), (:Person {id: 'p2'})-[:HOLDS {mentions: ['m3']}]->(mayor)`))
  const stores = await Promise.all([openNeo4jStore(conformanceOptions()), openNeo4jStore(conformanceOptions())])
  try {
    const [store] = stores
    expect(await store.schemaVersion()).toBe(SCHEMA_VERSION)
    expect(await store.dataVersion()).toBe(7)
    expect((await store.read('read/whole-holdings', { people: ['p1', 'p2'] })).map(({ person, mentions }) => [person, mentions])).toEqual([['p1', 2], ['p2', 1]])
  } finally {
    for (const store of stores) await store.close()
  }
})
