/**
 * Positions as React state: laid out once in the worker for each mode, then kept. Filters and panels change nothing;
 * newcomers are given room among what stands; a drag is remembered; "lay out anew" asks with another seed.
 */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { GraphView, NodeView } from '../view-model/graph-view.ts'
import { createLayoutAsker } from './ask-worker.ts'
import type { Body } from './body.ts'
import type { Point, Size } from './box.ts'
import type { Bond } from './lay-out.ts'
import { placeNewcomers } from './place-newcomers.ts'

/**
 * @property at where nodes stand; empty until the first layout
 * @property laidOut counts finished layouts: when it changes the picture should be fitted
 */
export interface Positions {
  readonly at: ReadonlyMap<string, Point>
  readonly laidOut: number
  readonly busy: boolean
  readonly failed: boolean
  readonly move: (id: string, to: Point) => void
  readonly again: () => void
}

interface Kept { readonly at: ReadonlyMap<string, Point>, readonly turn: number, readonly laidOut: number }

/** @property key layouts of different keys are kept apart (the mode) @property graph all that may be shown @property labelWidth px of a node's label */
export interface PositionsQuestion { readonly key: string, readonly graph: GraphView | undefined, readonly space: Size | undefined, readonly labelWidth: (node: NodeView) => number }

const ask = lazily(createLayoutAsker)
let finished = 0

/** Where each node stands; laid out in a worker when nodes come or go, kept where a reader put them. */
export function usePositions({ key, graph, space, labelWidth }: PositionsQuestion): Positions {
  const [kept, setKept] = useState<ReadonlyMap<string, Kept>>(new Map())
  const [turns, setTurns] = useState<ReadonlyMap<string, number>>(new Map())
  const [failed, setFailed] = useState(false)
  const measured = useRef(space)
  measured.current = space
  const turn = turns.get(key) ?? 1
  const mine = kept.get(key)
  const current = mine?.turn === turn ? mine : undefined
  const ready = graph !== undefined && graph.nodes.length > 0 && space !== undefined
  const parts = useMemo(() => graph === undefined ? undefined : { bodies: bodiesOf(graph, labelWidth), bonds: bondsOf(graph) }, [graph, labelWidth])

  useEffect(() => {
    if (!ready || current !== undefined || parts === undefined || measured.current === undefined) return
    let dropped = false
    ask().ask({ ...parts, space: measured.current, seed: turn }).then((answer) => {
      if (dropped) return
      finished += 1
      setFailed(false)
      setKept((before) => new Map(before).set(key, { at: new Map(answer.positions.map(({ id, x, y }) => [id, { x, y }])), turn, laidOut: finished }))
    }, () => { if (!dropped) setFailed(true) })
    return () => { dropped = true }
  }, [key, turn, ready, current === undefined, parts])

  const at = useMemo(() => {
    const standing = current?.at ?? mine?.at
    return standing === undefined || parts === undefined ? NOWHERE : placeNewcomers(parts.bodies, parts.bonds, standing)
  }, [current, mine, parts])
  useEffect(() => {
    // Who has found room keeps it when others come later.
    if (current !== undefined && at.size > current.at.size) setKept((before) => new Map(before).set(key, { ...current, at }))
  }, [key, current, at])
  const move = useCallback((id: string, to: Point) => {
    setKept((before) => {
      const one = before.get(key)
      return one === undefined ? before : new Map(before).set(key, { ...one, at: new Map(one.at).set(id, to) })
    })
  }, [key])
  const again = useCallback(() => { setTurns((before) => new Map(before).set(key, (before.get(key) ?? 1) + 1)) }, [key])
  return { at, laidOut: current?.laidOut ?? 0, busy: ready && current === undefined && !failed, failed, move, again }
}

const NOWHERE: ReadonlyMap<string, Point> = new Map()

function bodiesOf(graph: GraphView, labelWidth: (node: NodeView) => number): readonly Body[] {
  return graph.nodes.map((node) => ({ id: node.id, radius: node.radius, label: labelWidth(node), rank: node.rank }))
}

function bondsOf(graph: GraphView): readonly Bond[] {
  return graph.edges.map((edge) => ({ source: edge.source, target: edge.target, weight: edge.count }))
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
