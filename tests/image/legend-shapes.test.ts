import { captionHeight, captionShapes, legendShapes, type LegendWords } from '../../client/image/legend-shapes.ts'
import type { Shape } from '../../client/image/shapes.ts'
import { PAPER_WHITE } from '../../client/theme/palette.ts'
import type { LegendModel } from '../../client/view-model/legend.ts'

const category = (label: string, index: number, hidden = false) => ({ key: label, label, index, people: 1000, hidden })
const legend: LegendModel = {
  discs: [{ meetings: 1, radius: 4 }, { meetings: 6409, radius: 20 }], lines: [{ shared: 1, width: 1 }, { shared: 1297, width: 6 }], video: true, meetings: 0,
  categories: [category('南通市', 0), category('无锡市', 1, true), category('巴黎', 7), category('东京', 7)],
}
const words: LegendWords = {
  meetings: 'Area: meetings', shared: 'Width: shared', part: 'Width: part', parts: ['chaired', 'spoke', 'took part'], video: 'by video only', square: 'Meeting', counted: 'Colour: City',
  categories: ['南通市', '无锡市', '巴黎', '东京'], others: '2 others', number: (count) => count.toLocaleString('en'),
}
const paper = { palette: PAPER_WHITE, opaque: true, zoom: 1, size: { width: 800, height: 600 } }
const said = (shapes: readonly Shape[]): readonly string[] => shapes.flatMap((shape) => shape.kind === 'words' ? [shape.words] : [])

describe('the legend of a picture', () => {
  it('says every rule once, with thousands set apart, what is hidden left out and those without a colour together', () => {
    expect(said(legendShapes(legend, words, paper))).toEqual([
      'Area: meetings', '1', '6,409', 'Width: shared', '1', '1,297', 'by video only', 'Colour: City', '南通市  1,000', '2 others  2,000',
    ])
  })
  it('says the parts where edges are attendances, and counts the meetings', () => {
    expect(said(legendShapes({ ...legend, lines: [], video: false, meetings: 19 }, words, paper))).toEqual(expect.arrayContaining(['Width: part', 'chaired', 'spoke', 'took part', 'Meeting  19']))
  })
  it('stands in a frame at the lower left, and all of it inside', () => {
    const [frame, ...inside] = legendShapes(legend, words, paper)
    if (frame?.kind !== 'box') throw new RangeError('no frame')
    expect(frame.y + frame.height).toBe(600 - 16)
    for (const shape of inside) if (shape.kind === 'words') expect(shape.y > frame.y && shape.y < frame.y + frame.height).toBe(true)
  })
  it('draws its samples at the zoom of the picture, as far as it has room for them', () => {
    const radii = (zoom: number) => legendShapes(legend, words, { ...paper, zoom }).flatMap((shape) => shape.kind === 'disc' && shape.fill === PAPER_WHITE.rest ? [shape.radius] : [])
    expect(radii(0.5).slice(0, 2)).toEqual([2, 10])
    expect(radii(5)).toEqual(radii(1.25))
  })
})

describe('the caption of a picture', () => {
  const caption = { name: '会谱 Huipu', words: Array.from({ length: 12 }, (_, at) => `part number ${at}`).join(' · ') }
  it('takes as many lines as it needs, none wider than the picture, and the strip grows with them', () => {
    const shapes = captionShapes(caption, { palette: PAPER_WHITE, width: 480, top: 300 })
    const lines = said(shapes).slice(0, -1)
    expect(lines.length).toBeGreaterThan(3)
    expect(captionHeight(caption, 480) - captionHeight(caption, 4000)).toBe(18 * (lines.length - 1))
    for (const shape of shapes) if (shape.kind === 'words') expect(shape.y).toBeLessThan(300 + captionHeight(caption, 480))
    expect(lines.join(' · ')).toBe(caption.words)
  })
})
