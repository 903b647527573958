/**
 * The whole graph as plain rows in a total order: two stores hold the same graph exactly when their dumps are equal.
 * The data version is left out. For tests and for verification; memory grows with the graph.
 */
import type { GraphStore, Row } from '../store/graph-store.ts'
import { type GraphPart, partRows } from './graph-parts.ts'

export type GraphDump = Readonly<Record<GraphPart, readonly Row[]>>

/** Everything that the store holds, by kind of node or summary. */
export async function graphOf(store: GraphStore): Promise<GraphDump> {
  const rows = async (part: GraphPart): Promise<readonly Row[]> => {
    const found: Row[] = []
    for await (const row of partRows(store, part)) found.push(row)
    return found
  }
  const [pages, articles, reports, mentions] = await Promise.all([rows('pages'), rows('articles'), rows('reports'), rows('mentions')])
  const [people, meetings, locations, roles] = await Promise.all([rows('people'), rows('meetings'), rows('locations'), rows('roles')])
  const [attendances, holdings, venues, decisions] = await Promise.all([rows('attendances'), rows('holdings'), rows('venues'), rows('decisions')])
  return { pages, articles, reports, mentions, people, meetings, locations, roles, attendances, holdings, venues, decisions }
}
