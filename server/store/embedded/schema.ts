/**
 * Makes an open engine ready: brings an older store to the present schema, makes constraints and indexes, notes the schema version.
 * Running it again changes nothing. Before the first step of a migration the store is copied beside itself (`PATH.schema-1`, kept).
 */
import { existsSync, renameSync, rmSync } from 'node:fs'
import type { GrafeoDB } from '@grafeo-db/js'
import type { QueryCatalogue } from '../query-catalogue.ts'
import { type Migration, migrationsFrom, SCHEMA_VERSION } from '../schema-version.ts'
import { StatementError, StoreNewerError } from '../store-error.ts'
import { diskTrouble } from './open-engine.ts'

const SCRIPTS = ['schema/constraints', 'schema/embedded-indexes', 'schema/indexes']

/** @property path of the store's file @property migrations the steps from a version on */
export interface SchemaOptions {
  readonly path: string
  readonly catalogue: QueryCatalogue
  readonly migrations?: (version: number) => readonly Migration[]
}

/** @throws StoreNewerError before anything is changed; StoreFullError where there is no room for the copy; StatementError of a step, whose transaction is rolled back */
export async function prepareSchema(engine: GrafeoDB, { path, catalogue, migrations = migrationsFrom }: SchemaOptions): Promise<void> {
  const found = await schemaVersionOf(engine, catalogue)
  if (found !== undefined && found > SCHEMA_VERSION) throw new StoreNewerError(`file:${path}`, found, SCHEMA_VERSION)
  if (found !== undefined && found < SCHEMA_VERSION) keepCopy(engine, path, found)
  for (const step of migrations(found ?? SCHEMA_VERSION)) await migrate(engine, catalogue, step)
  for (const script of SCRIPTS) {
    for (const statement of catalogue.entry(script).statements) await engine.executeCypher(statement)
  }
  if (found === SCHEMA_VERSION) return
  for (const statement of catalogue.entry('schema/put-schema-version').statements) await engine.executeCypher(statement, { schemaVersion: SCHEMA_VERSION })
  engine.walCheckpoint()
}

/** A step and its version, in one transaction. */
async function migrate(engine: GrafeoDB, catalogue: QueryCatalogue, { to, statement }: Migration): Promise<void> {
  const transaction = engine.beginTransaction()
  try {
    for (const text of catalogue.entry(statement).statements) await transaction.executeCypher(text)
    for (const text of catalogue.entry('schema/put-schema-version').statements) await transaction.executeCypher(text, { schemaVersion: to })
  } catch (error) {
    transaction.rollback()
    throw new StatementError(statement, error instanceof Error ? error.message : String(error), error)
  }
  transaction.commit()
  engine.walCheckpoint()
}

/** Whole or not at all; a copy that is there already is left as it is. */
function keepCopy(engine: GrafeoDB, path: string, version: number): void {
  const copy = `${path}.schema-${version}`
  if (existsSync(copy)) return
  const part = `${copy}.part`
  try {
    rmSync(part, { force: true })
    engine.save(part)
    renameSync(part, copy)
  } catch (error) {
    rmSync(part, { force: true })
    throw diskTrouble(copy, error)
  }
}

async function schemaVersionOf(engine: GrafeoDB, catalogue: QueryCatalogue): Promise<number | undefined> {
  const [statement] = catalogue.entry('schema/versions').statements
  if (statement === undefined) return undefined
  const result = await engine.executeCypher(statement)
  const version = result.length === 0 ? undefined : result.get(0).schemaVersion
  return typeof version === 'number' ? version : undefined
}
