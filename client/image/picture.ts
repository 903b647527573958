/**
 * The picture of what is seen: composed as shapes, painted at print scale in strips, written as PNG.
 * In: what is seen and the reader's choices. Out: a Blob. Errors: PictureError where the browser gives no canvas.
 */
import type { Size } from '../layout/box.ts'
import { DARK, LIGHT, PAPER_WHITE, type Palette } from '../theme/palette.ts'
import type { LegendModel } from '../view-model/legend.ts'
import { captionShapes, CAPTION_HEIGHT, legendShapes, type LegendWords } from './legend-shapes.ts'
import { networkShapes, type Seen } from './network-shapes.ts'
import { paint, pictureFont } from './paint.ts'
import { pngFile } from './png-file.ts'
import type { Shape } from './shapes.ts'
import { columnsOf, stripsOf } from './strips.ts'

export type Background = 'white' | 'transparent' | 'shown'

/** @property scale device px a px of the screen, 1 to 4 @property name stands at the right of the caption */
export interface PictureOptions {
  readonly scale: number
  readonly background: Background
  readonly dark: boolean
  readonly legend: { readonly model: LegendModel, readonly words: LegendWords } | undefined
  readonly caption: { readonly name: string, readonly words: string } | undefined
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
export function pictureSize(seen: Size, { scale, caption }: Pick<PictureOptions, 'scale' | 'caption'>): Size {
  return { width: Math.round(seen.width * scale), height: Math.round((seen.height + (caption === undefined ? 0 : CAPTION_HEIGHT)) * scale) }
}

export async function pictureOf(seen: Seen, options: PictureOptions): Promise<Blob> {
  const size = pictureSize(seen.size, options)
  const palette = paletteOf(options)
  const opaque = options.background !== 'transparent'
  const measure = measurer()
  const shapes: Shape[] = [...networkShapes(seen, { palette, opaque, measure })]
  if (options.legend !== undefined) shapes.push(...legendShapes(options.legend.model, options.legend.words, { palette, opaque, zoom: seen.camera.zoom, size: seen.size }))
  if (options.caption !== undefined) {
    // What hangs over the lower edge of the screen is cut there, not drawn into the caption.
    if (opaque) shapes.push({ kind: 'box', x: 0, y: seen.size.height, width: seen.size.width, height: CAPTION_HEIGHT, corner: 0, fill: palette.ground })
    shapes.push(...captionShapes(options.caption.name, options.caption.words, { palette, width: seen.size.width, top: seen.size.height }))
  }
  return await pngFile(size, strips(shapes, size, { scale: options.scale, ground: opaque ? palette.ground : undefined }), Math.round(PX_A_METRE * options.scale))
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
