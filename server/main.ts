/**
 * The composition root: opens the store, gives it to what loads and asks, and the whole to the API. Nothing else chooses an adapter.
 * In: the store's URL and where to listen. Out: a product that commands use, or a running server.
 */
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import type { Writable } from 'node:stream'
import { type Logger, destination, pino } from 'pino'
import { allowedHosts } from './allowed-hosts.ts'
import { createApp } from './api/app.ts'
import type { ApiDeps, LoadPages, RemovePages } from './api/deps.ts'
import type { Metrics } from './api/metrics.ts'
import { SavedIndex } from './api/network/saved-index.ts'
import { gracefulShutdown } from './api/shutdown.ts'
import { type Listening, listen } from './cli/listen.ts'
import { logLine } from './cli/print/log-line.ts'
import { type Config, readNeo4jLogin } from './config.ts'
import type { LoadEvent } from './contract/load.ts'
import type { HealthDto } from './contract/status.ts'
import { NO_WORDS, type UserWords } from './extract/lexicon/user-words.ts'
import { foldNames } from './load/fold-names.ts'
import { loadEvents } from './load/load-events.ts'
import { load, remove } from './load/load.ts'
import { pageIds } from './load/page-ids.ts'
import { createPagePool } from './load/reading/page-pool.ts'
import { lexiconHash } from './load/user-lexicon.ts'
import { programVersion, projectFile } from './root.ts'
import { savedNetwork } from './saved-network.ts'
import type { GraphStore } from './store/graph-store.ts'
import { measuredStore, type StoreObserver } from './store/measured-store.ts'
import { openStore } from './store/open-store.ts'

/** @property isLoading true while pages are loaded or removed @property lexicon hash of the user's own words; absent where there are none @property close ends the workers, then the store */
export interface Product {
  readonly store: GraphStore
  readonly isLoading: () => boolean
  readonly load: LoadPages
  readonly remove: RemovePages
  readonly extractPage: ApiDeps['extractPage']
  readonly lexicon?: string
  close(): Promise<void>
}

/** @property token asked of those who load, remove or query */
export interface RunningServer {
  readonly address: string
  readonly token: string
  close(): Promise<void>
}

const PATIENCE_MS = 5000

/** A log of the server's own trouble and, at level `info`, of its requests, on standard error: JSON, a line each. @param terminal given lines for people instead */
export function createLogger(level: Config['logLevel'], terminal?: Writable): Logger {
  return pino({ level }, terminal === undefined ? destination({ dest: 2, sync: false }) : { write: (line: string) => { terminal.write(logLine(line)) } })
}

interface ProductOptions { readonly mustExist?: boolean, readonly observer?: StoreObserver, readonly words?: UserWords }

/** @param onError given, whole, what breaks a load off; its message is in the load's last event @param opening whether a missing store is made or refused, and who is told how long statements take; words of the user's lexicon @throws what openStore throws */
export async function openProduct(url: string, onError: (error: unknown) => void, { observer, words = NO_WORDS, ...opening }: ProductOptions = {}): Promise<Product> {
  const opened = await openBareStore(url, opening)
  const store = observer === undefined ? opened : measuredStore(opened, observer)
  const pool = createPagePool(words)
  const lexicon = lexiconHash(words)
  const simplify = foldNames(words)
  const running = new Set<AsyncIterable<LoadEvent>>()
  return {
    store,
    isLoading: () => running.size > 0,
    load: (pages, signal) => noted(running, loadEvents((onProgress) => load(pages, { store, pool, simplify, signal }, onProgress), onError)),
    remove: (pages, signal) => noted(running, loadEvents(async (onProgress) => remove(await pageIds(pages, store), { store, signal }, onProgress), onError)),
    extractPage: (page) => pool.extract(page),
    ...(lexicon === undefined ? {} : { lexicon }),
    async close() {
      await pool.close()
      await store.close()
    },
  }
}

/** The same events; among those that run from the first to the last. */
async function* noted(running: Set<AsyncIterable<LoadEvent>>, events: AsyncIterable<LoadEvent>): AsyncGenerator<LoadEvent> {
  running.add(events)
  try {
    yield* events
  } finally {
    running.delete(events)
  }
}

/** The store alone, for commands that neither read pages nor serve. @throws what openStore throws */
export function openBareStore(url: string, opening: { readonly mustExist?: boolean } = {}): Promise<GraphStore> {
  return openStore(url, { queryChild: projectFile('dist', 'server', 'query-child.js'), neo4jLogin: readNeo4jLogin, ...opening })
}

/** @property names host names that the server may be called by, beside the local ones */
export interface ServerOptions extends Listening {
  readonly names: readonly string[]
  readonly logger: Logger
  readonly metrics?: Metrics
  readonly state?: () => HealthDto['status']
}

/** Serves the product and tells other processes, through the store, where to ask. @throws PortError */
export async function startServer(product: Product, { names, logger, metrics, state, ...where }: ServerOptions): Promise<RunningServer> {
  const token = randomBytes(24).toString('base64url')
  const clientFolder = projectFile('dist', 'client')
  const saved = savedNetwork(product.store.url)
  const savedIndex = saved === undefined ? undefined : new SavedIndex(saved)
  const app = createApp({
    store: product.store, load: product.load, remove: product.remove, extractPage: product.extractPage, logger,
    state: state ?? (() => (product.isLoading() ? 'loading' : 'ready')), networkThread: projectFile('dist', 'server', 'network-worker.js'),
    ...(savedIndex === undefined ? {} : { savedIndex }), ...(metrics === undefined ? {} : { metrics }),
    config: { version: programVersion(), ...(product.lexicon === undefined ? {} : { lexicon: product.lexicon }), token, allowedHosts: allowedHosts(where.host, names), ...(existsSync(clientFolder) ? { clientFolder } : {}) },
  })
  const { server, address } = await listen(app, where)
  try {
    await product.store.announce({ address, token })
  } catch (error) {
    server.close()
    throw error
  }
  return { address, token, close: gracefulShutdown(server, { close: () => closeAll(product, savedIndex), patience: PATIENCE_MS }) }
}

/** Closing writes the store's file once more; a saved index of the same version still holds after that. */
async function closeAll(product: Product, savedIndex: SavedIndex | undefined): Promise<void> {
  const version = savedIndex === undefined ? undefined : await product.store.dataVersion().catch(() => undefined)
  await product.close()
  if (version !== undefined) await savedIndex?.confirm(version)
}
