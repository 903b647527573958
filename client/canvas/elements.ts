/** Brings Cytoscape's elements in step with a picture: what went is removed, what came is added, what stayed keeps its element. */
import type { Core, ElementDefinition } from 'cytoscape'
import type { Point } from '../layout/box.ts'
import type { EdgeView, GraphView, NodeView } from '../view-model/graph-view.ts'

/** Call inside `cy.batch`. Edges whose ends have no place are passed over. */
export function showElements(cy: Core, { view, at }: { readonly view: GraphView, readonly at: ReadonlyMap<string, Point> }): void {
  const nodes = view.nodes.filter((node) => at.has(node.id))
  const placed = new Set(nodes.map((node) => node.id))
  const edges = view.edges.filter((edge) => placed.has(edge.source) && placed.has(edge.target))
  const kept = new Set([...placed, ...edges.map((edge) => edgeElementId(edge.id))])
  cy.elements().filter((element) => !kept.has(element.id())).remove()
  const added: ElementDefinition[] = []
  for (const node of nodes) putNode(cy, node, { at: at.get(node.id) ?? { x: 0, y: 0 }, added })
  for (const edge of edges) putEdge(cy, edge, added)
  cy.add(added)
}

/** Nodes and edges share one space of ids in Cytoscape; the API promises nothing of the kind. */
export function edgeElementId(id: string): string {
  return `edge ${id}`
}

function putNode(cy: Core, node: NodeView, { at, added }: { readonly at: Point, readonly added: ElementDefinition[] }): void {
  const data = { id: node.id, radius: node.radius, category: node.category }
  const drawn = cy.getElementById(node.id)
  if (drawn.empty()) added.push({ group: 'nodes', data, position: { ...at }, classes: node.kind })
  else {
    drawn.data(data)
    drawn.position({ ...at })
  }
}

function putEdge(cy: Core, edge: EdgeView, added: ElementDefinition[]): void {
  const id = edgeElementId(edge.id)
  const drawn = cy.getElementById(id)
  const classes = edge.video ? 'video' : ''
  if (drawn.empty()) added.push({ group: 'edges', data: { id, source: edge.source, target: edge.target, width: edge.width }, classes })
  else {
    drawn.data({ width: edge.width })
    drawn.toggleClass('video', edge.video)
  }
}
