/**
 * A store that tells how long each statement took, by its name in the catalogue; otherwise the store it is made of.
 * Parameters are never told: people's names stand in them.
 */
import type { GraphStore, Parameters, Row, WriteTransaction } from './graph-store.ts'

/** @property statement name in the catalogue; `search`, `query`, `copy` and `transaction` for what has none */
export interface Measurement { readonly statement: string, readonly milliseconds: number, readonly failed: boolean }

/**
 * @property begun told when something is asked of the store
 * @property ended told when it has been answered, or has failed
 */
export interface StoreObserver {
  begun(kind: 'read' | 'write'): void
  ended(kind: 'read' | 'write', measurement: Measurement): void
}

/** The same store, watched. */
export function measuredStore(store: GraphStore, observer: StoreObserver): GraphStore {
  const watch = new Watch(observer)
  return {
    kind: store.kind,
    url: store.url,
    read: (statement, parameters) => watch.time('read', statement, () => store.read(statement, parameters)),
    stream: (statement, parameters) => watch.rows(statement, store.stream(statement, parameters)),
    write: (work) => watch.time('write', 'transaction', () => store.write((transaction) => work(watch.transaction(transaction)))),
    searchText: (text, limit) => watch.time('read', 'search', () => store.searchText(text, limit)),
    query: (request) => watch.time('read', 'query', () => store.query(request)),
    dataVersion: () => store.dataVersion(),
    schemaVersion: () => store.schemaVersion(),
    announce: (server) => store.announce(server),
    copy: () => watch.time('read', 'copy', () => store.copy()),
    close: () => store.close(),
  }
}

/** Statements of a transaction may be given at once and are answered one after another: each counts from the end of the one before. */
interface Queue { freeSince: number }

class Watch {
  readonly #observer: StoreObserver

  constructor(observer: StoreObserver) {
    this.#observer = observer
  }

  async time<T>(kind: 'read' | 'write', statement: string, work: () => Promise<T>, queue: Queue = { freeSince: 0 }): Promise<T> {
    const end = this.#begin(kind, statement, queue)
    try {
      const result = await work()
      end(false)
      return result
    } catch (error) {
      end(true)
      throw error
    }
  }

  async* rows(statement: string, rows: AsyncIterable<Row>): AsyncGenerator<Row> {
    const end = this.#begin('read', statement)
    let failed = true
    try {
      yield* rows
      failed = false
    } finally {
      end(failed)
    }
  }

  transaction(transaction: WriteTransaction): WriteTransaction {
    const queue = { freeSince: 0 }
    return { run: (statement: string, parameters?: Parameters) => this.time('write', statement, () => transaction.run(statement, parameters), queue) }
  }

  #begin(kind: 'read' | 'write', statement: string, queue: Queue = { freeSince: 0 }): (failed: boolean) => void {
    const given = performance.now()
    this.#observer.begun(kind)
    return (failed) => {
      const ended = performance.now()
      this.#observer.ended(kind, { statement, milliseconds: ended - Math.max(given, queue.freeSince), failed })
      queue.freeSince = ended
    }
  }
}
