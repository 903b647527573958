/**
 * One transaction's statements, the same on every store: they run one after the other, whether or not the work awaits each;
 * the first error spoils the transaction, caught by the work or not; the data version is raised when something was written.
 * A store that keeps the order by itself is given each statement at once, so that a distant one is not waited for between them.
 */
import type { Parameters, Row, WriteTransaction } from './graph-store.ts'
import type { QueryCatalogue } from './query-catalogue.ts'
import { StatementError, StoreError } from './store-error.ts'
import { Turns } from './turns.ts'

/** @property wrote whether the statement changed anything in the store */
export interface Outcome { readonly rows: readonly Row[], readonly wrote: boolean }

/** Runs one statement's text in the store's own transaction. */
export type Execute = (text: string, parameters: Parameters) => Promise<Outcome>

/** @property keepsOrder the store runs what it is given in the order of giving, and nothing of it after an error */
export interface WriterOptions { readonly keepsOrder: boolean }

export class StatementWriter implements WriteTransaction {
  readonly #catalogue: QueryCatalogue
  readonly #execute: Execute
  readonly #keepsOrder: boolean
  readonly #statements = new Turns()
  #wrote = false
  #failure: { readonly error: unknown } | undefined
  #ended = false

  constructor(catalogue: QueryCatalogue, execute: Execute, { keepsOrder }: WriterOptions = { keepsOrder: false }) {
    this.#catalogue = catalogue
    this.#execute = execute
    this.#keepsOrder = keepsOrder
  }

  run(statement: string, parameters: Parameters = {}): Promise<readonly Row[]> {
    if (!this.#keepsOrder) return this.#statements.take(() => this.#run(statement, parameters))
    const answer = this.#run(statement, parameters)
    void this.#statements.take(() => answer.catch(() => undefined))
    return answer
  }

  async #run(statement: string, parameters: Parameters): Promise<readonly Row[]> {
    if (this.#ended) throw new StatementError(statement, 'its transaction has ended; await every run inside the work')
    this.#refuseAfterFailure(statement)
    try {
      const { rows, wrote } = await runStatement(this.#catalogue, this.#execute, { statement, parameters })
      this.#wrote ||= wrote
      return rows
    } catch (error) {
      this.#refuseAfterFailure(statement)
      this.#failure = { error }
      throw error
    }
  }

  /** Of statements given at once the first that fails says why; the others were not run. */
  #refuseAfterFailure(statement: string): void {
    if (this.#failure !== undefined) throw new StatementError(statement, 'an earlier statement of its transaction failed', this.#failure.error)
  }

  /** @returns whether there is anything to commit @throws the error of any statement that failed, caught by the work or not */
  async finish(): Promise<boolean> {
    await this.#statements.idle()
    if (this.#failure !== undefined) throw this.#failure.error
    const wrote = this.#wrote
    if (wrote) await this.run('schema/raise-data-version')
    this.#ended = true
    return wrote
  }

  /** Waits for what still runs, so that the transaction can be rolled back. */
  async settle(): Promise<void> {
    this.#ended = true
    await this.#statements.idle()
  }
}

export interface StatementCall { readonly statement: string, readonly parameters: Parameters }

/** Runs a statement of the catalogue. @throws StatementError, which says which; a StoreError of the store itself is passed on */
export async function runStatement<T>(catalogue: QueryCatalogue, execute: (text: string, parameters: Parameters) => Promise<T>, call: StatementCall): Promise<T> {
  const text = statementText(catalogue, call)
  try {
    return await execute(text, call.parameters)
  } catch (error) {
    throw error instanceof StoreError ? error : new StatementError(call.statement, error instanceof Error ? error.message : String(error), error)
  }
}

/** @throws StatementError when it is no single statement, or lacks parameters */
export function statementText(catalogue: QueryCatalogue, { statement, parameters: given }: StatementCall): string {
  const { statements: [text, ...more], parameters } = catalogue.entry(statement)
  if (text === undefined || more.length > 0) throw new StatementError(statement, 'it is a script, not one statement')
  const missing = parameters.filter((name) => given[name] === undefined)
  if (missing.length > 0) throw new StatementError(statement, `parameters are missing: ${missing.join(', ')}`)
  return text
}
