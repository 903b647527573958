/**
 * A store → the lines of its facts file, one by one. A store that another program changes meanwhile is no whole: StoreChangedError.
 * To a file: written beside it under another name, synced, then renamed, so that the name never stands for half of one.
 */
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { finished } from 'node:stream/promises'
import { SCHEMA_VERSION } from '../store/schema-version.ts'
import { partRows } from '../load/graph-parts.ts'
import type { GraphStore } from '../store/graph-store.ts'
import { putInPlace } from './durable-file.ts'
import { unfinishedBeside } from './unfinished.ts'
import { FACTS, FACTS_VERSION, type FactCounts, keptColumns, noFacts } from './facts-format.ts'

/** Someone wrote while the facts were read. */
export class StoreChangedError extends Error {
  override readonly name = 'StoreChangedError'
  constructor(readonly url: string) {
    super(`The store ${url} was changed by another program while it was read, so that what was read is no whole. Nothing was written; try again when nobody loads.`)
  }
}

/** The lines, without line breaks. @throws StoreChangedError, and the signal's reason when it is aborted */
export async function* factLines(store: GraphStore, signal?: AbortSignal): AsyncGenerator<string> {
  const version = await store.dataVersion()
  const counts = noFacts()
  const hash = createHash('sha256')
  const hashed = (line: string): string => {
    hash.update(`${line}\n`)
    return line
  }
  yield hashed(JSON.stringify({ format: 'huipu-facts', version: FACTS_VERSION, schema: SCHEMA_VERSION }))
  for (const { fact, part, columns } of FACTS) {
    for await (const row of partRows(store, part)) {
      signal?.throwIfAborted()
      counts[fact] += 1
      yield hashed(JSON.stringify({ fact, row: keptColumns(row, columns) }))
    }
  }
  if (await store.dataVersion() !== version) throw new StoreChangedError(store.url)
  yield JSON.stringify({ end: counts, sha256: hash.digest('hex') })
}

/** @returns how many facts of each kind the file holds @throws what factLines throws, and the system's errors; the file is left as it was then */
export async function writeFacts(store: GraphStore, file: string, signal?: AbortSignal): Promise<FactCounts> {
  const beside = await unfinishedBeside(file)
  try {
    const last = await writeLines(beside, factLines(store, signal))
    await putInPlace(beside, file)
    return last
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}

async function writeLines(file: string, lines: AsyncIterable<string>): Promise<FactCounts> {
  const out = createWriteStream(file, { flags: 'wx', mode: 0o600 })
  const done = finished(out)
  // Awaited below; the guard is for an error that comes while a line is still being read.
  done.catch(() => undefined)
  let last = '{}'
  for await (const line of lines) {
    if (out.destroyed) break
    last = line
    if (!out.write(`${line}\n`)) await Promise.race([once(out, 'drain'), done])
  }
  out.end()
  await done
  const { end }: { readonly end: FactCounts } = JSON.parse(last)
  return end
}
