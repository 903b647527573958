/** What the layout knows of a node: the disc and the label below it. Units: px at zoom 1. */
import type { Box, Point } from './box.ts'

/**
 * @property radius of the disc
 * @property label width of the label below the disc
 * @property rank greater is drawn to the middle
 */
export interface Body { readonly id: string, readonly radius: number, readonly label: number, readonly rank: number }

/** Height of a label with the gap to its disc. */
export const LABEL_HEIGHT = 20

/** The room a node takes at a position, label included. */
export function boxOf(body: Body, at: Point): Box {
  const half = Math.max(body.radius, body.label / 2) + 2
  return { left: at.x - half, right: at.x + half, top: at.y - body.radius - 3, bottom: at.y + body.radius + LABEL_HEIGHT }
}
