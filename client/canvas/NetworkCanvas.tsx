/**
 * The network as a React part: a painter in a box that follows the state, with keyboard and voice.
 * One stop of the Tab key; inside, arrow keys move among nodes (see `use-node-keys.ts`).
 */
import { useCallback, useEffect, useImperativeHandle, useLayoutEffect, useMemo, useRef, useState, type ReactNode, type Ref } from 'react'
import type { Box, Point, Size } from '../layout/box.ts'
import type { Palette } from '../theme/palette.ts'
import { useWords } from '../text/Words.tsx'
import type { GraphView } from '../view-model/graph-view.ts'
import { createPainter, type Hit, type NetworkPainter } from './canvas.ts'
import { edgeElementId } from './elements.ts'
import { neighboursOf, type Pointed } from './focus.ts'
import { Hint } from './Hint.tsx'
import { bringIntoView, fitAll, zoomBy } from './looking.ts'
import { sentenceOf } from './sentence.ts'
import { useNodeKeys } from './use-node-keys.ts'

/** What the controls beside the canvas may do. */
export interface CanvasHandle { readonly fit: () => void, readonly zoomBy: (factor: number) => void, readonly camera: () => { readonly zoom: number, readonly pan: Point }, readonly size: () => Size }

/**
 * @property at where nodes stand
 * @property laidOut when it changes the whole is fitted into view
 * @property chosen the filters of what is drawn: when others show other nodes, what is left is fitted into view; a page that is loaded meanwhile moves nothing
 * @property space size of the canvas: a picture that was fitted stays so in another
 * @property open ids of the selected nodes @property openEdge id of the selected tie
 * @property floats boxes (px of the canvas) that no node should lie under after a fit
 */
export interface NetworkCanvasProps {
  readonly view: GraphView
  readonly at: ReadonlyMap<string, Point>
  readonly laidOut: number
  readonly chosen: string
  readonly space: Size | undefined
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

interface Hover { readonly hit: Hit, readonly at: Point }

export function NetworkCanvas(props: NetworkCanvasProps): ReactNode {
  const { view, at, palette, open, openEdge } = props
  const { text, language } = useWords()
  const box = useRef<HTMLDivElement>(null)
  const [hover, setHover] = useState<Hover>()
  const painter = usePainter(box, props, (next) => { setHover((before) => before?.hit?.id === next.hit?.id ? before : next) })
  const look = useCallback((moving: boolean) => { if (painter.current !== undefined) fitAll(painter.current, { ...props, glossed: language === 'en' }, moving) }, [view, at, language, open.join(' ')])
  const keys = useNodeKeys({ view, at, onChoose: props.onChoose })
  const tie = keys.hit?.kind === 'edge' ? keys.hit.id : undefined
  const pointed = usePointed(view, { open, openEdge, hovered: hover?.hit?.id, focused: keys.focused, tie })

  useEffect(() => { painter.current?.repaint(palette) }, [palette])
  useEffect(() => { painter.current?.show({ view, at, glossed: language === 'en' }) }, [view, at, language])
  useEffect(() => { painter.current?.point(pointed) }, [pointed])
  useEffect(() => { if (props.laidOut > 0) look(false) }, [props.laidOut])
  useRefit(props, look)
  // What was under the pointer is not, once the picture has moved or the reader went on by key.
  useEffect(() => { setHover(undefined) }, [open.join(' '), props.space, keys.hit])
  useLayoutEffect(() => {
    if (painter.current?.isFitted() === true) look(false)
    else if (painter.current !== undefined) bringIntoView(painter.current, at, open)
  }, [props.space])
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
        aria-label={text.canvas.label} aria-describedby="network-keys" {...(keys.focused === undefined ? {} : { 'data-standing': '' })} onKeyDown={keys.onKeyDown} onBlur={() => { keys.onBlur(); setHover(undefined) }} onMouseLeave={() => { setHover(undefined) }}
      />
      <span id="network-keys" className="unseen">{text.canvas.keys}</span>
      <span className="unseen" aria-live="polite">{keys.hit === undefined ? '' : spoken}</span>
      {hover?.hit !== undefined && spoken !== undefined && <Hint at={hover.at} words={spoken} width={box.current?.clientWidth ?? 0} />}
    </div>
  )
}

function usePainter(box: React.RefObject<HTMLDivElement | null>, props: NetworkCanvasProps, onHover: (hover: Hover) => void): React.RefObject<NetworkPainter | undefined> {
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
      latest.current.onSize({ width: container.clientWidth, height: container.clientHeight })
    })
    observer.observe(container)
    return () => { observer.disconnect(); made.remove(); painter.current = undefined }
  }, [])
  return painter
}

/** Other filters that show other nodes: what is left is looked at. Positions stay. */
function useRefit({ view, at, chosen }: NetworkCanvasProps, look: (moving: boolean) => void): void {
  const ids = useMemo(() => view.nodes.flatMap(({ id }) => at.has(id) ? [id] : []).sort().join(' '), [view, at])
  const fitted = useRef(chosen)
  useEffect(() => {
    if (fitted.current === chosen || ids === '') return
    fitted.current = chosen
    look(true)
  }, [ids])
}

function usePointed(view: GraphView, now: { readonly open: readonly string[], readonly openEdge: string | undefined, readonly hovered: string | undefined, readonly focused: string | undefined, readonly tie: string | undefined }): Pointed {
  const { open, openEdge, hovered, focused, tie } = now
  return useMemo(() => {
    const edges = view.edges.map((edge) => ({ ...edge, id: edgeElementId(edge.id) }))
    const centre = hovered ?? tie ?? focused
    const nextTo = centre ?? (open.length === 1 ? open[0] : undefined)
    return {
      open, near: nextTo === undefined ? [] : neighboursOf(edges, nextTo),
      ...(openEdge === undefined ? {} : { openEdge: edgeElementId(openEdge) }),
      ...(hovered === undefined ? {} : { hovered }),
      ...(focused === undefined ? {} : { focused }),
      ...(tie === undefined ? {} : { tie }),
    }
  }, [view, open.join(' '), openEdge, hovered, focused, tie])
}
