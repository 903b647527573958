/**
 * Which ties are drawn where there are too many to be told apart: the strongest of each person, so that nobody stands alone who is not alone.
 * In: edges. Out: all of them up to a number, else those that are among the strongest of one of their ends, and apart from them the others; both in the
 * order given. Who is open is drawn with all ties. Edges of other kinds (attendances) are never left out. Pure.
 */

/** What is asked of an edge (`EdgeView` in `graph-view.ts`). */
interface Counted { readonly id: string, readonly kind: 'together' | 'attended', readonly source: string, readonly target: string, readonly count: number }

/** So many lines can still be followed by eye on one screen. */
const FOLLOWED = 1200
/** Ties that each person keeps. */
const OF_EACH = 5

export interface Strongest<Edge> { readonly edges: readonly Edge[], readonly weaker: readonly Edge[] }

/** @property most beyond it ties are left out @property ofEach strongest ties that each person keeps */
export interface Measure { readonly most: number, readonly ofEach: number }

/** Edges → those to draw, and those too many. */
export function strongest<Edge extends Counted>(edges: readonly Edge[], { most, ofEach }: Measure = { most: FOLLOWED, ofEach: OF_EACH }): Strongest<Edge> {
  if (edges.length <= most) return { edges, weaker: [] }
  const left = new Map<string, number>()
  const kept = new Set<Edge>()
  for (const edge of [...edges].sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))) {
    const [here, there] = [left.get(edge.source) ?? ofEach, left.get(edge.target) ?? ofEach]
    if (edge.kind !== 'together' || here > 0 || there > 0) kept.add(edge)
    left.set(edge.source, here - 1)
    left.set(edge.target, there - 1)
  }
  return { edges: edges.filter((edge) => kept.has(edge)), weaker: edges.filter((edge) => !kept.has(edge)) }
}

/** The same network with all ties of these people drawn: of one all, of two the one between them. */
export function withTiesOf<Graph extends Strongest<Counted>>(graph: Graph, open: readonly string[]): Graph {
  const more = graph.weaker.filter(({ source, target }) => open.length === 1 ? open.includes(source) || open.includes(target) : open.includes(source) && open.includes(target))
  if (more.length === 0) return graph
  const drawn = new Set(more)
  return { ...graph, edges: [...graph.edges, ...more], weaker: graph.weaker.filter((edge) => !drawn.has(edge)) }
}
