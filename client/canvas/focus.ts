/**
 * What stands out: what is pointed at with its neighbours, and what is open in the accent. Everything else falls back while something is pointed at.
 * Only classes change; the style table says what they look like.
 */
import type { Collection, CollectionReturnValue, Core } from 'cytoscape'

/**
 * @property hovered node or edge under the pointer
 * @property focused node the keyboard stands on
 * @property tie edge that the keyboard stands on: what Enter would open
 * @property open selected nodes (one, or both ends of a tie)
 * @property openEdge the selected tie
 * @property near nodes whose names must show because they are next to what stands out
 */
export interface Pointed {
  readonly hovered?: string
  readonly focused?: string
  readonly tie?: string
  readonly open: readonly string[]
  readonly openEdge?: string
  readonly near?: readonly string[]
}

/** Call inside `cy.batch`. */
export function applyFocus(cy: Core, pointed: Pointed): void {
  cy.elements().removeClass('dim near open opened-tie standing')
  markOpen(cy, pointed)
  const point = pointed.hovered ?? pointed.tie ?? pointed.focused
  const target = point === undefined ? undefined : cy.getElementById(point)
  if (target === undefined || target.empty()) return
  const lit = around(target)
  cy.elements().not(lit).not('.open').not('.opened-tie').addClass('dim')
  lit.edges().addClass('near')
  if (pointed.tie !== undefined) cy.getElementById(pointed.tie).removeClass('dim').addClass('standing')
}

function markOpen(cy: Core, { open, openEdge }: Pointed): void {
  for (const id of open) cy.getElementById(id).addClass('open')
  if (openEdge !== undefined) cy.getElementById(openEdge).addClass('opened-tie')
  const [only, second] = open
  if (only !== undefined && second === undefined) cy.getElementById(only).connectedEdges().addClass('open')
}

function around(target: CollectionReturnValue): Collection {
  return target.union(target.edges().connectedNodes()).union(target.nodes().closedNeighborhood())
}

/** Ids of the nodes next to a node or at the ends of an edge. */
export function neighboursOf(edges: readonly { readonly id: string, readonly source: string, readonly target: string }[], id: string): readonly string[] {
  return edges.flatMap((edge) => {
    if (edge.id === id) return [edge.source, edge.target]
    if (edge.source === id) return [edge.target]
    return edge.target === id ? [edge.source] : []
  })
}
