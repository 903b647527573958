/** What people call a page, its id or the path it was read from → ids. A name that no page has stays as it is, to be reported. */
import { z } from 'zod'
import type { GraphStore } from '../store/graph-store.ts'

const rowsSchema = z.array(z.object({ source: z.string(), id: z.string() }))

/** In the order of the names, each id once. */
export async function pageIds(names: readonly string[], store: GraphStore): Promise<readonly string[]> {
  const rows = rowsSchema.parse(await store.read('read/pages-of-sources', { sources: names }))
  return [...new Set(names.flatMap((name) => {
    const ids = rows.filter(({ source }) => source === name).map(({ id }) => id)
    return ids.length === 0 ? [name] : ids
  }))]
}
