/**
 * The picture of what is seen: composed as shapes; painted at print scale in strips and written as PNG, or written as SVG, which has no scale.
 * In: what is seen and the reader's choices. Out: a Blob. Errors: PictureError where the browser gives no canvas.
 */
import { heightOfBox, moved, overlap, type Box, type Size } from '../layout/box.ts'
import { DARK, LIGHT, PAPER_WHITE, type Palette } from '../theme/palette.ts'
import type { LegendModel } from '../view-model/legend.ts'
import { cropped } from './crop.ts'
import { captionHeight, captionShapes, LEGEND_COLUMN, legendShapes, type Caption, type LegendWords } from './legend-shapes.ts'
import { networkShapes, type Paper, type Seen } from './network-shapes.ts'
import { paint, pictureFont } from './paint.ts'
import { pngFile } from './png-file.ts'
import type { Shape } from './shapes.ts'
import { svgFile } from './svg-file.ts'
import { columnsOf, stripsOf } from './strips.ts'

export type Background = 'white' | 'transparent' | 'shown'

/** @property scale device px a px of the screen, 1 to 4 */
export interface PictureOptions {
  readonly scale: number
  readonly background: Background
  readonly dark: boolean
  readonly legend: { readonly model: LegendModel, readonly words: LegendWords } | undefined
  readonly caption: Caption | undefined
}

/** The browser gave no canvas to draw on. */
export class PictureError extends Error {
  constructor(size: Size) {
    super(`No canvas of ${size.width} × ${size.height} px`)
    this.name = 'PictureError'
  }
}

/** CSS px a metre: 96 an inch. */
const PX_A_METRE = 96 / 0.0254

/** Size of the file in px. */
export function pictureSize(seen: Seen, options: Pick<PictureOptions, 'scale' | 'caption' | 'legend'>): Size {
  const { size } = composed(seen, options.legend)
  return { width: Math.round(size.width * options.scale), height: Math.round((size.height + (options.caption === undefined ? 0 : captionHeight(options.caption, size.width))) * options.scale) }
}

/** The picture as a file of the chosen format, in the chosen size. @throws PictureError when the browser cannot make one of that size */
export async function pictureOf(seen: Seen, options: PictureOptions): Promise<Blob> {
  const size = pictureSize(seen, options)
  const opaque = options.background !== 'transparent'
  const palette = paletteOf(options)
  const shapes = shapesOf(composed(seen, options.legend), options, { palette, opaque, measure: measurer() })
  return await pngFile(size, strips(shapes, size, { scale: options.scale, ground: opaque ? palette.ground : undefined }), Math.round(PX_A_METRE * options.scale))
}

/** The same picture as SVG, at scale 1. @throws PictureError when the browser cannot measure words */
export function vectorOf(seen: Seen, options: PictureOptions, { title, language }: { readonly title: string, readonly language: string }): Blob {
  const opaque = options.background !== 'transparent'
  const palette = paletteOf(options)
  const shapes = shapesOf(composed(seen, options.legend), options, { palette, opaque, measure: measurer() })
  const sheet = { size: pictureSize(seen, { ...options, scale: 1 }), ground: opaque ? palette.ground : undefined, title, description: options.caption?.words ?? '', language }
  return new Blob([svgFile(shapes, sheet)], { type: 'image/svg+xml' })
}

function shapesOf(seen: Seen, { legend, caption }: PictureOptions, paper: Paper): readonly Shape[] {
  const { palette, opaque } = paper
  const { size } = seen
  const shapes: Shape[] = [...networkShapes(seen, paper)]
  if (legend !== undefined) shapes.push(...legendShapes(legend.model, legend.words, { palette, opaque, zoom: seen.camera.zoom, size }))
  if (caption === undefined) return shapes
  // What hangs over the lower edge of the screen is cut there, not drawn into the caption.
  if (opaque) shapes.push({ kind: 'box', x: 0, y: size.height, width: size.width, height: captionHeight(caption, size.width), corner: 0, fill: palette.ground })
  return [...shapes, ...captionShapes(caption, { palette, width: size.width, top: size.height })]
}

/** Cropped to what is drawn, with room for the legend. What the reader has selected is of the moment, and no legend explains its colour: it is not printed. */
function composed(seen: Seen, legend: PictureOptions['legend']): Seen {
  return withLegendBeside(cropped({ ...seen, open: [], openEdge: undefined }, leastSize(seen, legend)), legend)
}

const LEAST = { width: 480, height: 240 }

function leastSize(seen: Seen, legend: PictureOptions['legend']): Size {
  const frame = frameOf(seen, legend)
  return frame === undefined ? LEAST : { width: LEAST.width, height: Math.max(LEAST.height, Math.ceil(heightOfBox(frame)) + 32) }
}

/** Where the legend would cover a node, the picture is made wider and the legend stands in a column of its own; names keep clear of it in any case. */
export function withLegendBeside(seen: Seen, legend: PictureOptions['legend']): Seen {
  const frame = frameOf(seen, legend)
  if (frame === undefined) return seen
  const clear = { ...seen, floats: [frame] }
  if (!covers(seen, frame)) return clear
  const { camera: { zoom, pan }, size, window } = seen
  return {
    ...clear, camera: { zoom, pan: { ...pan, x: pan.x + LEGEND_COLUMN } }, size: { ...size, width: size.width + LEGEND_COLUMN },
    ...(window === undefined ? {} : { window: moved(window, { x: LEGEND_COLUMN, y: 0 }) }),
  }
}

/** The box of the legend. */
function frameOf({ camera: { zoom }, size }: Seen, legend: PictureOptions['legend']): Box | undefined {
  if (legend === undefined) return undefined
  const [frame] = legendShapes(legend.model, legend.words, { palette: LIGHT, opaque: true, zoom, size })
  return frame?.kind === 'box' ? { left: frame.x, top: frame.y, right: frame.x + frame.width, bottom: frame.y + frame.height } : undefined
}

function covers({ view, at, camera: { zoom, pan }, window }: Seen, frame: Box): boolean {
  return view.nodes.some((node) => {
    const place = at.get(node.id)
    if (place === undefined) return false
    const { x, y } = { x: pan.x + zoom * place.x, y: pan.y + zoom * place.y }
    const reach = zoom * node.radius + 20
    const isSeen = window === undefined || (x >= window.left && x <= window.right && y >= window.top && y <= window.bottom)
    return isSeen && overlap({ left: x - reach, right: x + reach, top: y - reach, bottom: y + reach }, { ...frame, left: 0 })
  })
}

function paletteOf({ background, dark }: PictureOptions): Palette {
  if (background !== 'shown') return PAPER_WHITE
  return dark ? DARK : LIGHT
}

function measurer(): (words: string) => number {
  const context = document.createElement('canvas').getContext('2d')
  if (context === null) throw new PictureError({ width: 300, height: 150 })
  context.font = pictureFont(12)
  return (words) => context.measureText(words).width
}

async function* strips(shapes: readonly Shape[], size: Size, { scale, ground }: { readonly scale: number, readonly ground: string | undefined }): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for (const strip of stripsOf(size)) {
    const rows = new Uint8Array(size.width * strip.height * 4)
    for (const column of columnsOf(size.width)) {
      const pixels = tile(shapes, { left: column.left, top: strip.top, width: column.width, height: strip.height }, { scale, ground })
      for (let row = 0; row < strip.height; row += 1) rows.set(pixels.subarray(row * column.width * 4, (row + 1) * column.width * 4), (row * size.width + column.left) * 4)
    }
    yield rows
    // Let the page breathe between strips.
    await new Promise((resolve) => { setTimeout(resolve) })
  }
}

interface Tile extends Size { readonly left: number, readonly top: number }

function tile(shapes: readonly Shape[], { left, top, width, height }: Tile, { scale, ground }: { readonly scale: number, readonly ground: string | undefined }): Uint8ClampedArray {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (context === null) throw new PictureError({ width, height })
  if (ground !== undefined) {
    context.fillStyle = ground
    context.fillRect(0, 0, width, height)
  }
  context.setTransform(scale, 0, 0, scale, -left, -top)
  paint(context, shapes)
  return context.getImageData(0, 0, width, height).data
}
