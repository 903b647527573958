/**
 * Makes a Neo4j database ready: brings an older one to the present schema, makes constraints, indexes and the full-text index, notes the schema
 * version. Running it again changes nothing. No copy is made before a migration: a database of a server is backed up there.
 */
import type { Driver, ManagedTransaction } from 'neo4j-driver'
import type { QueryCatalogue } from '../query-catalogue.ts'
import { type Migration, migrationsFrom, SCHEMA_VERSION } from '../schema-version.ts'
import { StoreNewerError } from '../store-error.ts'
import { valueFrom } from './driver-values.ts'
import type { Server } from './driver-errors.ts'

const SCRIPTS = ['schema/constraints', 'schema/indexes', 'schema/neo4j-indexes']
const INDEX_SECONDS = 300

/** @throws StoreNewerError before anything is changed */
export async function prepareSchema(driver: Driver, catalogue: QueryCatalogue, server: Server): Promise<void> {
  const found = await schemaVersionOf(driver, catalogue, server)
  if (found !== undefined && found > SCHEMA_VERSION) throw new StoreNewerError(server.url, found, SCHEMA_VERSION)
  for (const step of migrationsFrom(found ?? SCHEMA_VERSION)) await migrate(driver, { catalogue, server }, step)
  for (const script of SCRIPTS) {
    for (const statement of catalogue.entry(script).statements) await driver.executeQuery(statement, {}, { database: server.database })
  }
  await driver.executeQuery('CALL db.awaitIndexes($seconds)', { seconds: BigInt(INDEX_SECONDS) }, { database: server.database })
  if (found === SCHEMA_VERSION) return
  for (const statement of catalogue.entry('schema/put-schema-version').statements) {
    await driver.executeQuery(statement, { schemaVersion: BigInt(SCHEMA_VERSION) }, { database: server.database })
  }
}

/** A step and its version, in one transaction, in this process's turn: of several that open the database one takes the step. */
async function migrate(driver: Driver, { catalogue, server }: { readonly catalogue: QueryCatalogue, readonly server: Server }, { to, statement }: Migration): Promise<void> {
  const run = async (transaction: ManagedTransaction, name: string, parameters: Record<string, unknown> = {}): Promise<unknown> => {
    let version: unknown
    for (const text of catalogue.entry(name).statements) {
      const { records: [record] } = await transaction.run(text, parameters)
      version = record?.keys.includes('schemaVersion') === true ? valueFrom(record.get('schemaVersion')) : undefined
    }
    return version
  }
  const session = driver.session({ database: server.database })
  try {
    await session.executeWrite(async (transaction) => {
      await run(transaction, 'schema/take-turn')
      const version = await run(transaction, 'schema/versions')
      if (typeof version === 'number' && version >= to) return
      await run(transaction, statement)
      await run(transaction, 'schema/put-schema-version', { schemaVersion: BigInt(to) })
    })
  } finally {
    await session.close()
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
