/**
 * The port on Grafeo, a graph engine inside this process: one file and its log beside it.
 * One writer at a time, in the order of asking; after any error the transaction is rolled back (the engine would commit the
 * rest); what is acknowledged is on the disk, because the log is synced first. Readers see what is committed.
 */
import { resolve } from 'node:path'
import type { GrafeoDB, QueryResult, Transaction } from '@grafeo-db/js'
import type { ArticleHit, GraphStore, Parameters, QueryAnswer, QueryRequest, Row, ServerAddress, StoreCopy, WriteTransaction } from '../graph-store.ts'
import type { QueryCatalogue } from '../query-catalogue.ts'
import { articleTexts, rankArticles, searchWords } from '../rank-articles.ts'
import { runStatement, StatementWriter, type Outcome } from '../statement-writer.ts'
import { StoreClosedError } from '../store-error.ts'
import { Turns } from '../turns.ts'
import { rowsOf, rowStream } from './engine-values.ts'
import { syncLog } from './durable-log.ts'
import { removeNote, writeNote } from './holder.ts'
import { diskTrouble, openEngine } from './open-engine.ts'
import { PageSearch } from './page-search.ts'
import { patiently } from './patient.ts'
import { QueryRunner } from './query-runner.ts'
import { prepareSchema } from './schema.ts'
import { Snapshots } from './snapshots.ts'

/** @property path of the store's file @property queryChild built program that runs users' queries @property mustExist a missing file is an error, not a new store */
export interface EmbeddedOptions {
  readonly path: string
  readonly catalogue: QueryCatalogue
  readonly queryChild: string
  readonly mustExist?: boolean
}

/** How many pages, the latest first, are looked at for each article asked for. */
const CANDIDATES = 20
const LEAST_CANDIDATES = 200

/** @throws StoreHeldError, StoreDamagedError, StoreNewerError, StoreUnreadableError */
export async function openEmbeddedStore(options: EmbeddedOptions): Promise<GraphStore> {
  const path = resolve(options.path)
  const engine = openEngine(path, options.mustExist)
  try {
    const started = new Date()
    writeNote(path, started)
    await prepareSchema(engine, { path, catalogue: options.catalogue })
    return new EmbeddedStore(engine, { ...options, path }, started)
  } catch (error) {
    removeNote(path)
    engine.close()
    throw error
  }
}

class EmbeddedStore implements GraphStore {
  readonly kind = 'embedded'
  readonly url: string
  readonly #engine: GrafeoDB
  readonly #options: EmbeddedOptions
  readonly #started: Date
  readonly #writers = new Turns()
  readonly #readers = new Set<Promise<unknown>>()
  readonly #snapshots: Snapshots
  readonly #queries: QueryRunner
  readonly #search = new PageSearch(this)
  #closing: Promise<void> | undefined

  constructor(engine: GrafeoDB, options: EmbeddedOptions, started: Date) {
    this.#engine = engine
    this.#options = options
    this.#started = started
    this.url = `file:${options.path}`
    this.#snapshots = new Snapshots({ path: options.path, now: () => performance.now(), version: () => this.dataVersion(), save: (target) => this.#save(target) })
    this.#queries = new QueryRunner(options.queryChild, this.#snapshots)
  }

  async read(statement: string, parameters: Parameters = {}): Promise<readonly Row[]> {
    return rowsOf(await this.#ask(statement, parameters))
  }

  async* stream(statement: string, parameters: Parameters = {}): AsyncGenerator<Row> {
    yield* rowStream(await this.#ask(statement, parameters))
  }

  async write<T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T> {
    this.#mustBeOpen()
    return this.#writers.take(() => this.#transact(work))
  }

  async searchText(text: string, limit: number): Promise<readonly ArticleHit[]> {
    const words = searchWords(text)
    if (words.length === 0) return []
    const pages = await this.#search.pagesWith(words, Math.max(LEAST_CANDIDATES, limit * CANDIDATES))
    const articles = await this.read('read/search-candidates', { pages })
    return rankArticles(words, articleTexts(articles), limit)
  }

  async query(request: QueryRequest): Promise<QueryAnswer> {
    this.#mustBeOpen()
    return this.#queries.run(request)
  }

  async dataVersion(): Promise<number> {
    return this.#version('dataVersion')
  }

  async schemaVersion(): Promise<number> {
    return this.#version('schemaVersion')
  }

  async announce(server: ServerAddress): Promise<void> {
    this.#mustBeOpen()
    writeNote(this.#options.path, this.#started, server)
  }

  async copy(): Promise<StoreCopy> {
    this.#mustBeOpen()
    const { path, remove } = await this.#snapshots.copy()
    return { url: `file:${path}`, remove }
  }

  close(): Promise<void> {
    this.#closing ??= this.#end()
    return this.#closing
  }

  async #end(): Promise<void> {
    this.#queries.close()
    await this.#writers.idle()
    await Promise.allSettled(this.#readers)
    this.#snapshots.close()
    try {
      this.#engine.walCheckpoint()
      this.#engine.close()
    } catch (error) {
      throw diskTrouble(this.#options.path, error)
    } finally {
      removeNote(this.#options.path)
    }
  }

  /** In a writer's turn, so that nothing is written meanwhile. */
  #save(target: string): Promise<number> {
    return this.#writers.take(async () => {
      saveEngine(this.#engine, target)
      return this.dataVersion()
    })
  }

  #ask(statement: string, parameters: Parameters): Promise<QueryResult> {
    this.#mustBeOpen()
    const answer = runStatement(this.#options.catalogue, (text, values) => patiently(this.url, () => this.#engine.executeCypher(text, values)), { statement, parameters })
    this.#readers.add(answer)
    void answer.catch(() => undefined).finally(() => this.#readers.delete(answer))
    return answer
  }

  async #transact<T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T> {
    const transaction = this.#engine.beginTransaction()
    /** A commit that fails rolls back by itself. */
    let committing = false
    const writer = new StatementWriter(this.#options.catalogue, (text, parameters) => execute(transaction, text, parameters))
    try {
      const result = await work(writer)
      await writer.finish()
      committing = true
      transaction.commit()
      if (syncLog(this.#options.path)) this.#engine.walCheckpoint()
      return result
    } catch (error) {
      await writer.settle()
      if (!committing) transaction.rollback()
      throw diskTrouble(this.#options.path, error)
    }
  }

  async #version(column: string): Promise<number> {
    const [row] = await this.read('schema/versions')
    return Number(row?.[column] ?? 0)
  }

  #mustBeOpen(): void {
    if (this.#closing !== undefined) throw new StoreClosedError(this.url)
  }
}

/** @throws StoreFullError */
function saveEngine(engine: GrafeoDB, target: string): void {
  try {
    engine.save(target)
  } catch (error) {
    throw diskTrouble(target, error)
  }
}

async function execute(transaction: Transaction, text: string, parameters: Parameters): Promise<Outcome> {
  const result = await transaction.executeCypher(text, parameters)
  return { rows: await rowsOf(result), wrote: Object.values(result.counters).some((count) => count > 0) }
}
