/** Makes a Neo4j database ready: constraints, indexes, the full-text index; notes the schema version. Running it again changes nothing. */
import type { Driver } from 'neo4j-driver'
import type { QueryCatalogue } from '../query-catalogue.ts'
import { SCHEMA_VERSION } from '../schema-version.ts'
import { StoreNewerError } from '../store-error.ts'
import { valueFrom } from './driver-values.ts'
import type { Server } from './driver-errors.ts'

const SCRIPTS = ['schema/constraints', 'schema/indexes', 'schema/neo4j-indexes']
const INDEX_SECONDS = 300

/** @throws StoreNewerError before anything is changed */
export async function prepareSchema(driver: Driver, catalogue: QueryCatalogue, server: Server): Promise<void> {
  const found = await schemaVersionOf(driver, catalogue, server)
  if (found !== undefined && found > SCHEMA_VERSION) throw new StoreNewerError(server.url, found, SCHEMA_VERSION)
  for (const script of SCRIPTS) {
    for (const statement of catalogue.entry(script).statements) await driver.executeQuery(statement, {}, { database: server.database })
  }
  await driver.executeQuery('CALL db.awaitIndexes($seconds)', { seconds: BigInt(INDEX_SECONDS) }, { database: server.database })
  if (found === SCHEMA_VERSION) return
  for (const statement of catalogue.entry('schema/put-schema-version').statements) {
    await driver.executeQuery(statement, { schemaVersion: BigInt(SCHEMA_VERSION) }, { database: server.database })
  }
}

async function schemaVersionOf(driver: Driver, catalogue: QueryCatalogue, server: Server): Promise<number | undefined> {
  for (const statement of catalogue.entry('schema/versions').statements) {
    const { records: [record] } = await driver.executeQuery(statement, {}, { database: server.database })
    const version = record === undefined ? undefined : valueFrom(record.get('schemaVersion'))
    if (typeof version === 'number') return version
  }
  return undefined
}
