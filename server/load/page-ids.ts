/** What people call a page, its id or the path it was read from → ids: ./a.txt and a.txt are one path, whichever was typed at load. A name that no page has stays as it is, to be reported. */
import { normalize } from 'node:path'
import { z } from 'zod'
import type { GraphStore } from '../store/graph-store.ts'

const rowsSchema = z.array(z.object({ source: z.string(), id: z.string() }))

/** In the order of the names, each id once. */
export async function pageIds(names: readonly string[], store: GraphStore): Promise<readonly string[]> {
  const spellings = new Map(names.map((name) => [name, spellingsOf(name)]))
  return idsOfNames(spellings, rowsSchema.parse(await store.read('read/pages-of-sources', { sources: [...new Set([...spellings.values()].flat())] })))
}

/** Each name with its spellings, and the pages of all → ids, in as many steps as there are names and pages: a server does this between two requests. */
export function idsOfNames(spellings: ReadonlyMap<string, readonly string[]>, pages: z.infer<typeof rowsSchema>): readonly string[] {
  const idsOf = new Map<string, string[]>()
  for (const { source, id } of pages) {
    const ids = idsOf.get(source)
    if (ids === undefined) idsOf.set(source, [id])
    else ids.push(id)
  }
  return [...new Set([...spellings].flatMap(([name, sources]) => {
    const ids = sources.flatMap((source) => idsOf.get(source) ?? [])
    return ids.length === 0 ? [name] : ids
  }))]
}

/** As it was typed, plainly, and as somebody in its folder may have typed it. */
function spellingsOf(name: string): readonly string[] {
  const plain = normalize(name)
  return [name, plain, `./${plain}`]
}
