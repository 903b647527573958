/**
 * The port: everything the product asks of a store. Nothing outside `store/` knows which store runs.
 * Statements are named, their texts stand in `cypher/` (one file each); values go in as parameters only.
 */

/** What may be a parameter or a column: scalars, and lists or maps of them. Absent is `null` here and only here. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value }
export type Row = { readonly [column: string]: Value }
export type Parameters = { readonly [name: string]: Value }

/** Runs named statements inside one transaction. */
export interface WriteTransaction {
  /** @param statement path under `cypher/` without its ending: `load/put-articles` @throws StoreError */
  run(statement: string, parameters?: Parameters): Promise<readonly Row[]>
}

export interface GraphStore {
  readonly kind: 'embedded' | 'neo4j'
  /** The URL as shown to people; never holds a password. */
  readonly url: string
  /** Runs a statement of `cypher/read/`. Rows come in the statement's total order. */
  read(statement: string, parameters?: Parameters): Promise<readonly Row[]>
  /** Like read, for answers too large to hold: rows come in chunks and are freed behind it. */
  stream(statement: string, parameters?: Parameters): AsyncIterable<Row>
  /**
   * One transaction, all or nothing; writers queue. When `work` throws, everything is rolled back and the error passed on.
   * Durable once the promise resolves. Raises the data version by one unless `work` wrote nothing.
   */
  write<T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T>
  /** Article ids whose text matches, best first. */
  searchText(text: string, limit: number): Promise<readonly { readonly id: string, readonly score: number }[]>
  /** Raised by each committed write; left out of comparisons. */
  dataVersion(): Promise<number>
  schemaVersion(): Promise<number>
  /** A file that a read-only child process may open, of the current data version; made once per version. */
  snapshot(): Promise<string>
  close(): Promise<void>
}
