/**
 * Moves boxes apart until no disc lies on a disc or a label, each by as little as it takes, along the shorter way.
 * In: bodies and their positions. Out: new positions. Steps: bounded; a sweep along x makes a round n log n plus the overlaps.
 */
import type { Point } from './box.ts'
import { boxOf, LABEL_HEIGHT, type Body } from './body.ts'

const ROUNDS = 300

interface Placed { readonly body: Body, x: number, y: number }

/** Positions in the order of the bodies. Ties in x are broken by order, so equal input gives equal output. */
export function untangle(bodies: readonly Body[], positions: readonly Point[]): readonly Point[] {
  const placed: Placed[] = bodies.map((body, index) => ({ body, x: positions[index]?.x ?? 0, y: positions[index]?.y ?? 0 }))
  const widest = Math.max(0, ...bodies.map((body) => Math.max(body.radius * 2, body.label) + 4))
  for (let round = 0; round < ROUNDS; round += 1) {
    const sorted = [...placed].sort((a, b) => a.x - b.x)
    if (!pushApart(sorted, widest)) break
  }
  return placed.map(({ x, y }) => ({ x, y }))
}

/** One round; false when nothing overlapped. */
function pushApart(sorted: readonly Placed[], widest: number): boolean {
  let pushed = false
  for (const [index, one] of sorted.entries()) {
    for (let next = index + 1; next < sorted.length; next += 1) {
      const other = sorted[next]
      if (other === undefined || other.x - one.x > widest) break
      if (separate(one, other)) pushed = true
    }
  }
  return pushed
}

function separate(one: Placed, other: Placed): boolean {
  const a = boxOf(one.body, one)
  const b = boxOf(other.body, other)
  const byX = Math.min(a.right, b.right) - Math.max(a.left, b.left)
  const byY = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  if (byX <= 0 || byY <= 0) return false
  const share = one.body.radius / (one.body.radius + other.body.radius)
  if (byX < byY) {
    const way = other.x >= one.x ? 1 : -1
    one.x -= way * (byX + 0.5) * (1 - share)
    other.x += way * (byX + 0.5) * share
  } else {
    const way = other.y + other.body.radius >= one.y + one.body.radius ? 1 : -1
    one.y -= way * (byY + 0.5) * (1 - share)
    other.y += way * (byY + 0.5) * share
  }
  return true
}

/** Where a newcomer finds room nearest to `wish`, in rings around it; the wish itself where even the outermost ring is full. */
export function nearestRoom(body: Body, wish: Point, taken: readonly { readonly body: Body, readonly at: Point }[]): Point {
  for (let ring = 0; ring < 60; ring += 1) {
    const places = Math.max(1, ring * 8)
    for (let step = 0; step < places; step += 1) {
      const angle = (2 * Math.PI * step) / places
      const at = { x: wish.x + Math.cos(angle) * ring * LABEL_HEIGHT, y: wish.y + Math.sin(angle) * ring * LABEL_HEIGHT }
      if (isFree(body, at, taken)) return at
    }
  }
  return wish
}

function isFree(body: Body, at: Point, taken: readonly { readonly body: Body, readonly at: Point }[]): boolean {
  const box = boxOf(body, at)
  return taken.every((other) => {
    const room = boxOf(other.body, other.at)
    return box.right <= room.left || room.right <= box.left || box.bottom <= room.top || room.bottom <= box.top
  })
}
