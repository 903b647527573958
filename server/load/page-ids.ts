/** What people call a page, its id or the path it was read from → ids: ./a.txt and a.txt are one path, whichever was typed at load. A name that no page has stays as it is, to be reported. */
import { normalize } from 'node:path'
import { z } from 'zod'
import type { GraphStore } from '../store/graph-store.ts'

const rowsSchema = z.array(z.object({ source: z.string(), id: z.string() }))

/** In the order of the names, each id once. */
export async function pageIds(names: readonly string[], store: GraphStore): Promise<readonly string[]> {
  const rows = rowsSchema.parse(await store.read('read/pages-of-sources', { sources: [...new Set(names.flatMap(spellingsOf))] }))
  return [...new Set(names.flatMap((name) => {
    const ids = rows.filter(({ source }) => spellingsOf(name).includes(source)).map(({ id }) => id)
    return ids.length === 0 ? [name] : ids
  }))]
}

/** As it was typed, plainly, and as somebody in its folder may have typed it. */
function spellingsOf(name: string): readonly string[] {
  const plain = normalize(name)
  return [name, plain, `./${plain}`]
}
