/**
 * From answers to what is to be drawn: the network without filters and the one in force → GraphView, its legend, and all that may come to
 * be shown, which is laid out once so that nothing moves when a filter changes.
 */
import { useEffect, useMemo, useRef } from 'react'
import type { NetworkDto } from '../../server/contract/network.ts'
import { useExplorer } from '../explorer.tsx'
import { graphView, type GraphView } from '../view-model/graph-view.ts'
import { legendOf, type LegendModel } from '../view-model/legend.ts'

/** @property whole the network without filters, once it is there @property everything undefined until then */
export interface DrawnNetwork {
  readonly whole: NetworkDto | undefined
  readonly graph: GraphView
  readonly everything: GraphView | undefined
  readonly legend: LegendModel | undefined
}

const EMPTY: GraphView = { nodes: [], edges: [], scale: { mostMeetings: 1, mostShared: 1 }, categories: [], weaker: [] }
const ALL = { colourBy: 'city', hidden: [], minMeetings: 1 } as const

/** An answer of another mode than the one in force is not drawn. */
export function useDrawn(): DrawnNetwork {
  const { state, base, network } = useExplorer()
  const { mode, colourBy, filters } = state.view
  const whole = base.value?.mode === mode ? base.value : undefined
  const shown = network.value?.mode === mode ? network.value : whole
  const kept = useRef(new Map<string, number>())
  const drawn = useMemo(() => ({ colourBy, hidden: filters.hidden, minMeetings: filters.minMeetings, kept: kept.current }), [colourBy, filters.hidden, filters.minMeetings])
  const graph = useMemo(() => whole === undefined || shown === undefined ? EMPTY : graphView(whole, shown, drawn), [whole, shown, drawn])
  useEffect(() => { for (const { key, label, index } of graph.categories) if (label !== '') kept.current.set(key, index) }, [graph])
  const everything = useMemo(() => whole === undefined || shown === undefined ? undefined : unite(graphView(whole, whole, ALL), graphView(whole, shown, ALL)), [whole, shown])
  const legend = useMemo(() => shown === undefined ? undefined : legendOf(graph, shown, drawn), [graph, shown, drawn])
  return { whole, graph, everything, legend }
}

/** All that may be shown: the network without filters, and what a filter brought from beyond it. */
function unite(one: GraphView, other: GraphView): GraphView {
  const known = new Set(one.nodes.map((node) => node.id))
  const tied = new Set(one.edges.map((edge) => edge.id))
  const nodes = other.nodes.filter((node) => !known.has(node.id))
  return nodes.length === 0 ? one : { ...one, nodes: [...one.nodes, ...nodes], edges: [...one.edges, ...other.edges.filter((edge) => !tied.has(edge.id))] }
}
