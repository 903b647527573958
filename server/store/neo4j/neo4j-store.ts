/**
 * The port on Neo4j, through its driver: routing, retries on lost connections and leader switches, and bookmarks, so that
 * every read sees the writes of this program before it. Writers take turns, in this process by a queue and among processes
 * by the lock of the store's own node; a write is acknowledged when the server has committed it.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import neo4j, { type BookmarkManager, type Driver, type ManagedTransaction, type Session } from 'neo4j-driver'
import type { ArticleHit, GraphStore, Parameters, QueryAnswer, QueryRequest, Row, StoreCopy, WriteTransaction } from '../graph-store.ts'
import type { QueryCatalogue } from '../query-catalogue.ts'
import { articleTexts, rankArticles, searchWords } from '../rank-articles.ts'
import { runStatement, statementText, StatementWriter, type Outcome } from '../statement-writer.ts'
import { StoreClosedError, StoreError, StoreUrlError, StoreVersionError } from '../store-error.ts'
import { Turns } from '../turns.ts'
import { driverError, isLostInGreeting, isTransient, serverTrouble } from './driver-errors.ts'
import { driverParameters, rowFrom } from './driver-values.ts'
import { prepareSchema } from './schema.ts'
import { runUserQuery } from './user-query.ts'

/**
 * @property url neo4j://, bolt:// and their variants, without user and password @property retryMs how long a lost connection is tried again
 * @property poolSize connections to each server at most @property connectMs how long one may take to be made
 */
export interface Neo4jOptions {
  readonly url: string
  readonly user: string
  readonly password: string
  readonly database: string
  readonly catalogue: QueryCatalogue
  readonly retryMs: number
  readonly poolSize: number
  readonly connectMs: number
}

/** Rows fetched at once: all, as the driver says it. */
const WHOLE_ANSWER = -1
/** Between two tries of what could not be begun. */
const PAUSE_MS = 200
/** Pages that the full-text index proposes for each article asked for. */
const CANDIDATES = 20
const LEAST_CANDIDATES = 200

/** @throws StoreUrlError, StoreUnavailableError, StoreLoginError, StoreDatabaseError, StoreVersionError, StoreNewerError */
export async function openNeo4jStore(options: Neo4jOptions): Promise<GraphStore> {
  const driver = driverOf(options)
  try {
    const { agent = 'unknown' } = await driver.getServerInfo({ database: options.database })
    if (Number(/^Neo4j\/(\d+)/u.exec(agent)?.[1] ?? 0) < 5) throw new StoreVersionError(options.url, agent)
    await prepareSchema(driver, options.catalogue, options)
    return new Neo4jStore(driver, options)
  } catch (error) {
    await driver.close()
    throw serverTrouble(error, options)
  }
}

/** @throws StoreUrlError for an address that the driver refuses: a query behind bolt:// */
function driverOf(options: Neo4jOptions): Driver {
  try {
    return neo4j.driver(options.url, neo4j.auth.basic(options.user, options.password), {
      useBigInt: true,
      connectionTimeout: options.connectMs,
      connectionAcquisitionTimeout: options.connectMs * 2,
      maxConnectionPoolSize: options.poolSize,
      maxTransactionRetryTime: options.retryMs,
    })
  } catch (error) {
    throw new StoreUrlError(options.url, error instanceof Error ? error.message : String(error))
  }
}

class Neo4jStore implements GraphStore {
  readonly kind = 'neo4j'
  readonly url: string
  readonly #driver: Driver
  readonly #options: Neo4jOptions
  readonly #bookmarks: BookmarkManager = neo4j.bookmarkManager()
  readonly #writers = new Turns()
  #closing: Promise<void> | undefined

  constructor(driver: Driver, options: Neo4jOptions) {
    this.#driver = driver
    this.#options = options
    this.url = options.url
  }

  async read(statement: string, parameters: Parameters = {}): Promise<readonly Row[]> {
    return this.#persist(() => this.#inSession('READ', (session) => runStatement(this.#options.catalogue, (text, values) => session.executeRead(async (transaction) => {
      const { records } = await transaction.run(text, driverParameters(values))
      return records.map(rowFrom)
    }), { statement, parameters })))
  }

  /** Begun again like every read while no row has come; after that a lost connection is an error. */
  async* stream(statement: string, parameters: Parameters = {}): AsyncGenerator<Row> {
    const text = statementText(this.#options.catalogue, { statement, parameters })
    const session = this.#session('READ')
    const end = performance.now() + this.#options.retryMs
    let begun = false
    try {
      for (;;) {
        try {
          for await (const record of session.run(text, driverParameters(parameters))) {
            begun = true
            yield rowFrom(record)
          }
          return
        } catch (error) {
          if (begun || !isTransient(error) || performance.now() > end) throw serverTrouble(error, this.#options)
          await sleep(PAUSE_MS)
        }
      }
    } finally {
      await session.close()
    }
  }

  async write<T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T> {
    this.#mustBeOpen()
    return this.#writers.take(() => this.#persist(() => this.#transact(work)))
  }

  async searchText(text: string, limit: number): Promise<readonly ArticleHit[]> {
    const words = searchWords(text)
    if (words.length === 0) return []
    const query = words.map(escapeLucene).join(' ')
    const found = await this.read('schema/neo4j-pages-by-text', { query, limit: Math.max(LEAST_CANDIDATES, limit * CANDIDATES) })
    const articles = await this.read('read/search-candidates', { pages: found.flatMap(({ id = null }) => (id === null ? [] : [id])) })
    return rankArticles(words, articleTexts(articles), limit)
  }

  async query(request: QueryRequest): Promise<QueryAnswer> {
    return this.#inSession('READ', (session) => runUserQuery(session, this.#options, request))
  }

  async dataVersion(): Promise<number> {
    return this.#version('dataVersion')
  }

  async schemaVersion(): Promise<number> {
    return this.#version('schemaVersion')
  }

  async announce(): Promise<void> {
    this.#mustBeOpen()
  }

  async copy(): Promise<StoreCopy> {
    this.#mustBeOpen()
    return { url: this.url, remove: () => Promise.resolve() }
  }

  close(): Promise<void> {
    this.#closing ??= this.#writers.idle().then(() => this.#driver.close())
    return this.#closing
  }

  /** The driver tries again what was lost in a connection, but not what was lost while one was made. */
  async #persist<T>(work: () => Promise<T>): Promise<T> {
    const end = performance.now() + this.#options.retryMs
    for (;;) {
      try {
        return await work()
      } catch (error) {
        if (!isLostInGreeting(error) || performance.now() > end) throw error
        await sleep(PAUSE_MS)
      }
    }
  }

  /** The driver may run the work again; what it threw last is what is passed on. */
  async #transact<T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T> {
    let failure: unknown
    // Answers whole: one that were fetched in parts would wait behind the statements that were given meanwhile.
    const session = this.#driver.session({ ...this.#sessionConfig('WRITE'), fetchSize: WHOLE_ANSWER })
    try {
      return await session.executeWrite(async (transaction) => {
        failure = undefined
        try {
          return await this.#attempt(transaction, work)
        } catch (error) {
          failure = error
          throw driverError(error) ?? error
        }
      })
    } catch (error) {
      throw serverTrouble(failure ?? error, this.#options)
    } finally {
      await session.close()
    }
  }

  async #attempt<T>(transaction: ManagedTransaction, work: (transaction: WriteTransaction) => Promise<T>): Promise<T> {
    const writer = new StatementWriter(this.#options.catalogue, (text, parameters) => execute(transaction, text, parameters), { keepsOrder: true })
    await execute(transaction, statementText(this.#options.catalogue, { statement: 'schema/take-turn', parameters: {} }), {})
    try {
      const result = await work(writer)
      await writer.finish()
      return result
    } catch (error) {
      await writer.settle()
      throw error
    }
  }

  async #inSession<T>(mode: 'READ' | 'WRITE', work: (session: Session) => Promise<T>): Promise<T> {
    const session = this.#session(mode)
    try {
      return await work(session)
    } catch (error) {
      const trouble = serverTrouble(error, this.#options)
      throw trouble instanceof StoreError ? trouble : error
    } finally {
      await session.close()
    }
  }

  #session(mode: 'READ' | 'WRITE'): Session {
    this.#mustBeOpen()
    return this.#driver.session(this.#sessionConfig(mode))
  }

  #sessionConfig(mode: 'READ' | 'WRITE'): { readonly database: string, readonly defaultAccessMode: 'READ' | 'WRITE', readonly bookmarkManager: BookmarkManager } {
    return { database: this.#options.database, defaultAccessMode: mode, bookmarkManager: this.#bookmarks }
  }

  async #version(column: string): Promise<number> {
    const [row] = await this.read('schema/versions')
    return Number(row?.[column] ?? 0)
  }

  #mustBeOpen(): void {
    if (this.#closing !== undefined) throw new StoreClosedError(this.url)
  }
}

async function execute(transaction: ManagedTransaction, text: string, parameters: Parameters): Promise<Outcome> {
  const { records, summary } = await transaction.run(text, driverParameters(parameters))
  return { rows: records.map(rowFrom), wrote: summary.counters.containsUpdates() }
}

/** A word as Lucene's query parser takes it literally. */
function escapeLucene(word: string): string {
  return word.replace(/[+\-&|!(){}[\]^"~*?:\\/]/gu, '\\$&').replace(/^(and|or|not)$/u, '"$1"')
}
