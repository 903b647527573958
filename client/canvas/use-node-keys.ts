/**
 * The keyboard on the canvas: arrows move among nodes, E and Shift+E step through the ties of the node in focus, Enter opens and leads to the panel, whose closing leads back; Escape lets go.
 * Nothing is focused until an arrow is pressed; then the person of most meetings is, or the one last visited.
 */
import { useCallback, useMemo, useState, type KeyboardEvent } from 'react'
import type { Point } from '../layout/box.ts'
import type { EdgeView, GraphView } from '../view-model/graph-view.ts'
import type { Hit } from './canvas.ts'
import { nearestTowards, type Direction } from './directions.ts'
import { edgeElementId } from './elements.ts'

const ARROWS: Readonly<Record<string, Direction>> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' }

/** @property focused node the ring stands on @property hit what Enter would open */
export interface NodeKeys {
  readonly focused: string | undefined
  readonly hit: Hit
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onBlur: () => void
}

interface Standing { readonly node?: string, readonly tie?: number }

export function useNodeKeys({ view, at, onChoose }: { readonly view: GraphView, readonly at: ReadonlyMap<string, Point>, readonly onChoose: (hit: Hit) => void }): NodeKeys {
  const [standing, setStanding] = useState<Standing>({})
  const node = view.nodes.some((one) => one.id === standing.node) ? standing.node : undefined
  const ties = useMemo(() => tiesOf(view, node), [view, node])
  const tie = standing.tie === undefined ? undefined : ties[standing.tie]
  const hit: Hit = useMemo(() => hitOf(node, tie), [node, tie])

  function onKeyDown(event: KeyboardEvent): void {
    if (event.metaKey || event.ctrlKey || event.altKey) return
    const direction = ARROWS[event.key]
    if (direction !== undefined) setStanding(next(view, at, { node, direction }))
    else if (event.key === 'Enter' && hit !== undefined) { onChoose(hit); toPanel(event.currentTarget) }
    else if (event.key.toLowerCase() === 'e' && node !== undefined && ties.length > 0) setStanding({ node, tie: stepped(standing.tie, event.shiftKey ? -1 : 1, ties.length) })
    else if (event.key === 'Escape' && node !== undefined) setStanding({})
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const onBlur = useCallback(() => { setStanding((before) => before.tie === undefined ? before : { ...(before.node === undefined ? {} : { node: before.node }) }) }, [])
  return { focused: node, hit, onKeyDown, onBlur }
}

/** Who opens by key reads on in the panel: what is opened takes the focus that nothing else has; what is open already takes it at once. */
function toPanel(canvas: EventTarget): void {
  if (canvas instanceof HTMLElement) canvas.blur()
  document.querySelector<HTMLElement>('.panel h2')?.focus({ preventScroll: true })
}

function hitOf(node: string | undefined, tie: EdgeView | undefined): Hit {
  if (tie !== undefined) return { kind: 'edge', id: edgeElementId(tie.id) }
  return node === undefined ? undefined : { kind: 'node', id: node }
}

function tiesOf(view: GraphView, node: string | undefined): readonly EdgeView[] {
  return view.edges.filter((edge) => edge.source === node || edge.target === node).sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
}

function next(view: GraphView, at: ReadonlyMap<string, Point>, from: { readonly node: string | undefined, readonly direction: Direction }): Standing {
  const place = from.node === undefined ? undefined : at.get(from.node)
  if (from.node === undefined || place === undefined) return view.nodes[0] === undefined ? {} : { node: view.nodes[0].id }
  const spots = view.nodes.flatMap((node) => {
    const spot = at.get(node.id)
    return spot === undefined ? [] : [{ id: node.id, ...spot }]
  })
  return { node: nearestTowards(spots, { id: from.node, ...place }, from.direction) ?? from.node }
}

function stepped(tie: number | undefined, by: number, count: number): number {
  if (tie === undefined) return by > 0 ? 0 : count - 1
  return (tie + by + count) % count
}
