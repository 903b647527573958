/** Files of every older schema, made by the programs of their time (../older/make-older.mjs), opened by today's. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from '@jest/globals'
import { GrafeoDB } from '../../../server/store/embedded/engine.ts'
import { openEmbeddedStore } from '../../../server/store/embedded/embedded-store.ts'
import { rowsOf } from '../../../server/store/embedded/engine-values.ts'
import { prepareSchema } from '../../../server/store/embedded/schema.ts'
import type { GraphStore, Parameters, Row } from '../../../server/store/graph-store.ts'
import { SCHEMA_VERSION } from '../../../server/store/schema-version.ts'
import { StatementError } from '../../../server/store/store-error.ts'
import { graphOf } from '../../../server/load/graph-of.ts'
import { PARTS, partRows } from '../../../server/load/graph-parts.ts'
import { removeTemporaryFolders, temporaryFolder } from '../../support/temporary-folder.ts'
import { testCatalogue } from '../../support/test-catalogue.ts'

afterAll(removeTemporaryFolders)

const catalogue = testCatalogue()

function olderStore(version: number): string {
  const path = join(temporaryFolder(), 'graph')
  writeFileSync(path, gunzipSync(readFileSync(new URL(`../older/schema-${version}.gz`, import.meta.url))))
  return path
}

async function using<T>(path: string, work: (store: GraphStore) => Promise<T>): Promise<T> {
  const store = await openEmbeddedStore({ path, catalogue, queryChild: '' })
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

/** What a file holds, as it is, without the store around it. */
async function partsOf(path: string): Promise<ReadonlyMap<string, readonly Row[]>> {
  const engine = GrafeoDB.openReadOnly(path)
  try {
    const read = async (statement: string, parameters: Parameters = {}): Promise<readonly Row[]> => rowsOf(await engine.executeCypher(catalogue.entry(statement).statements[0] ?? '', parameters))
    async function* stream(statement: string): AsyncGenerator<Row> { yield* await read(statement) }
    const parts = new Map<string, readonly Row[]>()
    for (const part of PARTS) {
      const rows: Row[] = []
      for await (const row of partRows({ read, stream }, part)) rows.push(row)
      parts.set(part, rows)
    }
    return parts
  } finally {
    engine.close()
  }
}

async function versionOf(path: string): Promise<unknown> {
  const engine = GrafeoDB.openReadOnly(path)
  try {
    return (await rowsOf(await engine.executeCypher(catalogue.entry('schema/versions').statements[0] ?? '')))[0]?.['schemaVersion']
  } finally {
    engine.close()
  }
}

function countOf(mentions: unknown): unknown {
  return Array.isArray(mentions) ? mentions.length : mentions
}

describe('a store of schema version 1', () => {
  test('is brought to the present version, with claims counted and all else as it was', async () => {
    const path = olderStore(1)
    const before = await partsOf(path)
    const [version, after] = await using(path, async (store) => [await store.schemaVersion(), await graphOf(store)] as const)
    expect(version).toBe(SCHEMA_VERSION)
    for (const part of PARTS) expect(after[part]).toEqual(part === 'holdings' ? before.get(part)?.map((row) => ({ ...row, mentions: countOf(row['mentions']) })) : before.get(part))
    expect(after.holdings.length).toBeGreaterThan(0)
  })

  test('is kept beside, as it was, and not again when it is opened again', async () => {
    const path = olderStore(1)
    const before = await partsOf(path)
    await using(path, () => Promise.resolve())
    const copy = readFileSync(`${path}.schema-1`)
    await using(path, () => Promise.resolve())
    expect(readFileSync(`${path}.schema-1`).equals(copy)).toBe(true)
    expect(await partsOf(`${path}.schema-1`)).toEqual(before)
  })

  test('is not changed by a step that fails, and goes on from there', async () => {
    const path = olderStore(1)
    const engine = GrafeoDB.open(path)
    const failing = [{ to: 2, statement: 'schema/migrations/2-count-claims' }, { to: 3, statement: 'read/person' }]
    await expect(prepareSchema(engine, { path, catalogue, migrations: () => failing })).rejects.toThrow(StatementError)
    engine.close()
    expect(await versionOf(path)).toBe(2)
    expect(await using(path, (store) => store.schemaVersion())).toBe(SCHEMA_VERSION)
  })
})

test('a new store has nothing to be kept beside it', async () => {
  const path = join(temporaryFolder(), 'graph')
  await using(path, () => Promise.resolve())
  expect(existsSync(`${path}.schema-1`)).toBe(false)
})
