/**
 * The parts of a graph, each as rows in a total order, read slice by slice: what the statements `read/whole-…` tell of some pages, articles,
 * people or meetings after others. Only the ids are held whole (all mentions of a million took the embedded
 * engine longer than its limit of 30 s, and 2 GB). Only as whole as the store stays unchanged meanwhile.
 */
import type { GraphStore, Parameters, Row } from '../store/graph-store.ts'

export const PARTS = ['pages', 'articles', 'reports', 'mentions', 'people', 'meetings', 'locations', 'roles', 'attendances', 'holdings', 'venues', 'decisions'] as const

export type GraphPart = typeof PARTS[number]

/** How a part is read. @property by the parameter that takes a slice of the ids, where it is read in slices */
interface Reading { readonly statement: string, readonly ids?: string, readonly by?: string }

const READINGS: Readonly<Record<GraphPart, Reading>> = {
  pages: { statement: 'read/whole-pages', ids: 'read/page-ids', by: 'pages' },
  articles: { statement: 'read/whole-articles', ids: 'read/page-ids', by: 'pages' },
  reports: { statement: 'read/whole-reports', ids: 'read/article-ids', by: 'articles' },
  mentions: { statement: 'read/whole-mentions', ids: 'read/article-ids', by: 'articles' },
  people: { statement: 'read/whole-people', ids: 'read/person-ids', by: 'people' },
  meetings: { statement: 'read/whole-meetings', ids: 'read/meeting-ids', by: 'meetings' },
  locations: { statement: 'read/whole-locations' },
  roles: { statement: 'read/whole-roles' },
  attendances: { statement: 'read/whole-attendances', ids: 'read/meeting-ids', by: 'meetings' },
  holdings: { statement: 'read/whole-holdings', ids: 'read/person-ids', by: 'people' },
  venues: { statement: 'read/whole-venues', ids: 'read/meeting-ids', by: 'meetings' },
  decisions: { statement: 'load/decisions' },
}

/** Pages, articles, people or meetings of a slice: an answer of some 10 000 rows at most. */
const AT_ONCE = 1000

/** The statement that tells of a part. */
export function statementOf(part: GraphPart): string {
  return READINGS[part].statement
}

/** What is asked of a store here. */
type Reader = Pick<GraphStore, 'read' | 'stream'>

/** All rows of a part. The next slice is asked for while the rows of one are used. */
export async function* partRows(store: Reader, part: GraphPart): AsyncGenerator<Row> {
  const { statement, ids, by } = READINGS[part]
  if (ids === undefined || by === undefined) {
    yield* store.stream(statement)
    return
  }
  const all = (await store.read(ids)).map(({ id = null }) => id)
  const slice = (from: number): Promise<readonly Row[]> => asked(store, statement, { [by]: all.slice(from, from + AT_ONCE) })
  let next = slice(0)
  for (let from = 0; from < all.length; from += AT_ONCE) {
    const rows = await next
    if (from + AT_ONCE < all.length) next = slice(from + AT_ONCE)
    yield* rows
  }
}

/** An answer that may fail before it is waited for, or never be. */
function asked(store: Reader, statement: string, parameters: Parameters): Promise<readonly Row[]> {
  const answer = store.read(statement, parameters)
  answer.catch(() => undefined)
  return answer
}
