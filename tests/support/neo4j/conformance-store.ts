/** The Neo4j that the conformance suites may empty, as their runner says. */
import neo4j from 'neo4j-driver'
import type { Neo4jOptions } from '../../../server/store/neo4j/neo4j-store.ts'
import { testCatalogue } from '../test-catalogue.ts'

/** How to open the store of the conformance suites. @throws Error when no server was started for them */
export function conformanceOptions(): Neo4jOptions {
  const url = process.env['HUIPU_CONFORMANCE_URL']
  if (url === undefined) throw new Error('Run this with npm run conformance, which starts a Neo4j.')
  return { url, user: 'neo4j', password: process.env['HUIPU_CONFORMANCE_PASSWORD'] ?? '', database: 'neo4j', catalogue: testCatalogue(), retryMs: 5000, poolSize: 50, connectMs: 5000 }
}

/** Takes everything out, so that the next test finds a new store. */
export async function emptyNeo4j(): Promise<void> {
  const { url, user, password, database } = conformanceOptions()
  const driver = neo4j.driver(url, neo4j.auth.basic(user, password))
  try {
    await driver.executeQuery('MATCH (n) DETACH DELETE n', {}, { database })
  } finally {
    await driver.close()
  }
}
