/** The part of a line that lies within a box. Pure. Source: Liang and Barsky, ACM TOG 3 (1984). */
import type { Box, Point } from '../layout/box.ts'

export interface Line { readonly from: Point, readonly to: Point }

/** Undefined where the line passes the box by. */
export function clipLine({ from, to }: Line, box: Box): Line | undefined {
  const by = { x: to.x - from.x, y: to.y - from.y }
  let [enter, leave] = [0, 1]
  // Each side: how far the line goes towards the outside, and how far inside it begins.
  for (const [outwards, inside] of [[-by.x, from.x - box.left], [by.x, box.right - from.x], [-by.y, from.y - box.top], [by.y, box.bottom - from.y]] as const) {
    if (outwards === 0 && inside < 0) return undefined
    if (outwards < 0) enter = Math.max(enter, inside / outwards)
    if (outwards > 0) leave = Math.min(leave, inside / outwards)
  }
  if (enter > leave) return undefined
  return { from: { x: from.x + enter * by.x, y: from.y + enter * by.y }, to: { x: from.x + leave * by.x, y: from.y + leave * by.y } }
}
