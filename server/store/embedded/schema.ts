/** Makes an open engine ready: constraints and indexes; notes the schema version. Running it again changes nothing. */
import type { GrafeoDB } from '@grafeo-db/js'
import type { QueryCatalogue } from '../query-catalogue.ts'
import { SCHEMA_VERSION } from '../schema-version.ts'
import { StoreNewerError } from '../store-error.ts'

const SCRIPTS = ['schema/constraints', 'schema/embedded-indexes', 'schema/indexes']

/** @throws StoreNewerError before anything is changed */
export async function prepareSchema(engine: GrafeoDB, catalogue: QueryCatalogue, url: string): Promise<void> {
  const found = await schemaVersionOf(engine, catalogue)
  if (found !== undefined && found > SCHEMA_VERSION) throw new StoreNewerError(url, found, SCHEMA_VERSION)
  for (const script of SCRIPTS) {
    for (const statement of catalogue.entry(script).statements) await engine.executeCypher(statement)
  }
  if (found === SCHEMA_VERSION) return
  for (const statement of catalogue.entry('schema/put-schema-version').statements) await engine.executeCypher(statement, { schemaVersion: SCHEMA_VERSION })
  engine.walCheckpoint()
}

async function schemaVersionOf(engine: GrafeoDB, catalogue: QueryCatalogue): Promise<number | undefined> {
  const [statement] = catalogue.entry('schema/versions').statements
  if (statement === undefined) return undefined
  const result = await engine.executeCypher(statement)
  const version = result.length === 0 ? undefined : result.get(0).schemaVersion
  return typeof version === 'number' ? version : undefined
}
