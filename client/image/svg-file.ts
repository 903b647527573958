/**
 * The picture as SVG: the same shapes as the PNG, in the same order and colours, words kept as words. Pure: shapes → text of the file.
 * Fonts are named with what to fall back on and not embedded: a machine without one shows the next of the list, the words stay.
 * Units: px at scale 1. What XML cannot hold (control characters, lone surrogates) is left out.
 */
import type { Size } from '../layout/box.ts'
import { pictureFamily } from './paint.ts'
import type { Shape, Stroke } from './shapes.ts'

/** @property ground colour of the paper; undefined leaves it transparent @property title, description for who cannot see it */
export interface SvgSheet { readonly size: Size, readonly ground: string | undefined, readonly title: string, readonly description: string, readonly language: string }

const HALO_WIDTH = 3.5

/** The whole file. */
export function svgFile(shapes: readonly Shape[], { size: { width, height }, ground, title, description, language }: SvgSheet): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${number(width)}" height="${number(height)}" viewBox="0 0 ${number(width)} ${number(height)}" role="img" aria-labelledby="title description" xml:lang="${escaped(language)}" font-family="${escaped(pictureFamily())}">`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="description">${escaped(description)}</desc>`,
    ...ground === undefined ? [] : [`<rect width="${number(width)}" height="${number(height)}" fill="${escaped(ground)}"/>`],
    ...shapes.map(element),
    '</svg>',
    '',
  ].join('\n')
}

function element(shape: Shape): string {
  switch (shape.kind) {
    case 'line': return `<line${attributes({ x1: shape.x1, y1: shape.y1, x2: shape.x2, y2: shape.y2, ...stroked(shape), ...(shape.opacity === 1 ? {} : { 'stroke-opacity': shape.opacity }) })}/>`
    case 'disc': return `<circle${attributes({ cx: shape.x, cy: shape.y, r: shape.radius, ...painted(shape) })}/>`
    case 'box': return `<rect${attributes({ x: shape.x, y: shape.y, width: shape.width, height: shape.height, ...(shape.corner === 0 ? {} : { rx: shape.corner }), ...painted(shape) })}/>`
    case 'words': return words(shape)
  }
}

const ANCHORS = { left: 'start', center: 'middle', right: 'end' } as const

/** A halo is the outline painted beneath; Chinese says that it is, so that the right shapes are taken. */
function words({ x, y, words: said, size, colour, align, halo, bold }: Extract<Shape, { kind: 'words' }>): string {
  const given = attributes({
    x, y, 'font-size': size, 'text-anchor': ANCHORS[align], 'dominant-baseline': 'central', fill: colour,
    ...(bold === true ? { 'font-weight': 600 } : {}),
    ...(halo === undefined ? {} : { stroke: halo, 'stroke-width': HALO_WIDTH, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }),
    ...(/\p{Script=Han}/u.test(said) ? { 'xml:lang': 'zh-Hans' } : {}),
  })
  return `<text${given} xml:space="preserve">${escaped(said)}</text>`
}

type Attributes = Readonly<Record<string, string | number>>

function painted({ fill, stroke }: { readonly fill?: string, readonly stroke?: Stroke }): Attributes {
  return { fill: fill ?? 'none', ...(stroke === undefined ? {} : stroked(stroke)) }
}

function stroked({ colour, width, dash }: Stroke): Attributes {
  return { stroke: colour, 'stroke-width': width, ...(dash.length === 0 ? {} : { 'stroke-dasharray': dash.map(number).join(' ') }) }
}

function attributes(given: Attributes): string {
  return Object.entries(given).map(([name, value]) => ` ${name}="${typeof value === 'number' ? number(value) : escaped(value)}"`).join('')
}

/** Hundredths of a px are finer than print. */
function number(value: number): string {
  return String(Math.round(value * 100) / 100)
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escaped(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '').replace(/[&<>"]/gu, (sign) => ENTITIES[sign] ?? sign)
}
