/**
 * The whole graph as plain rows in a total order: two stores hold the same graph exactly when their dumps are equal.
 * The data version is left out. For tests and for verification; memory grows with the graph.
 */
import type { GraphStore, Row } from '../store/graph-store.ts'

/** What the statements `read/whole-…` tell. */
export const PARTS = ['pages', 'articles', 'reports', 'mentions', 'people', 'meetings', 'locations', 'roles', 'attendances', 'holdings', 'venues'] as const

export type GraphPart = typeof PARTS[number]
export type GraphDump = { readonly [Part in GraphPart]: readonly Row[] } & { readonly decisions: readonly Row[] }

/** Everything that the store holds, by kind of node or summary. */
export async function graphOf(store: GraphStore): Promise<GraphDump> {
  const [pages, articles, reports, mentions, people, meetings, locations, roles, attendances, holdings, venues] = await Promise.all(PARTS.map((part) => store.read(`read/whole-${part}`)))
  return {
    pages: pages ?? [], articles: articles ?? [], reports: reports ?? [], mentions: mentions ?? [], people: people ?? [], meetings: meetings ?? [],
    locations: locations ?? [], roles: roles ?? [], attendances: attendances ?? [], holdings: holdings ?? [], venues: venues ?? [],
    decisions: await store.read('load/decisions'),
  }
}
