/** Paints shapes on a 2D canvas. The transform of the context is the caller's: scale for print, offset for a strip. */
import { LABEL_FONT } from '../canvas/label-layer.ts'
import type { Shape, Stroke } from './shapes.ts'

/** The fonts of a picture, as CSS names them, best first. */
export function pictureFamily(): string {
  return LABEL_FONT.slice(LABEL_FONT.indexOf(' ') + 1)
}

type Context = CanvasRenderingContext2D

/** Paints the shapes in their order; the state of the context is left as it was. */
export function paint(context: Context, shapes: readonly Shape[]): void {
  for (const shape of shapes) {
    context.save()
    paintOne(context, shape)
    context.restore()
  }
}

/** The font of words in a picture, as CSS. */
export function pictureFont(size: number, bold = false): string {
  return `${bold ? '600 ' : ''}${size}px ${pictureFamily()}`
}

function paintOne(context: Context, shape: Shape): void {
  switch (shape.kind) {
    case 'line': return paintLine(context, shape)
    case 'disc':
      context.beginPath()
      context.arc(shape.x, shape.y, shape.radius, 0, 2 * Math.PI)
      return fillAndStroke(context, shape)
    case 'box':
      context.beginPath()
      context.roundRect(shape.x, shape.y, shape.width, shape.height, shape.corner)
      return fillAndStroke(context, shape)
    case 'words': return paintWords(context, shape)
  }
}

function paintLine(context: Context, line: Extract<Shape, { kind: 'line' }>): void {
  context.beginPath()
  context.moveTo(line.x1, line.y1)
  context.lineTo(line.x2, line.y2)
  context.globalAlpha = line.opacity
  stroke(context, line)
}

function fillAndStroke(context: Context, shape: { readonly fill?: string, readonly stroke?: Stroke }): void {
  if (shape.fill !== undefined) {
    context.fillStyle = shape.fill
    context.fill()
  }
  if (shape.stroke !== undefined) stroke(context, shape.stroke)
}

function stroke(context: Context, { colour, width, dash }: Stroke): void {
  context.strokeStyle = colour
  context.lineWidth = width
  context.setLineDash([...dash])
  context.stroke()
}

function paintWords(context: Context, words: Extract<Shape, { kind: 'words' }>): void {
  context.font = pictureFont(words.size, words.bold)
  context.textAlign = words.align
  context.textBaseline = 'middle'
  if (words.halo !== undefined) {
    context.strokeStyle = words.halo
    context.lineWidth = 3.5
    context.lineJoin = 'round'
    context.strokeText(words.words, words.x, words.y)
  }
  context.fillStyle = words.colour
  context.fillText(words.words, words.x, words.y)
}
