/**
 * The names above the network: a canvas of its own, drawn anew with every frame of Cytoscape's, so that text keeps its size and is never a blurred texture.
 * Also draws the ring of ink around the node that the keyboard stands on. Units: CSS px.
 */
import type { Palette } from '../theme/palette.ts'
import { createLabelPlacer, LABEL_SIZE, type LabelWish } from './labels.ts'

/**
 * @property opacity of a node by id: names fall away with their nodes
 * @property strong ids whose name is written in the accent
 * @property focus the node the keyboard stands on
 */
export interface LabelFrame {
  readonly wishes: readonly LabelWish[]
  readonly opacity: (id: string) => number
  readonly strong: ReadonlySet<string>
  readonly focus: { readonly x: number, readonly y: number, readonly reach: number } | undefined
  readonly palette: Palette
}

export interface LabelLayer {
  readonly draw: (frame: LabelFrame) => void
  readonly resize: (width: number, height: number) => void
  readonly remove: () => void
}

export const LABEL_FONT = `${LABEL_SIZE}px "Inter", "Helvetica Neue", "Segoe UI", "Noto Sans SC", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", system-ui, sans-serif`

/** Lays the canvas over what `container` holds. */
export function createLabelLayer(container: HTMLElement): LabelLayer {
  const canvas = document.createElement('canvas')
  canvas.lang = 'zh-Hans'
  Object.assign(canvas.style, { position: 'absolute', inset: '0', zIndex: '10', pointerEvents: 'none', width: '100%', height: '100%' })
  container.append(canvas)
  const context = canvas.getContext('2d')
  const widths = new Map<string, number>()
  let screen = { width: 0, height: 0 }

  function measure(text: string): number {
    const known = widths.get(text)
    if (known !== undefined) return known
    const width = context?.measureText(text).width ?? text.length * LABEL_SIZE
    widths.set(text, width)
    return width
  }

  const place = createLabelPlacer(measure)
  return {
    draw: (frame) => {
      if (context === null) return
      prepare(context, screen)
      if (frame.focus !== undefined) drawFocus(context, frame.focus, frame.palette)
      const placed = place(frame.wishes, screen)
      // The least important first, so that what must be read lies on top.
      for (const label of [...placed].reverse()) {
        context.globalAlpha = frame.opacity(label.id)
        context.strokeStyle = frame.palette.ground
        context.strokeText(label.text, label.x, label.y)
        context.fillStyle = frame.strong.has(label.id) ? frame.palette.accent : frame.palette.ink
        context.fillText(label.text, label.x, label.y)
      }
    },
    resize: (width, height) => {
      screen = { width, height }
      canvas.width = Math.round(width * devicePixelRatio)
      canvas.height = Math.round(height * devicePixelRatio)
    },
    remove: () => { canvas.remove() },
  }
}

function prepare(context: CanvasRenderingContext2D, screen: { readonly width: number, readonly height: number }): void {
  context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0)
  context.globalAlpha = 1
  context.clearRect(0, 0, screen.width, screen.height)
  context.font = LABEL_FONT
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  context.lineJoin = 'round'
  context.lineWidth = 3.5
}

function drawFocus(context: CanvasRenderingContext2D, focus: { readonly x: number, readonly y: number, readonly reach: number }, palette: Palette): void {
  context.save()
  context.beginPath()
  context.arc(focus.x, focus.y, focus.reach + 6, 0, 2 * Math.PI)
  context.strokeStyle = palette.ground
  context.lineWidth = 5
  context.stroke()
  context.strokeStyle = palette.ink
  context.lineWidth = 2
  context.stroke()
  context.restore()
}
