import { afterEach, describe, expect, test } from '@jest/globals'
import cytoscape from 'cytoscape'
import { canvasStyle, DIMMED } from '../../client/canvas/style.ts'
import { applyFocus, neighboursOf } from '../../client/canvas/focus.ts'
import { showElements } from '../../client/canvas/elements.ts'
import { DARK, LIGHT, mixed } from '../../client/theme/palette.ts'
import { graphView } from '../../client/view-model/graph-view.ts'
import { goldNetwork } from '../support/gold-network.ts'

const network = goldNetwork()
const view = graphView(network, network, { colourBy: 'city', hidden: [], minMeetings: 1 })
const at = new Map(view.nodes.map((node, index) => [node.id, { x: index * 50, y: 0 }]))

const drawings: cytoscape.Core[] = []

// A styled core keeps a loop of animation frames going, which would keep the test run from ending.
afterEach(() => { for (const drawing of drawings.splice(0)) drawing.destroy() })

function drawn(palette = LIGHT): cytoscape.Core {
  const cy = cytoscape({ headless: true, styleEnabled: true, style: canvasStyle(palette) })
  drawings.push(cy)
  showElements(cy, { view, at })
  return cy
}

describe('the style table', () => {
  test.each([['light', LIGHT], ['dark', DARK]] as const)('is understood by the library whole, %s', (_, palette) => {
    const cy = drawn(palette)
    expect(cy.nodes().length).toBe(43)
    const node = cy.getElementById('p:吴新明')
    expect(node.numericStyle('width')).toBe(48)
    expect(node.style('pie-1-background-color')).toBe(`rgb(${[1, 3, 5].map((start) => Number.parseInt((palette.categories[0] ?? '').slice(start, start + 2), 16)).join(',')})`)
  })

  test('edges are straight and as wide as the view says', () => {
    const cy = drawn()
    const edge = view.edges.find((one) => one.count === 6)
    expect(cy.getElementById(`edge ${edge?.id}`).numericStyle('width')).toBe(6)
    expect(cy.edges()[0]?.style('curve-style')).toBe('haystack')
  })

  test('what is not next to what is pointed at falls away', () => {
    const cy = drawn()
    applyFocus(cy, { hovered: 'p:周斌', open: [] })
    expect(cy.getElementById('p:周斌').hasClass('dim')).toBe(false)
    expect(cy.getElementById('p:陆卫东').hasClass('dim')).toBe(true)
    expect(cy.edges('.dim')[0]?.numericStyle('opacity')).toBe(DIMMED)
    applyFocus(cy, { open: [] })
    expect(cy.elements('.dim').length).toBe(0)
  })

  test.each([['light', LIGHT], ['dark', DARK]] as const)('the tie that Enter would open is ink and wider, its ends stay lit, %s', (_, palette) => {
    const cy = drawn(palette)
    const [tie] = view.edges
    const id = `edge ${tie?.id}`
    applyFocus(cy, { focused: tie?.source ?? '', tie: id, open: [] })
    const [edge, other] = [cy.getElementById(id), cy.edges().filter((one) => one.id() !== id)[0]]
    expect(edge.style('line-color')).toBe(`rgb(${[1, 3, 5].map((start) => Number.parseInt(palette.ink.slice(start, start + 2), 16)).join(',')})`)
    expect([edge.numericStyle('width'), edge.numericStyle('line-opacity')]).toEqual([(tie?.width ?? 0) + 2, 1])
    expect([tie?.source, tie?.target].map((end) => cy.getElementById(end ?? '').hasClass('dim'))).toEqual([false, false])
    expect(other?.hasClass('dim')).toBe(true)
    applyFocus(cy, { focused: tie?.source ?? '', open: [] })
    expect(edge.hasClass('standing')).toBe(false)
  })

  test('the selected stays lit while something else is pointed at', () => {
    const cy = drawn()
    applyFocus(cy, { hovered: 'p:刘光球', open: ['p:吴新明'] })
    expect(cy.getElementById('p:吴新明').classes()).toEqual(expect.arrayContaining(['open']))
    expect(cy.getElementById('p:吴新明').hasClass('dim')).toBe(false)
  })

  test('a smaller network takes away what left and keeps what stayed', () => {
    const cy = drawn()
    const kept = cy.getElementById('p:周斌')
    const filtered = goldNetwork({ place: ['cn:盐城市'] })
    showElements(cy, { view: graphView(network, filtered, { colourBy: 'city', hidden: [], minMeetings: 1 }), at })
    expect(cy.nodes().length).toBe(filtered.nodes.length)
    expect(cy.getElementById('p:周斌').same(kept)).toBe(true)
  })
})

test('neighbours of a node and ends of an edge', () => {
  const edges = [{ id: 'e', source: 'a', target: 'b' }, { id: 'f', source: 'c', target: 'a' }]
  expect([neighboursOf(edges, 'a'), neighboursOf(edges, 'f')]).toEqual([['b', 'c'], ['c', 'a']])
})

test('a faded colour is opaque', () => {
  expect(mixed('#FFFFFF', '#000000', 0.15)).toBe('#d9d9d9')
})
