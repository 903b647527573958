/** Stores the rows of new pages, in the order in which they refer to each other. */
import type { Row, WriteTransaction } from '../../store/graph-store.ts'
import type { FactRows } from './fact-rows.ts'

export async function putFacts(transaction: WriteTransaction, facts: FactRows): Promise<void> {
  await runRows(transaction, 'load/put-pages', facts.pages)
  await runRows(transaction, 'load/put-articles', facts.articles)
  await runRows(transaction, 'load/put-reports', facts.reports)
  await runRows(transaction, 'load/put-attending-mentions', facts.attending)
  await runRows(transaction, 'load/put-cited-mentions', facts.cited)
  await runRows(transaction, 'load/put-locations', facts.locations)
  await runRows(transaction, 'load/put-within', facts.within)
}

/** Runs a statement that takes rows, unless there are none. */
export async function runRows(transaction: WriteTransaction, statement: string, rows: readonly Row[]): Promise<void> {
  if (rows.length > 0) await transaction.run(statement, { rows })
}
