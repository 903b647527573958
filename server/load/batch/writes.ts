/**
 * The writes of one transaction, given one after the other without waiting for each: they run in that order while the next are worked out,
 * so that the engine and the program work at the same time. What is read sees all writes given before it.
 * An error of any of them spoils the transaction, and `done` throws the first.
 */
import type { Parameters, Row, Value, WriteTransaction } from '../../store/graph-store.ts'

export class Writes {
  readonly #transaction: WriteTransaction
  #failure: { readonly error: unknown } | undefined
  #last: Promise<unknown> = Promise.resolve()

  constructor(transaction: WriteTransaction) {
    this.#transaction = transaction
  }

  /** Gives a statement to run when its turn comes. */
  run(statement: string, parameters: Parameters): void {
    this.#last = this.#transaction.run(statement, parameters).catch((error: unknown) => { this.#failure ??= { error } })
  }

  /** Gives a statement that takes rows, unless there are none. */
  rows(statement: string, rows: readonly Value[]): void {
    if (rows.length > 0) this.run(statement, { rows })
  }

  /** Asks, after all writes given so far. */
  ask(statement: string, parameters: Parameters): Promise<readonly Row[]> {
    return this.#transaction.run(statement, parameters)
  }

  /** Resolves when all writes given so far have run. @throws what the first that failed threw */
  async done(): Promise<void> {
    await this.#last
    if (this.#failure !== undefined) throw this.#failure.error
  }
}
