import { describe, expect, test } from '@jest/globals'
import { networkShapes, type Seen } from '../../client/image/network-shapes.ts'
import { DARK, PAPER_WHITE } from '../../client/theme/palette.ts'
import { graphView } from '../../client/view-model/graph-view.ts'
import { goldNetwork } from '../support/gold-network.ts'

const network = goldNetwork()
const view = graphView(network, network, { colourBy: 'city', hidden: [], minMeetings: 1 })
const at = new Map(view.nodes.map((node, index) => [node.id, { x: (index % 8) * 90, y: Math.floor(index / 8) * 90 }]))
const seen: Seen = { view, at, camera: { zoom: 1, pan: { x: 100, y: 100 } }, size: { width: 1000, height: 800 }, open: [], openEdge: undefined, glossed: false }
const paper = { palette: PAPER_WHITE, opaque: true, measure: (words: string) => words.length * 12 }

describe('networkShapes', () => {
  test('draws every edge, every disc and every name that has room', () => {
    const shapes = networkShapes(seen, paper)
    expect(shapes.filter((shape) => shape.kind === 'line')).toHaveLength(view.edges.length)
    expect(shapes.filter((shape) => shape.kind === 'words')).toHaveLength(43)
  })

  test('edges end at the rim of the disc', () => {
    const edge = view.edges[0]
    const from = view.nodes.find((node) => node.id === edge?.source)
    const centre = at.get(edge?.source ?? '')
    const line = networkShapes(seen, paper).find((shape) => shape.kind === 'line')
    if (line?.kind !== 'line') throw new Error('there are edges')
    expect(Math.hypot(line.x1 - 100 - (centre?.x ?? 0), line.y1 - 100 - (centre?.y ?? 0))).toBeGreaterThan((from?.radius ?? Number.NaN) - 0.001)
  })

  test('uses no colour of the dark screen on white paper', () => {
    const colours = JSON.stringify(networkShapes({ ...seen, open: [view.nodes[0]?.id ?? ''] }, paper))
    for (const dark of [DARK.ink, DARK.accent, ...DARK.categories]) expect(colours).not.toContain(dark)
    expect(colours).toContain(PAPER_WHITE.accent)
  })

  test('a transparent picture has no halos and no ground', () => {
    const shapes = networkShapes(seen, { ...paper, opaque: false })
    expect(JSON.stringify(shapes)).not.toContain(PAPER_WHITE.ground)
  })

  test('the selected tie is painted last of the edges, in the accent', () => {
    const edge = view.edges[0]
    const lines = networkShapes({ ...seen, open: [edge?.source ?? '', edge?.target ?? ''], openEdge: edge?.id }, paper).filter((shape) => shape.kind === 'line')
    expect(lines.at(-1)).toMatchObject({ colour: PAPER_WHITE.accent })
    expect(lines.filter((line) => line.colour === PAPER_WHITE.accent)).toHaveLength(1)
  })

  test('who was not on the screen is not drawn, and ties to them end at its edge', () => {
    const window = { left: 100, top: 0, right: 500, bottom: 800 }
    const shapes = networkShapes({ ...seen, window }, paper)
    const kept = [...at.values()].filter(({ x }) => x + 100 <= 500).length
    expect(shapes.filter((shape) => shape.kind === 'words').length).toBeLessThanOrEqual(kept)
    for (const shape of shapes) {
      if (shape.kind === 'line') expect(Math.max(shape.x1, shape.x2)).toBeLessThanOrEqual(500.001)
      if (shape.kind === 'disc') expect(shape.x).toBeLessThanOrEqual(500)
    }
  })

  test('no name lies under what floats on the picture', () => {
    const floats = [{ left: 0, top: 500, right: 300, bottom: 800 }]
    const names = (given: Seen): number => networkShapes(given, paper).filter((shape) => shape.kind === 'words' && shape.x < 290 && shape.y > 508).length
    expect(names(seen)).toBeGreaterThan(0)
    expect(names({ ...seen, floats })).toBe(0)
  })
})
