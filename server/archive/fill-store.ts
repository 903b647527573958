/**
 * Fills a store that is empty, or one that is put in the place of another. A store of one file is filled under another name and
 * renamed when it is whole, so that an interruption leaves what was there; the one it replaces is kept aside. A server's database is
 * filled in place and must be empty.
 * Errors: StoreFilledError, PartlyFilledError, and what opening and filling throw.
 */
import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { number } from '../load/batch/columns.ts'
import type { GraphStore } from '../store/graph-store.ts'
import { StoreDamagedError } from '../store/store-error.ts'
import { storePath } from '../store/written.ts'
import { putInPlace, syncFile } from './durable-file.ts'
import { unfinishedBeside } from './unfinished.ts'

/** The store holds something, and nobody said that it may be replaced. */
export class StoreFilledError extends Error {
  override readonly name = 'StoreFilledError'
  constructor(readonly url: string, advice: string) {
    super(`The store ${url} already holds pages or decisions. ${advice} Nothing was changed.`)
  }
}

/** Filling a server's database broke off; what was filled stays, because it could not be done elsewhere first. */
export class PartlyFilledError extends Error {
  override readonly name = 'PartlyFilledError'
  constructor(readonly url: string, cause: unknown) {
    super(`The store ${url} was filled in part only: ${cause instanceof Error ? cause.message : String(cause)} Empty that database before you try again.`, { cause })
  }
}

/** @property open opens a store by its URL @property force replace a store that is not empty @property now for the name of what is kept aside */
export interface FillOptions {
  readonly open: (url: string, mustExist: boolean) => Promise<GraphStore>
  readonly force: boolean
  readonly now: Date
}

/** @property kept where the store that was there is now */
export interface Filled<T> { readonly result: T, readonly kept: string | undefined }

/** @param fill given an empty store; when it throws, a store of one file is as it was */
export async function fillStore<T>(url: string, fill: (store: GraphStore) => Promise<T>, options: FillOptions): Promise<Filled<T>> {
  const path = storePath(url)
  return path === undefined ? { result: await fillServer(url, fill, options), kept: undefined } : fillFile(path, fill, options)
}

async function fillServer<T>(url: string, fill: (store: GraphStore) => Promise<T>, { open }: FillOptions): Promise<T> {
  return using(await open(url, false), async (store) => {
    if (!await isEmpty(store)) throw new StoreFilledError(url, 'A database of a server is never replaced; name an empty one with HUIPU_NEO4J_DATABASE, or empty it there.')
    return fill(store).catch((error: unknown) => { throw new PartlyFilledError(url, error) })
  })
}

async function fillFile<T>(path: string, fill: (store: GraphStore) => Promise<T>, { open, force, now }: FillOptions): Promise<Filled<T>> {
  const isFilled = (existsSync(path) || existsSync(`${path}.wal`)) && !await isEmptyFile(path, { open, force })
  if (isFilled && !force) throw new StoreFilledError(`file:${path}`, 'Say --force to put another in its place; the old one is kept aside.')
  const beside = await unfinishedBeside(path)
  try {
    const result = await using(await open(`file:${beside}`, false), fill)
    const kept = isFilled ? `${path}.before-${now.toISOString().replace(/[:.]/gu, '-')}` : undefined
    // All that may fail for want of room fails before the store that is there is touched.
    await syncFile(beside)
    await replace(path, { beside, kept })
    return { result, kept }
  } catch (error) {
    await removeFile(beside)
    throw error
  }
}

/** Puts the new store in the place of the old one; where that fails, the old one is put back. */
async function replace(path: string, { beside, kept }: { readonly beside: string, readonly kept: string | undefined }): Promise<void> {
  if (kept === undefined) await removeFile(path)
  else await moveStore(path, kept)
  try {
    await rm(`${path}.network`, { force: true })
    await putInPlace(beside, path)
  } catch (error) {
    if (kept !== undefined && !existsSync(path)) await moveStore(kept, path)
    throw error
  }
}

/** A damaged store may be replaced, too, when it is said to be. @throws StoreHeldError among others */
async function isEmptyFile(path: string, { open, force }: Pick<FillOptions, 'open' | 'force'>): Promise<boolean> {
  try {
    return await using(await open(`file:${path}`, true), isEmpty)
  } catch (error) {
    if (force && error instanceof StoreDamagedError) return false
    throw error
  }
}

async function isEmpty(store: GraphStore): Promise<boolean> {
  const [counts = {}] = await store.read('read/counts')
  return number(counts, 'pages') === 0 && (await store.read('load/decisions')).length === 0
}

async function moveStore(from: string, to: string): Promise<void> {
  if (existsSync(`${from}.wal`)) await rename(`${from}.wal`, `${to}.wal`)
  if (existsSync(from)) await rename(from, to)
}

async function removeFile(path: string): Promise<void> {
  for (const name of [path, `${path}.wal`, `${path}.lock`]) await rm(name, { force: true, recursive: true })
}

async function using<T>(store: GraphStore, work: (store: GraphStore) => Promise<T>): Promise<T> {
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}
