/**
 * The port: everything the product asks of a store. Nothing outside `store/` knows which store runs.
 * Statements are named, their texts stand in `cypher/` (one file each); values go in as parameters only.
 * What goes wrong is an error of `store-error.ts`.
 */

/** What may be a parameter or a column: scalars, and lists or maps of them. Absent is `null` here and only here. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value }
export type Row = { readonly [column: string]: Value }
export type Parameters = { readonly [name: string]: Value }

/** Runs named statements inside one transaction. */
export interface WriteTransaction {
  /**
   * Sees what the transaction has written so far.
   * @param statement path under `cypher/` without its ending: `load/put-articles` @throws StatementError
   */
  run(statement: string, parameters?: Parameters): Promise<readonly Row[]>
}

export interface ArticleHit { readonly id: string, readonly score: number }

/** Where a server that holds the store listens, and the token it asks of those who want to write. */
export interface ServerAddress { readonly address: string, readonly token: string }

/** Where another process finds what a store holds. @property remove takes the copy away; nothing where it is none */
export interface StoreCopy { readonly url: string, remove(): Promise<void> }

/**
 * Cypher typed by a user.
 * @property maxRows the answer is cut there
 * @property timeoutMs from the start of the statement
 */
export interface QueryRequest {
  readonly query: string
  readonly parameters: Parameters
  readonly maxRows: number
  readonly timeoutMs: number
}

/**
 * @property rows a list of values for each row, in the order of the columns; nodes and relationships are maps of their properties
 * @property truncated true when there were more rows than asked for
 * @property notices what a reader should know of the answer, in English
 */
export interface QueryAnswer {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Value[])[]
  readonly truncated: boolean
  readonly milliseconds: number
  readonly notices: readonly string[]
}

export interface GraphStore {
  /** Which adapter it is, for people to read; nothing is decided by it. */
  readonly kind: string
  /** The URL as shown to people; never holds a password. */
  readonly url: string
  /** Runs a statement of `cypher/read/` on what is committed. Rows come in the statement's total order. */
  read(statement: string, parameters?: Parameters): Promise<readonly Row[]>
  /** Like read, for answers too large to hold: rows come one by one and are freed behind it. */
  stream(statement: string, parameters?: Parameters): AsyncIterable<Row>
  /**
   * One transaction, all or nothing; writers queue. When `work` throws, everything is rolled back and the error passed on.
   * Durable once the promise resolves. Raises the data version by one unless `work` wrote nothing.
   * `work` must not write through the store itself (it would wait for its own turn to end), and changes nothing but what it
   * writes: where the connection is lost in the middle, it is run again.
   */
  write<T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T>
  /** Articles whose own text (headline to end) holds what is looked for, best first. White space does not count. */
  searchText(text: string, limit: number): Promise<readonly ArticleHit[]>
  /**
   * Read-only Cypher typed by a user, run where it can do no harm.
   * @throws QueryRefusedError, QueryFailedError, QueryDeadlineError, QueryMemoryError
   */
  query(request: QueryRequest): Promise<QueryAnswer>
  /** Raised by each committed write; left out of comparisons. */
  dataVersion(): Promise<number>
  schemaVersion(): Promise<number>
  /** Tells other processes that find the store held where to ask instead. A store that many may use at once needs none. */
  announce(server: ServerAddress): Promise<void>
  /**
   * For another process: a store that holds what is committed now. One that only this process may open is copied whole, and the copy goes
   * when it is closed; one that many may ask at once is its own. @throws StoreFullError
   */
  copy(): Promise<StoreCopy>
  close(): Promise<void>
}
