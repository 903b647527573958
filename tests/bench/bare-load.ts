/**
 * The bare script: rows made beforehand, the product's statements and batches, the driver itself, nothing in between. No ids are looked up,
 * nothing is resolved, nothing is checked or made durable beyond what the driver does by itself. What the driver wants of values (Neo4j: whole numbers as
 * its own) is part of it; reading the rows from files is not.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import grafeo from '@grafeo-db/js'
import neo4j from 'neo4j-driver'
import { projectFile } from '../../server/root.ts'
import { driverParameters } from '../../server/store/neo4j/driver-values.ts'
import { openStore } from '../../server/store/open-store.ts'
import { loadQueryCatalogue } from '../../server/store/query-catalogue.ts'
import type { Parameters, Row } from '../../server/store/graph-store.ts'
import { LoadClock, type LoadFigures } from './load-clock.ts'
import type { NetworkSize } from './made-network.ts'

/** The bench's own Neo4j asks for no password. */
export const OWN_SERVER = { user: 'neo4j', password: '', database: 'neo4j', retryMs: 5000, connectMs: 5000, poolSize: 10 }

export interface BareJob { readonly store: string, readonly size: NetworkSize, readonly batches: string, readonly server?: number }

type Statements = readonly (readonly [string, readonly Row[]])[]
/** Statements' texts with what the driver takes, run in one transaction. */
type Commit = (statements: readonly (readonly [string, Record<string, unknown>])[]) => Promise<void>
interface Driver { readonly values: (parameters: Parameters) => Record<string, unknown>, readonly commit: Commit, readonly close: () => Promise<void> }

export async function bareLoad({ store, size, batches, server: pid }: BareJob): Promise<LoadFigures> {
  const catalogue = loadQueryCatalogue(projectFile('cypher'))
  await makeSchema(store)
  const driver = store.startsWith('file:') ? embedded(store.slice('file:'.length)) : server(store)
  const clock = new LoadClock('bare', size.attendances, pid)
  clock.start()
  let stored = 0
  for (const file of readdirSync(batches).sort()) {
    const rows = clock.outside((): Statements => JSON.parse(readFileSync(join(batches, file), 'utf8')))
    stored += rows.find(([statement]) => statement === 'load/put-attendances')?.[1].length ?? 0
    await driver.commit(rows.map(([statement, list]) => [catalogue.entry(statement).statements[0] ?? '', driver.values({ rows: list })] as const))
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

function embedded(path: string): Driver {
  const engine = grafeo.GrafeoDB.open(path)
  return {
    values: (parameters) => ({ ...parameters }),
    async commit(statements) {
      const transaction = engine.beginTransaction()
      for (const [text, parameters] of statements) await transaction.executeCypher(text, parameters)
      transaction.commit()
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
