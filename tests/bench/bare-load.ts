/**
 * The bare script, twice: rows made beforehand, the product's batches, the driver itself, nothing in between. Nothing is resolved or checked.
 * `bare` runs the product's own statements, which only create, and leaves durability to the driver: the bound, not what anybody could use.
 * `keyed` does what any loader must for the same result: each batch is on the disk before the next, and running it twice does no harm
 * (`keyed-statements.ts`). What the driver wants of values (Neo4j: whole numbers as its own) is part of both; reading the rows from files is not.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import grafeo from '@grafeo-db/js'
import neo4j from 'neo4j-driver'
import { projectFile } from '../../server/root.ts'
import { syncLog } from '../../server/store/embedded/durable-log.ts'
import { driverParameters } from '../../server/store/neo4j/driver-values.ts'
import { openStore } from '../../server/store/open-store.ts'
import { loadQueryCatalogue } from '../../server/store/query-catalogue.ts'
import type { Parameters, Row } from '../../server/store/graph-store.ts'
import { KEYED_STATEMENTS } from './keyed-statements.ts'
import { LoadClock, type LoadFigures } from './load-clock.ts'
import type { NetworkSize } from './made-network.ts'

/** The bench's own Neo4j asks for no password. */
export const OWN_SERVER = { user: 'neo4j', password: '', database: 'neo4j', retryMs: 5000, connectMs: 5000, poolSize: 10 }

/** @property leg which of the two */
export interface BareJob { readonly leg: 'bare' | 'keyed', readonly store: string, readonly size: NetworkSize, readonly batches: string, readonly server?: number }

type Statements = readonly (readonly [string, readonly Row[]])[]
/** Statements' texts with what the driver takes, run in one transaction. */
type Commit = (statements: readonly (readonly [string, Record<string, unknown>])[]) => Promise<void>
interface Driver { readonly values: (parameters: Parameters) => Record<string, unknown>, readonly commit: Commit, readonly close: () => Promise<void> }

export async function bareLoad({ leg, store, size, batches, server: pid }: BareJob): Promise<LoadFigures> {
  const catalogue = loadQueryCatalogue(projectFile('cypher'))
  await makeSchema(store)
  const textOf = (statement: string): string => (leg === 'keyed' ? KEYED_STATEMENTS.get(statement) : catalogue.entry(statement).statements[0]) ?? ''
  const driver = store.startsWith('file:') ? embedded(store.slice('file:'.length), leg === 'keyed') : server(store)
  const clock = new LoadClock(leg, size.attendances, pid)
  clock.start()
  let stored = 0
  for (const file of readdirSync(batches).sort()) {
    const rows = clock.outside((): Statements => JSON.parse(readFileSync(join(batches, file), 'utf8')))
    stored += rows.find(([statement]) => statement === 'load/put-attendances')?.[1].length ?? 0
    await driver.commit(rows.map(([statement, list]) => [textOf(statement), driver.values({ rows: list })] as const))
    clock.stored(stored)
  }
  const figures = clock.figures()
  await driver.close()
  return figures
}

/** Constraints and indexes as the product makes them. */
async function makeSchema(url: string): Promise<void> {
  const store = await openStore(url, { queryChild: '', neo4jLogin: () => OWN_SERVER })
  await store.close()
}

/** @param durable synced as the product does it, with the same checkpoints */
function embedded(path: string, durable: boolean): Driver {
  const engine = grafeo.GrafeoDB.open(path)
  return {
    values: (parameters) => ({ ...parameters }),
    async commit(statements) {
      const transaction = engine.beginTransaction()
      for (const [text, parameters] of statements) await transaction.executeCypher(text, parameters)
      transaction.commit()
      if (durable && syncLog(path)) engine.walCheckpoint()
    },
    close() {
      engine.close()
      return Promise.resolve()
    },
  }
}

function server(url: string): Driver {
  const driver = neo4j.driver(url, neo4j.auth.basic('neo4j', ''), { useBigInt: true })
  const session = driver.session({ database: 'neo4j' })
  return {
    values: driverParameters,
    async commit(statements) {
      await session.executeWrite(async (transaction) => { for (const [text, parameters] of statements) await transaction.run(text, parameters) })
    },
    async close() {
      await session.close()
      await driver.close()
    },
  }
}
