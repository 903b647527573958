/**
 * Steps among nodes by key: where one stands + a key → where one stands then. Arrows move to the nearest node in their direction, from nowhere to the person of
 * most meetings; E and Shift+E step through the ties of the node. Pure.
 */
import type { Point } from '../layout/box.ts'
import type { EdgeView, GraphView } from '../view-model/graph-view.ts'
import { nearestTowards, type Direction } from './directions.ts'

/** @property node id of the node @property tie which of its ties, in the order of `tiesOf` */
export interface Standing { readonly node?: string, readonly tie?: number }

export interface Key { readonly key: string, readonly shiftKey: boolean }

/** What there is to stand on. */
export interface Floor { readonly view: GraphView, readonly at: ReadonlyMap<string, Point> }

const ARROWS: Readonly<Record<string, Direction>> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' }

/** Whether a key can begin a walk: pressed before there is a floor it is kept until there is. */
export function isArrow({ key }: Pick<Key, 'key'>): boolean {
  return Object.hasOwn(ARROWS, key)
}

/** Undefined for a key that leads nowhere from here. */
export function stepped(standing: Standing, { key, shiftKey }: Key, floor: Floor): Standing | undefined {
  const direction = ARROWS[key]
  if (direction !== undefined) return moved(standing.node, direction, floor)
  if (standing.node === undefined) return undefined
  if (key === 'Escape') return {}
  const count = tiesOf(floor.view, standing.node).length
  return key.toLowerCase() === 'e' && count > 0 ? { node: standing.node, tie: turned(standing.tie, shiftKey ? -1 : 1, count) } : undefined
}

/** The ties of a node, strongest first. */
export function tiesOf(view: GraphView, node: string | undefined): readonly EdgeView[] {
  return view.edges.filter((edge) => edge.source === node || edge.target === node).sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
}

function moved(node: string | undefined, direction: Direction, { view, at }: Floor): Standing {
  const place = node === undefined ? undefined : at.get(node)
  if (node === undefined || place === undefined) return view.nodes[0] === undefined ? {} : { node: view.nodes[0].id }
  const spots = view.nodes.flatMap(({ id }) => {
    const spot = at.get(id)
    return spot === undefined ? [] : [{ id, ...spot }]
  })
  return { node: nearestTowards(spots, { id: node, ...place }, direction) ?? node }
}

function turned(tie: number | undefined, by: number, count: number): number {
  if (tie === undefined) return by > 0 ? 0 : count - 1
  return (tie + by + count) % count
}
