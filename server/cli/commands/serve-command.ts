/**
 * `huipu serve` and `npm start` (`huipu start`): the explorer on what is in the store. `start` loads the pages of seed/ first,
 * into a store that never held a page; `serve` never loads.
 */
import type { Logger } from 'pino'
import { Metrics } from '../../api/metrics.ts'
import { readPages } from '../../ingest/read-pages.ts'
import type { EarlyServer } from '../../early-server.ts'
import { readUserLexicon } from '../../load/user-lexicon.ts'
import { type Product, createLogger, openProduct, startServer } from '../../main.ts'
import { projectFile } from '../../root.ts'
import { StoreHeldError } from '../../store/store-error.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { load } from './load-command.ts'
import { holdToLexicon } from '../options/lexicon-option.ts'
import { createNarrator } from '../print/narrator.ts'
import { write } from '../print/output.ts'
import { createServerTarget } from '../target/server-target.ts'
import type { ServeOptions, Surroundings } from '../options/command-options.ts'

/** @property early the server of the first seconds, where there is one; it has gone when this ends without an error */
export interface ServeStart { readonly seed: boolean, readonly early: EarlyServer | undefined }

/** Runs until it is interrupted. @throws PortError, and what opening a store throws */
export async function runServe(options: ServeOptions, surroundings: Surroundings, { seed, early }: ServeStart): Promise<ExitCode> {
  const { config, streams } = surroundings
  const logger = createLogger(config.logLevel, streams.interactive ? streams.talk : undefined)
  const metrics = new Metrics({ logger })
  const words = readUserLexicon(options.lexicon)
  const where = { host: options.host, port: options.port ?? config.port }
  const product = await openProduct(options.store, (error) => { logger.error({ err: error }, 'A load broke off.') }, { observer: metrics, words }).catch(async (error: unknown) => {
    await early?.end()
    if (!seed || !(error instanceof StoreHeldError) || error.address === undefined) throw error
    if (error.token !== undefined) await holdToLexicon(createServerTarget({ address: error.address, token: error.token }), words)
    return error.address
  })
  if (typeof product === 'string') {
    await write(streams.result, `The explorer already runs at ${product}\n`)
    return EXIT.done
  }
  try {
    return await serve(product, { early, where, seed, surroundings, logger, metrics })
  } catch (error) {
    await early?.end()
    await product.close()
    throw error
  }
}

interface Serving {
  readonly early: EarlyServer | undefined
  readonly where: { readonly host: string, readonly port: number | undefined }
  readonly seed: boolean
  readonly surroundings: Surroundings
  readonly logger: Logger
  readonly metrics: Metrics
}

async function serve(product: Product, { early, where, seed, surroundings, logger, metrics }: Serving): Promise<ExitCode> {
  const { config, streams, interruption: { signal } } = surroundings
  if (seed && await neverHeldAPage(product)) await loadSeed(product, surroundings)
  if (signal.aborted) {
    await early?.end()
    await product.close()
    return EXIT.interrupted
  }
  const port = await early?.port() ?? where.port
  await early?.stop()
  const server = await startServer(product, { ...where, port, names: config.names, logger, metrics })
  early?.leave()
  await write(streams.result, `The explorer runs at ${server.address}   (Ctrl-C ends it)\n`)
  await interrupted(signal)
  await server.close()
  return EXIT.done
}

/** The data version counts every change, so that a store that was emptied again is not filled anew. */
async function neverHeldAPage({ store }: Product): Promise<boolean> {
  return await store.dataVersion() === 0
}

async function loadSeed(product: Product, { streams, interruption: { signal }, now }: Surroundings): Promise<void> {
  const narrator = createNarrator('Loading', streams, { json: false, now })
  narrator.notice('The store is new: the pages of seed/ are loaded.')
  await load(readPages([projectFile('seed')]), { target: product, narrator, signal })
}

function interrupted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
}
