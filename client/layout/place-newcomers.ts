/**
 * Finds room for nodes that came after the layout was made (a page was loaded, a circle was opened): nothing that stands is moved.
 * Each newcomer wishes for the middle of its placed neighbours, a little outwards; the best connected is placed first.
 */
import type { Point } from './box.ts'
import type { Body } from './body.ts'
import type { Tied } from './components.ts'
import { nearestRoom } from './untangle.ts'

/** All positions: those given, unchanged, and those of the newcomers. */
export function placeNewcomers(bodies: readonly Body[], bonds: readonly Tied[], standing: ReadonlyMap<string, Point>): ReadonlyMap<string, Point> {
  const at = new Map(standing)
  const byId = new Map(bodies.map((body) => [body.id, body]))
  const neighbours = neighbourhood(bonds)
  const waiting = bodies.filter((body) => !at.has(body.id))
  const taken = bodies.flatMap((body) => {
    const place = at.get(body.id)
    return place === undefined ? [] : [{ body, at: place }]
  })
  while (waiting.length > 0) {
    waiting.sort((a, b) => placedCount(b, neighbours, at) - placedCount(a, neighbours, at) || (a.id < b.id ? -1 : 1))
    const next = waiting.shift()
    if (next === undefined || byId.get(next.id) === undefined) break
    const place = nearestRoom(next, wish(next, neighbours, at), taken)
    at.set(next.id, place)
    taken.push({ body: next, at: place })
  }
  return at
}

function neighbourhood(bonds: readonly Tied[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const { source, target } of bonds) {
    for (const [from, to] of [[source, target], [target, source]] as const) {
      const list = found.get(from)
      if (list === undefined) found.set(from, [to])
      else list.push(to)
    }
  }
  return found
}

function placedCount(body: Body, neighbours: ReadonlyMap<string, readonly string[]>, at: ReadonlyMap<string, Point>): number {
  return (neighbours.get(body.id) ?? []).filter((id) => at.has(id)).length
}

/** The middle of the placed neighbours, or a place below everything for one that knows nobody. */
function wish(body: Body, neighbours: ReadonlyMap<string, readonly string[]>, at: ReadonlyMap<string, Point>): Point {
  const known = (neighbours.get(body.id) ?? []).flatMap((id) => at.get(id) ?? [])
  if (known.length === 0) return { x: 0, y: Math.max(0, ...[...at.values()].map((point) => point.y)) + 60 }
  const middle = { x: mean(known.map((point) => point.x)), y: mean(known.map((point) => point.y)) }
  return { x: middle.x * 1.08, y: middle.y * 1.08 }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
