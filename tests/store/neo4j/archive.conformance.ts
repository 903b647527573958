/** Facts go from the embedded store to Neo4j and back, and nothing is lost on the way. */
import { afterAll, beforeEach, expect, test } from '@jest/globals'
import { differences } from '../../../server/archive/compare-stores.ts'
import { readFacts } from '../../../server/archive/read-facts.ts'
import { factLines } from '../../../server/archive/write-facts.ts'
import { openNeo4jStore } from '../../../server/store/neo4j/neo4j-store.ts'
import { seedFacts } from '../../support/facts.ts'
import { emptyStore, loadFacts } from '../../support/graph.ts'
import { conformanceOptions, emptyNeo4j } from '../../support/neo4j/conformance-store.ts'
import { removeTemporaryFolders } from '../../support/temporary-folder.ts'

beforeEach(emptyNeo4j)
afterAll(async () => {
  await emptyNeo4j()
  removeTemporaryFolders()
})

test('a store moved to Neo4j and back holds the same facts, people and ties', async () => {
  const [first, back, server] = [await emptyStore(), await emptyStore(), await openNeo4jStore(conformanceOptions())]
  await loadFacts(first, seedFacts())
  const counts = await readFacts(server, factLines(first), { name: 'first' })
  const found: unknown[] = []
  for await (const difference of differences(first, server)) found.push(difference)
  expect(found).toEqual([])
  expect(await readFacts(back, factLines(server), { name: 'server' })).toEqual(counts)
  for await (const difference of differences(first, back)) found.push(difference)
  expect(found).toEqual([])
  for (const store of [first, back, server]) await store.close()
}, 60_000)
