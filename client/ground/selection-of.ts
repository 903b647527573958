/** What a click on the canvas selects: a node itself, of a tie the tie, of an attendance its meeting; the empty ground nothing. Pure. */
import type { Hit } from '../canvas/canvas.ts'
import { edgeElementId } from '../canvas/elements.ts'
import type { Selection } from '../state/state.ts'
import type { GraphView } from '../view-model/graph-view.ts'

/** Undefined also for what is not drawn any more. */
export function selectionOf(graph: GraphView, hit: Hit): Selection | undefined {
  if (hit === undefined) return undefined
  if (hit.kind === 'node') {
    const node = graph.nodes.find((one) => one.id === hit.id)
    return node === undefined ? undefined : { kind: node.kind, id: node.id }
  }
  const edge = graph.edges.find((one) => edgeElementId(one.id) === hit.id)
  if (edge === undefined) return undefined
  return edge.kind === 'together' ? { kind: 'tie', a: edge.source, b: edge.target } : { kind: 'meeting', id: meetingEnd(graph, edge) }
}

function meetingEnd(graph: GraphView, edge: GraphView['edges'][number]): string {
  return graph.nodes.some((node) => node.id === edge.source && node.kind === 'meeting') ? edge.source : edge.target
}
