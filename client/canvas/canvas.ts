/**
 * The network on the screen: the only place that speaks to Cytoscape. Draws what it is given where it is told; decides nothing.
 * In: a GraphView with positions, what is pointed at and open, a palette. Out: what the reader points at, opens and moves.
 * Units: positions in px at zoom 1, camera in px of the screen.
 */
import cytoscape, { type Core, type EventObject } from 'cytoscape'
import type { Point, Size } from '../layout/box.ts'
import type { Camera } from '../layout/fit.ts'
import type { Palette } from '../theme/palette.ts'
import type { GraphView } from '../view-model/graph-view.ts'
import { showElements } from './elements.ts'
import { applyFocus, type Pointed } from './focus.ts'
import { createLabelLayer } from './label-layer.ts'
import { outerRadius, ringPattern } from './rings.ts'
import { canvasStyle, DIMMED } from './style.ts'
import { wordings } from './wording.ts'

/** @property at where every node stands; nodes without a place are not drawn @property glossed names carry their pinyin */
export interface Picture { readonly view: GraphView, readonly at: ReadonlyMap<string, Point>, readonly glossed: boolean }

/** What is under the pointer or was chosen; undefined: the empty ground. */
export type Hit = { readonly kind: 'node' | 'edge', readonly id: string } | undefined

export interface CanvasListeners {
  readonly onHover: (hit: Hit, at: Point) => void
  readonly onChoose: (hit: Hit) => void
  /** A node was dragged to a new place. */
  readonly onMove: (id: string, to: Point) => void
  /** The picture is drawn at another zoom. */
  readonly onZoom: (zoom: number) => void
}

export interface NetworkPainter {
  readonly show: (picture: Picture) => void
  readonly repaint: (palette: Palette) => void
  readonly point: (pointed: Pointed) => void
  readonly camera: () => Camera
  readonly look: (camera: Camera, moving: boolean) => void
  /** The container has another size; the centre stays. */
  readonly resize: () => void
  readonly size: () => Size
  /** Whether the camera stands where a fit put it; until a reader moves it. */
  readonly isFitted: () => boolean
  readonly keepFitted: (fitted: boolean) => void
  readonly remove: () => void
}

const LEAST_ZOOM = 0.05
const MOST_ZOOM = 5

/** The palette is the one to begin with; a `large` network has its edges left out while the picture moves. */
export function createPainter(container: HTMLElement, { palette, large }: { readonly palette: Palette, readonly large: boolean }, listeners: CanvasListeners): NetworkPainter {
  const cy = cytoscape({
    container, style: canvasStyle(palette), minZoom: LEAST_ZOOM, maxZoom: MOST_ZOOM, boxSelectionEnabled: false, selectionType: 'single', autounselectify: true,
    textureOnViewport: false, hideEdgesOnViewport: large, pixelRatio: 'auto', layout: { name: 'null' },
  })
  const layer = createLabelLayer(container)
  let colours = palette
  let picture: Picture | undefined
  let pointed: Pointed = { open: [] }
  layer.resize(container.clientWidth, container.clientHeight)
  cy.on('render', () => { if (picture !== undefined) layer.draw(frameOf(cy, picture, { pointed, colours })) })
  listen(cy, listeners)
  let fitted = false
  cy.on('dragpan scrollzoom pinchzoom', () => { fitted = false })

  return {
    show: (next) => {
      picture = next
      cy.batch(() => { showElements(cy, next); applyFocus(cy, pointed) })
      cy.forceRender()
    },
    repaint: (next) => { colours = next; cy.style(canvasStyle(next)); cy.forceRender() },
    point: (next) => {
      pointed = next
      cy.batch(() => { applyFocus(cy, next) })
      cy.forceRender()
    },
    camera: () => ({ zoom: cy.zoom(), pan: { ...cy.pan() } }),
    look: (camera, moving) => {
      cy.stop()
      if (moving) cy.animate({ zoom: camera.zoom, pan: camera.pan }, { duration: 120, easing: 'ease-out' })
      else cy.viewport({ zoom: camera.zoom, pan: camera.pan })
    },
    resize: () => { resizeAroundCentre(cy, container); layer.resize(container.clientWidth, container.clientHeight); cy.forceRender() },
    size: () => ({ width: cy.width(), height: cy.height() }),
    isFitted: () => fitted,
    keepFitted: (next) => { fitted = next },
    remove: () => { layer.remove(); cy.destroy() },
  }
}

function resizeAroundCentre(cy: Core, container: HTMLElement): void {
  const before = { width: cy.width(), height: cy.height() }
  cy.resize()
  if (before.width === 0 || before.height === 0) return
  cy.panBy({ x: (container.clientWidth - before.width) / 2, y: (container.clientHeight - before.height) / 2 })
}

function listen(cy: Core, { onHover, onChoose, onMove, onZoom }: CanvasListeners): void {
  cy.on('mouseover', 'node, edge', (event) => { onHover(hitOf(event), pointerOf(event)) })
  // What is opened by a click or moved beneath the pointer is pointed at again with its next move.
  cy.on('mousemove', 'node, edge', (event) => { onHover(hitOf(event), pointerOf(event)) })
  cy.on('mouseout', 'node, edge', (event) => { onHover(undefined, pointerOf(event)) })
  cy.on('tap', (event) => { onChoose(hitOf(event)) })
  cy.on('zoom', () => { onZoom(cy.zoom()) })
  cy.on('free', 'node', (event) => { onMove(String(event.target.id()), { ...event.target.position() }) })
}

function hitOf(event: EventObject): Hit {
  if (event.target === event.cy) return undefined
  return { kind: event.target.isNode() === true ? 'node' : 'edge', id: String(event.target.id()) }
}

function pointerOf(event: EventObject): Point {
  return { x: event.renderedPosition.x, y: event.renderedPosition.y }
}

interface Look { readonly pointed: Pointed, readonly colours: Palette }

function frameOf(cy: Core, picture: Picture, { pointed, colours }: Look): Parameters<ReturnType<typeof createLabelLayer>['draw']>[0] {
  const zoom = cy.zoom()
  const must = new Set([...pointed.open, ...(pointed.hovered === undefined ? [] : [pointed.hovered]), ...(pointed.focused === undefined ? [] : [pointed.focused])])
  const near = new Set(pointed.near)
  const focused = pointed.focused === undefined ? undefined : cy.getElementById(pointed.focused)
  return {
    wishes: picture.view.nodes.flatMap((node) => {
      const drawn = cy.getElementById(node.id)
      if (drawn.empty()) return []
      const at = drawn.renderedPosition()
      const whole = node.id === pointed.hovered || pointed.open.includes(node.id) || node.id === pointed.focused
      return [{ id: node.id, texts: wordings(node, picture.glossed, whole), x: at.x, y: at.y, reach: reachOf(node.radius, node.category) * zoom, rank: node.rank, must: must.has(node.id), near: near.has(node.id) }]
    }),
    opacity: (id) => cy.getElementById(id).hasClass('dim') ? DIMMED : 1,
    strong: new Set(pointed.open),
    focus: focused === undefined || focused.empty() ? undefined : { ...focused.renderedPosition(), reach: Number(focused.renderedOuterWidth()) / 2 },
    palette: colours,
  }
}

function reachOf(radius: number, category: number): number {
  return outerRadius(radius, ringPattern(category))
}
