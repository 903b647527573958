/** Which nodes and which edge stand for what is open: the newest step of the path that the canvas can show. Pure. */
import type { Selection } from '../state/state.ts'
import type { GraphView } from '../view-model/graph-view.ts'
import { withTiesOf } from '../view-model/strongest-edges.ts'

export interface OpenOnCanvas { readonly nodes: readonly string[], readonly edge: string | undefined }

/** What the canvas shows and a picture of it holds: the network with all ties of who is open, and what of it is in the accent. */
export interface ShownNetwork { readonly view: GraphView, readonly open: OpenOnCanvas }

export function shownNetwork(path: readonly Selection[], graph: GraphView): ShownNetwork {
  const view = withTiesOf(graph, shownOnCanvas(path, graph).nodes)
  return { view, open: shownOnCanvas(path, view) }
}

/** An article leaves the person, tie or meeting it was opened from in the accent; so does the list of what waits for a decision. */
export function shownOnCanvas(path: readonly Selection[], graph: GraphView): OpenOnCanvas {
  const last = path.at(-1)
  if (last === undefined) return { nodes: [], edge: undefined }
  const shown = path.findLast((step) => step.kind !== 'article' && step.kind !== 'review')
  return shown === undefined ? { nodes: [], edge: undefined } : openOf(shown, graph)
}

function openOf(selection: Selection, graph: GraphView): OpenOnCanvas {
  switch (selection.kind) {
    case 'person': case 'meeting': return { nodes: [selection.id], edge: undefined }
    case 'tie': return { nodes: [selection.a, selection.b], edge: graph.edges.find((edge) => joins(edge, selection.a, selection.b))?.id }
    case 'article': case 'review': return { nodes: [], edge: undefined }
  }
}

function joins(edge: GraphView['edges'][number], a: string, b: string): boolean {
  return (edge.source === a && edge.target === b) || (edge.source === b && edge.target === a)
}
