/** Stores the rows of new pages, in the order in which they refer to each other. */
import type { FactRows } from './fact-rows.ts'
import type { Writes } from './writes.ts'

/** Writes what pages print, wholes before their parts. */
export function putFacts(writes: Writes, facts: FactRows): void {
  writes.rows('load/put-pages', facts.pages)
  writes.rows('load/put-articles', facts.articles)
  writes.rows('load/put-reports', facts.reports.map(({ row }) => row))
  writes.rows('load/put-attending-mentions', facts.attending)
  writes.rows('load/put-cited-mentions', facts.cited)
  writes.rows('load/put-locations', facts.locations)
  writes.rows('load/put-within', facts.within)
}
