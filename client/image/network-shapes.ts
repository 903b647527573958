/**
 * What is seen → shapes: edges from rim to rim, discs in their rings, squares, names where the screen has them.
 * Colours come from the palette of the paper it is for, not of the screen. Pure but for the measure it is given.
 */
import { wordings } from '../canvas/wording.ts'
import { placeLabels, LABEL_SIZE } from '../canvas/labels.ts'
import { closedDash, outerRadius, ringPattern, ringRadius } from '../canvas/rings.ts'
import { VIDEO_DASH } from '../canvas/style.ts'
import type { Box, Point, Size } from '../layout/box.ts'
import type { Camera } from '../layout/fit.ts'
import { categoryColour, type Palette } from '../theme/palette.ts'
import type { EdgeView, GraphView, NodeView } from '../view-model/graph-view.ts'
import { clipLine } from './clip-line.ts'
import { ringed, type Shape } from './shapes.ts'

/** The network as it stands on the screen. @property open ids of selected nodes @property openEdge id of the selected tie @property glossed names carry their pinyin @property window what of the picture was on the screen; absent: all of it @property floats boxes of the picture that no name may lie under */
export interface Seen {
  readonly view: GraphView
  readonly at: ReadonlyMap<string, Point>
  readonly camera: Camera
  readonly size: Size
  readonly open: readonly string[]
  readonly openEdge: string | undefined
  readonly glossed: boolean
  readonly window?: Box
  readonly floats?: readonly Box[]
}

/** @property opaque whether the ground is painted: then it also fills rings and stands around names */
export interface Paper { readonly palette: Palette, readonly opaque: boolean, readonly measure: (words: string) => number }

interface Drawn { readonly node: NodeView, readonly x: number, readonly y: number, readonly reach: number }

/** What is seen → shapes in px of the picture, those behind first. */
export function networkShapes(seen: Seen, paper: Paper): readonly Shape[] {
  const { zoom, pan } = seen.camera
  const drawn = new Map(seen.view.nodes.flatMap((node) => {
    const place = seen.at.get(node.id)
    const reach = zoom * (node.kind === 'meeting' ? node.radius : outerRadius(node.radius, ringPattern(node.category)))
    return place === undefined ? [] : [[node.id, { node, x: pan.x + zoom * place.x, y: pan.y + zoom * place.y, reach }] as const]
  }))
  const inSight = [...drawn.values()].filter((one) => isIn(one, seen.window))
  const edges = [...seen.view.edges].sort((a, b) => Number(isOpen(seen, a)) - Number(isOpen(seen, b)))
  return [
    ...edges.flatMap((edge) => edgeShape(seen, paper, { edge, from: drawn.get(edge.source), to: drawn.get(edge.target) })),
    ...[...inSight].reverse().flatMap((one) => nodeShapes(seen, paper, one)),
    ...labelShapes(seen, paper, inSight),
  ]
}

function isIn({ x, y }: Point, window: Box | undefined): boolean {
  return window === undefined || (x >= window.left && x <= window.right && y >= window.top && y <= window.bottom)
}

function isOpen({ open, openEdge }: Seen, edge: EdgeView): boolean {
  return edge.id === openEdge || (open.length === 1 && (edge.source === open[0] || edge.target === open[0]))
}

function edgeShape(seen: Seen, { palette }: Paper, { edge, from, to }: { readonly edge: EdgeView, readonly from: Drawn | undefined, readonly to: Drawn | undefined }): readonly Shape[] {
  if (from === undefined || to === undefined) return []
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  if (length <= from.reach + to.reach) return []
  const way = { x: (to.x - from.x) / length, y: (to.y - from.y) / length }
  const { zoom } = seen.camera
  const lit = isOpen(seen, edge)
  const whole = { from: { x: from.x + way.x * from.reach, y: from.y + way.y * from.reach }, to: { x: to.x - way.x * to.reach, y: to.y - way.y * to.reach } }
  const line = seen.window === undefined ? whole : clipLine(whole, seen.window)
  if (line === undefined) return []
  return [{
    kind: 'line', x1: line.from.x, y1: line.from.y, x2: line.to.x, y2: line.to.y,
    width: edge.width * zoom, colour: lit ? palette.accent : palette.edge, opacity: lit ? 0.9 : palette.edgeOpacity, dash: edge.video ? VIDEO_DASH.map((part) => part * zoom) : [],
  }]
}

function nodeShapes(seen: Seen, { palette, opaque }: Paper, { node, x, y, reach }: Drawn): readonly Shape[] {
  const { zoom } = seen.camera
  const chosen: Shape[] = seen.open.includes(node.id) ? [{ kind: 'disc', x, y, radius: reach + 4.25 * zoom, stroke: { colour: palette.accent, width: 2.5 * zoom, dash: [] } }] : []
  if (node.kind === 'meeting') {
    return [...chosen, { kind: 'box', x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach, corner: 3 * zoom, stroke: { colour: palette.ink, width: 1.5 * zoom, dash: [] }, ...(opaque ? { fill: palette.panel } : {}) }]
  }
  const pattern = ringPattern(node.category)
  const colour = categoryColour(palette, node.category)
  const stroke = { colour, width: pattern.width * zoom, dash: closedDash(node.radius, pattern).map((part) => part * zoom) }
  return [...chosen, ...ringed({ x, y }, { radius: node.radius * zoom, ringRadius: ringRadius(node.radius, pattern) * zoom, filled: pattern.filled, stroke }, { colour, ground: opaque ? palette.ground : undefined })]
}

function labelShapes(seen: Seen, { palette, opaque, measure }: Paper, drawn: readonly Drawn[]): readonly Shape[] {
  const near = new Set(seen.view.edges.flatMap((edge) => isOpen(seen, edge) ? [edge.source, edge.target] : []))
  const wishes = drawn.map(({ node, x, y, reach }) => ({
    id: node.id, texts: wordings(node, seen.glossed, seen.open.includes(node.id)), x, y, reach, rank: node.rank, must: seen.open.includes(node.id), near: near.has(node.id),
  }))
  return [...placeLabels(wishes, { ...seen.size, ...(seen.floats === undefined ? {} : { floats: seen.floats }) }, measure)].reverse().map((label) => ({
    kind: 'words', x: label.x, y: label.y, words: label.text, size: LABEL_SIZE, align: 'center', colour: seen.open.includes(label.id) ? palette.accent : palette.ink, ...(opaque ? { halo: palette.ground } : {}),
  }))
}
