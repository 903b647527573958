/**
 * `huipu backup | export --facts | restore | move | verify`: the life of a store beyond one engine. What they read they open themselves, or
 * a copy of it where a server of ours holds it, and nobody writes to it meanwhile; what they fill they need for themselves. Ctrl-C leaves
 * every file and every store of one file as it was.
 */
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { differences, StoresDifferError } from '../../archive/compare-stores.ts'
import type { FactCounts } from '../../archive/facts-format.ts'
import { fillStore } from '../../archive/fill-store.ts'
import { linesOf, readFacts } from '../../archive/read-facts.ts'
import { verifyStore } from '../../archive/verify-store.ts'
import { whileNobodyWrites } from '../../archive/while-nobody-writes.ts'
import { factLines, writeFacts } from '../../archive/write-facts.ts'
import { openBareStore } from '../../main.ts'
import type { GraphStore } from '../../store/graph-store.ts'
import { StoreHeldError } from '../../store/store-error.ts'
import type { Surroundings } from '../options/command-options.ts'
import { OptionError } from '../options/option-error.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { explain } from '../explain.ts'
import { ofFile } from './named-file.ts'
import { counted, write } from '../print/output.ts'
import { copyThroughServer } from '../target/server-copy.ts'
import { StoreServedError } from '../target/store-served-error.ts'

/** `huipu backup FILE`, `huipu export --facts FILE` */
export function runBackup(file: string, { store, force }: { readonly store: string, readonly force: boolean }, surroundings: Surroundings): Promise<ExitCode> {
  const { streams, interruption: { signal } } = surroundings
  if (!force && existsSync(file)) throw new OptionError(`${file} is there already, and may be the only copy of what the store has lost since. Give another name, or --force to write over it.`)
  return interruptible(surroundings, () => withSource(store, async (opened) => {
    const counts = await ofFile(file, () => writeFacts(opened, file, signal))
    streams.talk.write(`${told(counts)} written to ${file}.\n`)
    return EXIT.done
  }))
}

/** `huipu restore FILE` */
export function runRestore(file: string, { store, force }: { readonly store: string, readonly force: boolean }, surroundings: Surroundings): Promise<ExitCode> {
  const { streams, interruption: { signal } } = surroundings
  return interruptible(surroundings, async () => {
    const { result, kept } = await fillStore(store, (empty) => ofFile(file, () => readFacts(empty, linesOf(file), { name: file, signal })), { open: openOwn, force, now: new Date() })
    streams.talk.write(`${told(result)} restored to ${store}.\n${kept === undefined ? '' : `The store that was there is kept as ${kept}.\n`}`)
    return EXIT.done
  })
}

/** `huipu move FROM TO` */
export function runMove(from: string, to: string, surroundings: Surroundings): Promise<ExitCode> {
  const { streams, interruption: { signal } } = surroundings
  return interruptible(surroundings, () => withSource(from, async (source) => {
    const { result } = await fillStore(to, async (target) => {
      const counts = await readFacts(target, factLines(source, signal), { name: from, signal })
      for await (const difference of differences(source, target, signal)) throw new StoresDifferError(from, to, difference)
      return counts
    }, { open: openOwn, force: false, now: new Date() })
    streams.talk.write(`${told(result)} moved to ${to}, where every fact and every tie is the same. ${from} is as it was; remove it when you need it no more.\n`)
    return EXIT.done
  }))
}

/** `huipu verify` */
export function runVerify({ store, json }: { readonly store: string, readonly json: boolean }, surroundings: Surroundings): Promise<ExitCode> {
  const { streams, interruption: { signal } } = surroundings
  return interruptible(surroundings, () => withSource(store, async (opened) => {
    const folder = await mkdtemp(join(tmpdir(), 'huipu-verify-'))
    try {
      let count = 0
      await using(await openBareStore(`file:${join(folder, 'graph')}`), async (spare) => {
        for await (const { where, what } of verifyStore(opened, spare, signal)) {
          count += 1
          await write(streams.result, json ? `${JSON.stringify({ where, what })}\n` : `${where}: ${what}\n`)
        }
      })
      streams.talk.write(count === 0 ? `${store} is sound: every mention stands on its page, and all people, meetings and ties follow from the pages and the decisions.\n` : `${counted(count, 'finding')}.\n`)
      return count === 0 ? EXIT.done : EXIT.problems
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }))
}

/** A store to read from. Where a server holds it, a copy that the server makes. Nobody writes to it while it is read. */
async function withSource<T>(url: string, work: (store: GraphStore) => Promise<T>): Promise<T> {
  const reading = (store: GraphStore): Promise<T> => whileNobodyWrites(store, () => work(store))
  const store = await openOrServed(url, true)
  if (!(store instanceof StoreServedError)) return using(store, reading)
  const copy = await copyThroughServer(store)
  try {
    return await using(await openBareStore(copy.url, { mustExist: true }), reading)
  } finally {
    await copy.remove()
  }
}

/** The store itself, never through a server. @throws StoreServedError where a server holds it */
async function openOwn(url: string, mustExist: boolean): Promise<GraphStore> {
  const store = await openOrServed(url, mustExist)
  if (store instanceof StoreServedError) throw store
  return store
}

async function openOrServed(url: string, mustExist: boolean): Promise<GraphStore | StoreServedError> {
  try {
    return await openBareStore(url, { mustExist })
  } catch (error) {
    if (!(error instanceof StoreHeldError) || error.address === undefined || error.token === undefined) throw error
    return new StoreServedError(url, { address: error.address, token: error.token }, error)
  }
}

async function using<T>(store: GraphStore, work: (store: GraphStore) => Promise<T>): Promise<T> {
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

async function interruptible({ streams, interruption: { signal } }: Surroundings, work: () => Promise<ExitCode>): Promise<ExitCode> {
  try {
    return await work()
  } catch (error) {
    if (!signal.aborted) throw error
    if (error !== signal.reason) streams.talk.write(`${explain(error).sentence}\n`)
    return EXIT.interrupted
  }
}

function told(counts: FactCounts): string {
  return `${counted(counts.page, 'page')}, ${counted(counts.article, 'article')}, ${counted(counts.report, 'report')}, ${counted(counts.mention, 'mention')}, ${counted(counts.decision, 'decision')}`
}
