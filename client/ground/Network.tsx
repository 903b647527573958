/**
 * The middle of the ground: the network in force with legend, controls and chips, or the same as a table.
 * From answers to a picture: base and network in force → GraphView → positions (worker) → canvas.
 */
import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { Controls } from '../canvas/Controls.tsx'
import { Legend } from '../canvas/Legend.tsx'
import { marginOf } from '../canvas/looking.ts'
import { NetworkCanvas, type CanvasHandle } from '../canvas/NetworkCanvas.tsx'
import type { Hit } from '../canvas/canvas.ts'
import { roughWidth, wordings } from '../canvas/wording.ts'
import { useExplorer } from '../explorer.tsx'
import type { Box, Size } from '../layout/box.ts'
import { usePositions } from '../layout/use-positions.ts'
import { useWords } from '../text/Words.tsx'
import type { NodeView } from '../view-model/graph-view.ts'
import { selectionOf } from './selection-of.ts'
import { shownNetwork } from './shown-on-canvas.ts'
import { useDrawn } from './use-drawn.ts'
import { usePalette } from './use-palette.ts'

export function Network(): ReactNode {
  const { state, dispatch, network, seen } = useExplorer()
  const { text, language } = useWords()
  const palette = usePalette()
  const ground = useRef<HTMLDivElement>(null)
  const handle = useRef<CanvasHandle>(null)
  const [space, setSpace] = useState<Size>()
  const panelWidth = useRef(0)
  panelWidth.current = state.view.path.length > 0 ? PANEL : 0
  const room = useMemo(() => space === undefined ? undefined : roomIn(space, panelWidth.current), [space])
  const [zoom, setZoom] = useState(1)
  const { graph, everything, legend } = useDrawn()
  // The version of the data, behind the @, is no choice.
  const chosen = [network.valueKey?.split('@')[0], state.view.filters.minMeetings, ...state.view.filters.hidden].join(' ')
  const large = (everything?.edges.length ?? 0) > MANY_EDGES
  const positions = usePositions({ key: state.view.mode, graph: everything, space: room, labelWidth: room !== undefined && room.width >= ROOMY ? wideLabel : shortLabel })
  const floats = useCallback(() => floatsOf(ground.current), [])
  const { view, open } = useMemo(() => shownNetwork(state.view.path, graph), [graph, state.view.path])
  const choose = useCallback((hit: Hit) => {
    const selection = selectionOf(view, hit)
    dispatch(selection === undefined ? { kind: 'close' } : { kind: 'select', selection })
  }, [view, dispatch])
  const fold = useLegendFold(panelWidth.current > 0 && space !== undefined && space.width < ROOM_FOR_BOTH)
  useEffect(() => {
    seen.current = legend === undefined || graph.nodes.length === 0 || positions.at.size === 0 ? undefined : () => ({
      legend,
      seen: { view, at: positions.at, camera: handle.current?.camera() ?? NO_CAMERA, size: handle.current?.size() ?? NO_SIZE, open: open.nodes, openEdge: open.edge, glossed: language === 'en' },
    })
  })
  return (
    <div ref={ground} className={network.loading ? 'network busy' : 'network'} aria-busy={network.loading || positions.busy || (network.value === undefined && network.error === undefined)} {...(state.view.asTable ? { inert: true } : {})}>
      <NetworkCanvas
        key={large ? 'large' : 'small'} large={large} view={view} at={positions.at} laidOut={positions.laidOut} chosen={chosen} space={space} palette={palette} open={open.nodes} openEdge={open.edge}
        floats={floats} onChoose={choose} onMove={positions.move} onSize={setSpace} onZoom={(next) => { setZoom(Math.round(next * 20) / 20) }} handle={handle}
      />
      {legend !== undefined && <Legend legend={legend} palette={palette} zoom={zoom} folded={fold.folded} onFold={fold.onFold} />}
      <Controls onZoom={(factor) => { handle.current?.zoomBy(factor) }} onFit={() => { handle.current?.fit() }} onLayOut={positions.again} busy={positions.busy} />
      <p className={positions.busy || positions.failed ? 'network-note' : 'unseen'} role="status">{positions.failed ? text.canvas.failed : positions.busy ? text.canvas.layingOut : ''}</p>
    </div>
  )
}

/** What is shown beside the open panel folds by itself where there is no room for both, until a reader says otherwise. */
function useLegendFold(crowded: boolean): { readonly folded: boolean, readonly onFold: (folded: boolean) => void } {
  const { state, dispatch } = useExplorer()
  const [wanted, setWanted] = useState<boolean>()
  useEffect(() => { setWanted(undefined) }, [crowded])
  return {
    folded: crowded ? wanted ?? true : state.folded.legend,
    onFold: (folded) => { if (crowded) setWanted(folded); else dispatch({ kind: 'fold', part: 'legend', folded }) },
  }
}

/** Past this many, edges are left out while the picture moves. */
const MANY_EDGES = 4000
const NO_CAMERA = { zoom: 1, pan: { x: 0, y: 0 } }
const NO_SIZE = { width: 0, height: 0 }
/** px of the right panel, as in ground.css. */
const PANEL = 360
/** px of canvas in which network and legend stand side by side while a panel is open. */
const ROOM_FOR_BOTH = 1100

const HEADER = 48

/** What a margin leaves of the canvas; a panel or a sheet that is open now counts as canvas, since it will close again. */
function roomIn({ width, height }: Size, panel: number): Size {
  const margin = marginOf(width)
  const whole = innerWidth < 800 ? { width, height: Math.max(height, innerHeight - HEADER) } : { width: width + panel, height }
  return { width: Math.max(1, whole.width - 2 * margin), height: Math.max(1, whole.height - 2 * margin) }
}

/** From this width on, names are given room for their pinyin, whatever the language: nothing moves when it changes. */
const ROOMY = 720

function wideLabel(node: NodeView): number {
  return Math.max(...wordings(node, true, false).map(roughWidth))
}

function shortLabel(node: NodeView): number {
  return Math.max(...wordings(node, false, false).map(roughWidth))
}

/** Boxes of what floats over the canvas, in its px. */
function floatsOf(ground: HTMLElement | null): readonly Box[] {
  if (ground === null) return []
  const frame = ground.getBoundingClientRect()
  return [...ground.querySelectorAll('[data-float]')].map((float) => {
    const box = float.getBoundingClientRect()
    return { left: box.left - frame.left, right: box.right - frame.left, top: box.top - frame.top, bottom: box.bottom - frame.top }
  })
}
