/**
 * The picture cropped to what is drawn: what the screen leaves empty around the network is not printed. Who is out of sight stays so: a node counts as seen
 * when its middle is on the screen; a tie to one that is not runs to the edge of the screen and no further, however large the frame is.
 * In: what is seen, the least size of the picture. Out: the same at the same zoom, moved into a smaller (or larger) frame. Pure.
 */
import { roughWidth, wordings } from '../canvas/wording.ts'
import { boxOf } from '../layout/body.ts'
import { around, heightOfBox, moved, widthOfBox, type Box, type Point, type Size } from '../layout/box.ts'
import type { GraphView, NodeView } from '../view-model/graph-view.ts'
import type { Seen } from './network-shapes.ts'

/** px around what is drawn. */
const MARGIN = 32

/** What is seen in a frame that fits. @param least the legend must have room */
export function cropped(seen: Seen, least: Size): Seen {
  const { camera: { zoom, pan }, size } = seen
  const placed = seen.view.nodes.flatMap((node) => {
    const at = seen.at.get(node.id)
    return at === undefined ? [] : [{ node, x: pan.x + zoom * at.x, y: pan.y + zoom * at.y }]
  })
  const inSight = placed.filter(({ x, y }) => x >= 0 && y >= 0 && x <= size.width && y <= size.height)
  if (placed.length === 0) return seen
  const shown = inSight.length > 0 ? inSight : placed
  const isPart = shown.length < placed.length
  const room = around(shown.map(({ node, x, y }) => roomOf(node, seen, { x, y })))
  const wide = { left: room.left - MARGIN, top: room.top - MARGIN, right: room.right + MARGIN, bottom: room.bottom + MARGIN }
  const box = isPart ? within(wide, size) : wide
  const frame = { width: Math.max(least.width, Math.ceil(widthOfBox(box))), height: Math.max(least.height, Math.ceil(heightOfBox(box))) }
  const by = { x: frame.width / 2 - (box.left + box.right) / 2, y: frame.height / 2 - (box.top + box.bottom) / 2 }
  const window = isPart ? { window: moved({ left: 0, top: 0, right: size.width, bottom: size.height }, by) } : {}
  return { ...seen, ...window, size: frame, camera: { zoom, pan: { x: pan.x + by.x, y: pan.y + by.y } } }
}

/** What of a box was on the screen. */
function within({ left, top, right, bottom }: Box, { width, height }: Size): Box {
  return { left: Math.max(0, left), top: Math.max(0, top), right: Math.min(width, right), bottom: Math.min(height, bottom) }
}

/** Of what is seen the part that is on the screen: whose middle is, and the ties between them. */
export function inSight({ view, at, camera: { zoom, pan }, size }: Seen): Pick<GraphView, 'nodes' | 'edges'> {
  const isOn = (point: Point | undefined): boolean => {
    if (point === undefined) return false
    const [x, y] = [pan.x + zoom * point.x, pan.y + zoom * point.y]
    return x >= 0 && y >= 0 && x <= size.width && y <= size.height
  }
  return { nodes: view.nodes.filter(({ id }) => isOn(at.get(id))), edges: view.edges.filter(({ source, target }) => isOn(at.get(source)) && isOn(at.get(target))) }
}

/** Disc and name, whose size is the same at every zoom. */
function roomOf(node: NodeView, { camera: { zoom }, glossed }: Seen, at: { readonly x: number, readonly y: number }): Box {
  return boxOf({ id: node.id, radius: (node.radius + 4) * zoom, label: roughWidth(wordings(node, glossed, false)[0] ?? ''), rank: 0 }, at)
}
