/** Moving among nodes by arrow keys: the nearest node in a direction, with what lies off its axis counting double. Pure. */

export type Direction = 'up' | 'down' | 'left' | 'right'
export interface Spot { readonly id: string, readonly x: number, readonly y: number }

const WAYS = { up: { x: 0, y: -1 }, down: { x: 0, y: 1 }, left: { x: -1, y: 0 }, right: { x: 1, y: 0 } } as const

/** The id to move to; undefined where nothing lies that way within 60° of the axis. */
export function nearestTowards(spots: readonly Spot[], from: Spot, direction: Direction): string | undefined {
  const way = WAYS[direction]
  let best: { readonly id: string, readonly cost: number } | undefined
  for (const spot of spots) {
    const along = (spot.x - from.x) * way.x + (spot.y - from.y) * way.y
    const across = Math.abs((spot.x - from.x) * way.y) + Math.abs((spot.y - from.y) * way.x)
    if (spot.id === from.id || along <= 0 || across > along * 1.73) continue
    const cost = along + 2 * across
    if (best === undefined || cost < best.cost) best = { id: spot.id, cost }
  }
  return best?.id
}
