/** What is pointed at, as one line for the hint and the screen reader. */
import type { Text } from '../text/catalogue.ts'
import type { EdgeView, GraphView, NodeView } from '../view-model/graph-view.ts'
import type { Hit } from './canvas.ts'
import { edgeElementId } from './elements.ts'

/** Undefined where the thing is no longer drawn. */
export function sentenceOf(view: GraphView, hit: Exclude<Hit, undefined>, text: Text): string | undefined {
  if (hit.kind === 'edge') {
    const edge = view.edges.find((one) => edgeElementId(one.id) === hit.id)
    return edge === undefined ? undefined : edgeSentence(view, edge, text)
  }
  const node = view.nodes.find((one) => one.id === hit.id)
  return node === undefined ? undefined : nodeSentence(view, node, text)
}

function nodeSentence(view: GraphView, node: NodeView, text: Text): string {
  const ties = [...view.edges, ...view.weaker].filter((edge) => edge.source === node.id || edge.target === node.id).length
  return node.kind === 'meeting' ? text.canvas.meeting(node.name, ties) : text.canvas.person(node.name, node.detail, node.rank, ties)
}

function edgeSentence(view: GraphView, edge: EdgeView, text: Text): string {
  const [a, b] = [edge.source, edge.target].map((id) => view.nodes.find((node) => node.id === id)?.name ?? '')
  const said = edge.kind === 'together' ? text.canvas.tie(a ?? '', b ?? '', edge.count) : `${a ?? ''} · ${b ?? ''}`
  return edge.video ? `${said} (${text.canvas.video})` : said
}
