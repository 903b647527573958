/** Takes what stored pages said out of the store, and says whose names and which reports' keys must be resolved anew. */
import type { WriteTransaction } from '../../store/graph-store.ts'
import { number, text } from './columns.ts'

/** @property locations that fewer pages name now: perhaps none */
export interface TakenBack {
  readonly nameKeys: ReadonlySet<string>
  readonly reportKeys: ReadonlySet<string>
  readonly locations: readonly string[]
}

/** Pages, their articles, reports and mentions go; clusters and summaries are settled afterwards. */
export async function takeBack(transaction: WriteTransaction, pages: readonly string[]): Promise<TakenBack> {
  if (pages.length === 0) return { nameKeys: new Set(), reportKeys: new Set(), locations: [] }
  const names = await transaction.run('load/names-on-pages', { pages })
  const reports = await transaction.run('load/reports-on-pages', { pages })
  const locations = await transaction.run('load/locations-on-pages', { pages })
  for (const statement of ['load/remove-mentions-of-pages', 'load/remove-reports-of-pages', 'load/remove-articles-of-pages', 'load/remove-pages']) {
    await transaction.run(statement, { pages })
  }
  const rows = locations.map((row) => ({ id: text(row, 'id'), pages: number(row, 'pages') }))
  if (rows.length > 0) await transaction.run('load/release-locations', { rows })
  return {
    nameKeys: new Set(names.map((row) => text(row, 'key'))),
    reportKeys: new Set(reports.map((row) => text(row, 'key'))),
    locations: rows.map((row) => row.id),
  }
}
