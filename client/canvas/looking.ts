/**
 * Where the camera looks: at the whole, closer, or just so far aside that a node comes into sight.
 * In: a painter, positions. Out: nothing; the painter is told. Units: px of the screen.
 */
import { boxOf } from '../layout/body.ts'
import type { Box, Point, Size } from '../layout/box.ts'
import { fit, type Camera } from '../layout/fit.ts'
import type { GraphView } from '../view-model/graph-view.ts'
import type { NetworkPainter } from './canvas.ts'
import { roughWidth, wordings } from './wording.ts'

type Lens = Pick<NetworkPainter, 'camera' | 'size' | 'look' | 'keepFitted'>

interface FitWish { readonly view: GraphView, readonly at: ReadonlyMap<string, Point>, readonly floats: () => readonly Box[], readonly open: readonly string[], readonly glossed: boolean }

const MARGIN = 48
const SMALL_MARGIN = 20
const MOST_FIT = 1.25
const TOO_SMALL = 0.4
const CLOSE = 0.9

/** The margin that a fit leaves, by the width of the canvas. */
export function marginOf(width: number): number {
  return width < 600 ? SMALL_MARGIN : MARGIN
}

/** The whole, with a margin and clear of what floats. */
export function fitAll(painter: Lens, { view, at, floats, open, glossed }: FitWish, moving: boolean): void {
  const boxes = view.nodes.flatMap((node) => {
    const place = at.get(node.id)
    return place === undefined ? [] : [boxOf({ id: node.id, radius: node.radius + 4, label: roughWidth(wordings(node, glossed, false)[0] ?? ''), rank: 0 }, place)]
  })
  if (boxes.length === 0) return
  const screen = painter.size()
  const camera = fit({ boxes, screen, floats: floats(), margin: marginOf(screen.width), most: MOST_FIT })
  painter.look(camera.zoom < TOO_SMALL ? closer(camera, screen, open.flatMap((id) => at.get(id) ?? [])) : camera, moving)
  painter.keepFitted(true)
}

/** Where the whole would be too small to read, what is open is looked at instead. */
function closer(camera: Camera, { width, height }: Size, points: readonly Point[]): Camera {
  const [first] = points
  return first === undefined ? camera : { zoom: CLOSE, pan: { x: width / 2 - CLOSE * first.x, y: height / 2 - CLOSE * first.y } }
}

/** Around the middle of the screen. */
export function zoomBy(painter: Lens, factor: number): void {
  const { zoom, pan } = painter.camera()
  const { width, height } = painter.size()
  const next = Math.min(5, Math.max(0.05, zoom * factor))
  const centre = { x: (width / 2 - pan.x) / zoom, y: (height / 2 - pan.y) / zoom }
  painter.look({ zoom: next, pan: { x: width / 2 - centre.x * next, y: height / 2 - centre.y * next } }, true)
  painter.keepFitted(false)
}

/** Moves the picture by as little as brings the nodes on the screen; not at all where they are. */
export function bringIntoView(painter: Lens, at: ReadonlyMap<string, Point>, ids: readonly string[]): void {
  const { zoom, pan } = painter.camera()
  const { width, height } = painter.size()
  const points = ids.flatMap((id) => at.get(id) ?? []).map((point) => ({ x: pan.x + zoom * point.x, y: pan.y + zoom * point.y }))
  if (points.length === 0 || width === 0) return
  const x = nudge(Math.min(...points.map((point) => point.x)), Math.max(...points.map((point) => point.x)), width)
  const y = nudge(Math.min(...points.map((point) => point.y)), Math.max(...points.map((point) => point.y)), height)
  if (x !== 0 || y !== 0) painter.look({ zoom, pan: { x: pan.x + x, y: pan.y + y } }, true)
}

function nudge(least: number, most: number, length: number): number {
  if (least < MARGIN) return MARGIN - least
  return most > length - MARGIN ? Math.max(length - MARGIN - most, MARGIN - least) : 0
}
