/**
 * The network as a React part: a painter in a box that follows the state, with keyboard and voice.
 * One stop of the Tab key; inside, arrow keys move among nodes (see `use-node-keys.ts`).
 */
import { useCallback, useEffect, useImperativeHandle, useMemo, useRef, useState, type ReactNode, type Ref } from 'react'
import type { Box, Point, Size } from '../layout/box.ts'
import { boxOf } from '../layout/body.ts'
import { fit, type Camera } from '../layout/fit.ts'
import type { Palette } from '../theme/palette.ts'
import { useWords } from '../text/Words.tsx'
import type { GraphView } from '../view-model/graph-view.ts'
import { createPainter, type Hit, type NetworkPainter } from './canvas.ts'
import { edgeElementId } from './elements.ts'
import { neighboursOf, type Pointed } from './focus.ts'
import { Hint } from './Hint.tsx'
import { sentenceOf } from './sentence.ts'
import { useNodeKeys } from './use-node-keys.ts'
import { roughWidth, wordings } from './wording.ts'

/** What the controls beside the canvas may do. */
export interface CanvasHandle { readonly fit: () => void, readonly zoomBy: (factor: number) => void, readonly camera: () => { readonly zoom: number, readonly pan: Point }, readonly size: () => Size }

/**
 * @property at where nodes stand
 * @property laidOut when it changes the whole is fitted into view
 * @property open ids of the selected nodes @property openEdge id of the selected tie
 * @property floats boxes (px of the canvas) that no node should lie under after a fit
 */
export interface NetworkCanvasProps {
  readonly view: GraphView
  readonly at: ReadonlyMap<string, Point>
  readonly laidOut: number
  readonly palette: Palette
  /** Edges are left out while the picture moves. Read once. */
  readonly large: boolean
  readonly open: readonly string[]
  readonly openEdge: string | undefined
  readonly floats: () => readonly Box[]
  readonly onChoose: (hit: Hit) => void
  readonly onMove: (id: string, to: Point) => void
  readonly onSize: (size: Size) => void
  readonly onZoom: (zoom: number) => void
  readonly handle: Ref<CanvasHandle>
}

const MARGIN = 48
const SMALL_MARGIN = 20
const MOST_FIT = 1.25
const TOO_SMALL = 0.4
const CLOSE = 0.9

/** The margin that a fit leaves, by the width of the canvas. */
export function marginOf(width: number): number {
  return width < 600 ? SMALL_MARGIN : MARGIN
}

export function NetworkCanvas(props: NetworkCanvasProps): ReactNode {
  const { view, at, palette, open, openEdge } = props
  const { text, language } = useWords()
  const box = useRef<HTMLDivElement>(null)
  const [hover, setHover] = useState<{ readonly hit: Hit, readonly at: Point }>()
  const painter = usePainter(box, props, setHover)
  const look = useCallback((moving: boolean) => { if (painter.current !== undefined) fitAll(painter.current, { ...props, glossed: language === 'en' }, moving) }, [view, at, language])
  const keys = useNodeKeys({ view, at, onChoose: props.onChoose })
  const pointed = usePointed(view, { open, openEdge, hovered: hover?.hit?.id, focused: keys.focused })

  useEffect(() => { painter.current?.repaint(palette) }, [palette])
  useEffect(() => { painter.current?.show({ view, at, glossed: language === 'en' }) }, [view, at, language])
  useEffect(() => { painter.current?.point(pointed) }, [pointed])
  useEffect(() => { if (props.laidOut > 0) look(false) }, [props.laidOut])
  useEffect(() => { if (painter.current !== undefined) bringIntoView(painter.current, at, [...open, ...(keys.focused === undefined ? [] : [keys.focused])]) }, [open.join(' '), keys.focused])
  useImperativeHandle(props.handle, () => ({
    fit: () => { look(true) },
    zoomBy: (factor) => { if (painter.current !== undefined) zoomBy(painter.current, factor) },
    camera: () => painter.current?.camera() ?? { zoom: 1, pan: { x: 0, y: 0 } },
    size: () => painter.current?.size() ?? { width: 0, height: 0 },
  }), [look])

  const pointedAt = hover?.hit ?? keys.hit
  const spoken = useMemo(() => pointedAt === undefined ? undefined : sentenceOf(view, pointedAt, text), [view, pointedAt?.id, text])
  return (
    <div className="network-frame">
      <div
        ref={box} className="network-canvas" id="network" role="application" tabIndex={0}
        aria-label={text.canvas.label} aria-describedby="network-keys" {...(keys.focused === undefined ? {} : { 'data-standing': '' })} onKeyDown={keys.onKeyDown} onBlur={keys.onBlur}
      />
      <span id="network-keys" className="unseen">{text.canvas.keys}</span>
      <span className="unseen" aria-live="polite">{keys.hit === undefined ? '' : spoken}</span>
      {hover?.hit !== undefined && spoken !== undefined && <Hint at={hover.at} words={spoken} width={box.current?.clientWidth ?? 0} />}
    </div>
  )
}

function usePainter(box: React.RefObject<HTMLDivElement | null>, props: NetworkCanvasProps, onHover: (hover: { readonly hit: Hit, readonly at: Point }) => void): React.RefObject<NetworkPainter | undefined> {
  const painter = useRef<NetworkPainter>(undefined)
  const latest = useRef(props)
  latest.current = props
  useEffect(() => {
    const container = box.current
    if (container === null) return
    const made = createPainter(container, latest.current, {
      onHover: (hit, at) => { onHover({ hit, at }); container.style.cursor = hit === undefined ? '' : 'pointer' },
      onChoose: (hit) => { latest.current.onChoose(hit) },
      onZoom: (zoom) => { latest.current.onZoom(zoom) },
      onMove: (id, to) => { latest.current.onMove(id, to) },
    })
    painter.current = made
    latest.current.onSize({ width: container.clientWidth, height: container.clientHeight })
    const observer = new ResizeObserver(() => {
      made.resize()
      bringIntoView(made, latest.current.at, latest.current.open)
      latest.current.onSize({ width: container.clientWidth, height: container.clientHeight })
    })
    observer.observe(container)
    return () => { observer.disconnect(); made.remove(); painter.current = undefined }
  }, [])
  return painter
}

function usePointed(view: GraphView, now: { readonly open: readonly string[], readonly openEdge: string | undefined, readonly hovered: string | undefined, readonly focused: string | undefined }): Pointed {
  const { open, openEdge, hovered, focused } = now
  return useMemo(() => {
    const edges = view.edges.map((edge) => ({ ...edge, id: edgeElementId(edge.id) }))
    const centre = hovered ?? focused
    const nextTo = centre ?? (open.length === 1 ? open[0] : undefined)
    return {
      open, near: nextTo === undefined ? [] : neighboursOf(edges, nextTo),
      ...(openEdge === undefined ? {} : { openEdge: edgeElementId(openEdge) }),
      ...(hovered === undefined ? {} : { hovered }),
      ...(focused === undefined ? {} : { focused }),
    }
  }, [view, open.join(' '), openEdge, hovered, focused])
}

function fitAll(painter: NetworkPainter, { view, at, floats, open, glossed }: NetworkCanvasProps & { readonly glossed: boolean }, moving: boolean): void {
  const boxes = view.nodes.flatMap((node) => {
    const place = at.get(node.id)
    return place === undefined ? [] : [boxOf({ id: node.id, radius: node.radius + 4, label: roughWidth(wordings(node, glossed, false)[0] ?? ''), rank: 0 }, place)]
  })
  if (boxes.length === 0) return
  const screen = painter.size()
  const camera = fit({ boxes, screen, floats: floats(), margin: marginOf(screen.width), most: MOST_FIT })
  painter.look(camera.zoom < TOO_SMALL ? closer(camera, screen, open.flatMap((id) => at.get(id) ?? [])) : camera, moving)
}

/** Where the whole would be too small to read, what is open is looked at instead. */
function closer(camera: Camera, { width, height }: Size, points: readonly Point[]): Camera {
  const [first] = points
  return first === undefined ? camera : { zoom: CLOSE, pan: { x: width / 2 - CLOSE * first.x, y: height / 2 - CLOSE * first.y } }
}

function zoomBy(painter: NetworkPainter, factor: number): void {
  const { zoom, pan } = painter.camera()
  const { width, height } = painter.size()
  const next = Math.min(5, Math.max(0.05, zoom * factor))
  const centre = { x: (width / 2 - pan.x) / zoom, y: (height / 2 - pan.y) / zoom }
  painter.look({ zoom: next, pan: { x: width / 2 - centre.x * next, y: height / 2 - centre.y * next } }, true)
}

/** Moves the picture by as little as brings the nodes on the screen; not at all where they are. */
function bringIntoView(painter: NetworkPainter, at: ReadonlyMap<string, Point>, ids: readonly string[]): void {
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
