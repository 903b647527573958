/** The legend and the caption of a picture, as shapes. The samples have the sizes of the picture; the words are given. Units: px at scale 1. */
import { closedDash, ringPattern, ringRadius } from '../canvas/rings.ts'
import { VIDEO_DASH } from '../canvas/style.ts'
import type { Size } from '../layout/box.ts'
import { categoryColour, type Palette } from '../theme/palette.ts'
import { COLOURED } from '../view-model/categories.ts'
import { printed, type LegendModel } from '../view-model/legend.ts'
import { captionLines } from './caption-lines.ts'
import { ringed, type Shape } from './shapes.ts'

/** @property categories label of each category of the model @property others label of those that share the muted colour, where they are one line @property number how a count is written @property parts labels of widths 3, 2 and 1 where edges are attendances */
export interface LegendWords { readonly meetings: string, readonly shared: string, readonly part: string, readonly parts: readonly string[], readonly video: string, readonly square: string, readonly counted: string, readonly categories: readonly string[], readonly others: string, readonly number: (count: number) => string }

const WIDTH = 208
const INSET = 14
const MARGIN = 16
const LINE = 20
const CAPTION_HEIGHT = 36
const CAPTION_LINE = 18
/** Width of a column that holds the legend with its margins. */
export const LEGEND_COLUMN = WIDTH + MARGIN

/** @property name stands at the right @property words what is drawn and whence, in parts */
export interface Caption { readonly name: string, readonly words: string }

interface Row { readonly height: number, readonly shapes: (top: number) => readonly Shape[] }

/** Samples are no larger than there is room for them. */
const MOST_ZOOM = 1.25

/** Bottom left of the picture, as on the screen. @param zoom of the picture, for the samples */
export function legendShapes(legend: LegendModel, words: LegendWords, { palette, opaque, zoom: drawnAt, size }: { readonly palette: Palette, readonly opaque: boolean, readonly zoom: number, readonly size: Size }): readonly Shape[] {
  const left = MARGIN + INSET
  const zoom = Math.min(drawnAt, MOST_ZOOM)
  const rows: Row[] = [
    title(words.meetings, palette), samples(legend.discs.map(({ meetings, radius }) => ({ words: words.number(meetings), radius: radius * zoom })), palette),
    title(legend.lines.length > 0 ? words.shared : words.part, palette),
    ...(legend.lines.length > 0 ? [widths(legend.lines.map(({ shared, width }) => ({ words: words.number(shared), width: width * zoom })), palette)] : [widths(words.parts.map((part, index) => ({ words: part, width: (3 - index) * zoom })), palette)]),
    ...(legend.video ? [note(words.video, palette, [{ kind: 'line', x1: left, x2: left + 22, y1: 0, y2: 0, width: 2, colour: palette.edge, opacity: palette.edgeOpacity, dash: VIDEO_DASH }])] : []),
    title(words.counted, palette),
    ...categoryRows(legend, words, { palette, opaque }),
    ...(legend.meetings > 0 ? [note(`${words.square}  ${words.number(legend.meetings)}`, palette, [{ kind: 'box', x: left + 4.5, y: -6.5, width: 13, height: 13, corner: 3, stroke: { colour: palette.ink, width: 1.5, dash: [] } }])] : []),
  ]
  const height = rows.reduce((sum, row) => sum + row.height, 0) + 2 * INSET - 4
  const top = size.height - MARGIN - height
  const frame: Shape = { kind: 'box', x: MARGIN, y: top, width: WIDTH, height, corner: 4, stroke: { colour: palette.hairline, width: 1, dash: [] }, ...(opaque ? { fill: palette.ground } : {}) }
  let y = top + INSET - 2
  const inside = rows.flatMap((row) => {
    y += row.height
    return row.shapes(y - row.height)
  })
  return [frame, ...inside]
}

function categoryRows({ categories }: LegendModel, words: LegendWords, { palette, opaque }: { readonly palette: Palette, readonly opaque: boolean }): readonly Row[] {
  const { own, others } = printed(categories)
  const row = (label: string, people: number, index: number): Row => note(`${label}  ${words.number(people)}`, palette, swatch(index, palette, opaque))
  return [
    ...own.map((category) => row(words.categories[categories.indexOf(category)] ?? '', category.people, category.index)),
    ...others.length > 0 ? [row(words.others, others.reduce((sum, { people }) => sum + people, 0), COLOURED)] : [],
  ]
}

function title(words: string, palette: Palette): Row {
  return { height: LINE, shapes: (top) => [{ kind: 'words', x: MARGIN + INSET, y: top + LINE / 2, words, size: 12, colour: palette.muted, align: 'left' }] }
}

function note(words: string, palette: Palette, sign: readonly Shape[]): Row {
  return { height: LINE + 2, shapes: (top) => [...sign.map((shape) => lowered(shape, top + LINE / 2)), { kind: 'words', x: MARGIN + INSET + 32, y: top + LINE / 2, words, size: 12, colour: palette.ink, align: 'left' }] }
}

function lowered(shape: Shape, by: number): Shape {
  return shape.kind === 'line' ? { ...shape, y1: shape.y1 + by, y2: shape.y2 + by } : { ...shape, y: shape.y + by }
}

function swatch(index: number, palette: Palette, opaque: boolean): readonly Shape[] {
  const pattern = ringPattern(index)
  const colour = categoryColour(palette, index)
  const stroke = { colour, width: pattern.width, dash: closedDash(5, pattern) }
  return ringed({ x: MARGIN + INSET + 11, y: 0 }, { radius: 5, ringRadius: ringRadius(5, pattern), filled: pattern.filled, stroke }, { colour, ground: opaque ? palette.ground : undefined })
}

function columnsOf(count: number): readonly number[] {
  const width = (WIDTH - 2 * INSET) / Math.max(1, count)
  return Array.from({ length: count }, (_, index) => MARGIN + INSET + width * (index + 0.5))
}

function samples(discs: readonly { readonly words: string, readonly radius: number }[], palette: Palette): Row {
  const greatest = Math.max(0, ...discs.map((disc) => disc.radius))
  const columns = columnsOf(discs.length)
  return {
    height: 2 * greatest + LINE + 8,
    shapes: (top) => discs.flatMap(({ words, radius }, index): Shape[] => [
      { kind: 'disc', x: columns[index] ?? 0, y: top + 2 + 2 * greatest - radius, radius, fill: palette.rest },
      { kind: 'words', x: columns[index] ?? 0, y: top + 2 * greatest + 12, words, size: 12, colour: palette.ink, align: 'center' },
    ]),
  }
}

function widths(lines: readonly { readonly words: string, readonly width: number }[], palette: Palette): Row {
  const columns = columnsOf(lines.length)
  return {
    height: LINE + 14,
    shapes: (top) => lines.flatMap(({ words, width }, index): Shape[] => {
      const middle = columns[index] ?? 0
      return [
        { kind: 'line', x1: middle - 20, x2: middle + 20, y1: top + 6, y2: top + 6, width, colour: palette.edge, opacity: palette.edgeOpacity, dash: [] },
        { kind: 'words', x: middle, y: top + 20, words, size: 12, colour: palette.ink, align: 'center' },
      ]
    }),
  }
}

/** Height of the strip below a picture so wide. */
export function captionHeight({ name, words }: Caption, width: number): number {
  return CAPTION_HEIGHT + CAPTION_LINE * (captionLines(words, width - 2 * MARGIN, name).length - 1)
}

/** Below the picture: the name and what is drawn, set off by a hairline. @param top where the strip begins */
export function captionShapes({ name, words }: Caption, { palette, width, top }: { readonly palette: Palette, readonly width: number, readonly top: number }): readonly Shape[] {
  const y = top + CAPTION_HEIGHT / 2
  return [
    { kind: 'line', x1: MARGIN, x2: width - MARGIN, y1: top + 0.5, y2: top + 0.5, width: 1, colour: palette.hairline, opacity: 1, dash: [] },
    ...captionLines(words, width - 2 * MARGIN, name).map((line, at): Shape => ({ kind: 'words', x: MARGIN, y: y + at * CAPTION_LINE, words: line, size: 12, colour: palette.muted, align: 'left' })),
    { kind: 'words', x: width - MARGIN, y, words: name, size: 12, colour: palette.ink, align: 'right', bold: true },
  ]
}
