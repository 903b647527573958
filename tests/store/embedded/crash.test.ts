/** A writer killed at any moment: the store opens again, nothing acknowledged is lost, and every batch is there whole or not at all. */
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { openEmbeddedStore } from '../../../server/store/embedded/embedded-store.ts'
import { buildProgram } from '../../support/program.ts'
import { removeTemporaryFolders, temporaryFolder } from '../../support/temporary-folder.ts'
import { testCatalogue } from '../../support/test-catalogue.ts'
import { BATCH } from './batch.ts'

const KILLS = 10
const writer = buildProgram('tests/store/embedded/writer.ts')
const path = join(temporaryFolder(), 'graph')
const fullPath = join(temporaryFolder(), 'graph')

afterAll(removeTemporaryFolders)

/** Starts the writer and kills it some milliseconds after its first acknowledgement. @returns the last batch it acknowledged */
async function writeAndKill(first: number, afterMs: number): Promise<number> {
  const child = spawn(process.execPath, [writer, path, String(first)], { stdio: ['ignore', 'pipe', 'inherit'] })
  const gone = new Promise((resolve) => { child.once('close', resolve) })
  let last = first - 1
  for await (const line of createInterface({ input: child.stdout })) {
    if (last === first - 1) setTimeout(() => child.kill('SIGKILL'), afterMs)
    last = Number(line)
  }
  await gone
  return last
}

/** How many people each batch in the store has. */
async function batchesInStore(file: string): Promise<ReadonlyMap<number, number>> {
  const store = await openEmbeddedStore({ path: file, catalogue: testCatalogue(), queryChild: '' })
  try {
    const counts = new Map<number, number>()
    for await (const row of store.stream('read/test-people')) {
      const batch = Number(String(row.id).slice(1, 7))
      counts.set(batch, (counts.get(batch) ?? 0) + 1)
    }
    expect(await store.dataVersion()).toBe(counts.size)
    return counts
  } finally {
    await store.close()
  }
}

test(`${KILLS} kills lose nothing that was acknowledged`, async () => {
  let next = 0
  for (let kill = 0; kill < KILLS; kill++) {
    const acknowledged = await writeAndKill(next, (kill * 37) % 90)
    const batches = await batchesInStore(path)
    expect([...batches.keys()]).toEqual(Array.from({ length: batches.size }, (_, i) => i))
    expect(new Set(batches.values())).toEqual(new Set([BATCH]))
    expect(batches.size).toBeGreaterThan(acknowledged)
    expect(batches.size).toBeLessThanOrEqual(acknowledged + 2)
    next = batches.size
  }
}, 120_000)

test('a writer that finds no room says so, and what it acknowledged is there', async () => {
  const limited = spawn('sh', ['-c', 'trap "" XFSZ; ulimit -f 3000; exec "$@"', 'sh', process.execPath, writer, fullPath, '0'], { stdio: ['ignore', 'pipe', 'pipe'] })
  let [acknowledged, words] = ['', '']
  limited.stdout.on('data', (bytes) => { acknowledged += String(bytes) })
  limited.stderr.on('data', (bytes) => { words += String(bytes) })
  await new Promise((resolve) => { limited.once('close', resolve) })
  expect(words).toContain('StoreFullError: There is no room left')
  const last = Number(acknowledged.trim().split('\n').at(-1))
  const batches = await batchesInStore(fullPath)
  expect(batches.size).toBeGreaterThan(last)
  expect(new Set(batches.values())).toEqual(new Set([BATCH]))
}, 120_000)
