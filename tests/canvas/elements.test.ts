import { expect, it } from '@jest/globals'
import cytoscape from 'cytoscape'
import { edgeElementId, showElements } from '../../client/canvas/elements.ts'
import type { EdgeView, GraphView, NodeView } from '../../client/view-model/graph-view.ts'

const node = (id: string, radius = 10): NodeView => ({ id, kind: 'person', name: id, gloss: '', radius, category: 0, rank: 1, detail: '' })
const tie = (id: string, [source, target]: readonly [string, string], video = false): EdgeView => ({ id, kind: 'together', source, target, width: 2, video, count: 1 })
const view = (nodes: readonly NodeView[], edges: readonly EdgeView[]): GraphView => ({ nodes, edges, scale: { mostMeetings: 1, mostShared: 1 }, categories: [], weaker: [] })
const at = (...ids: readonly string[]) => new Map(ids.map((id, x) => [id, { x, y: 0 }]))
const ids = (cy: cytoscape.Core): readonly string[] => cy.elements().map((element) => element.id()).sort()

it('adds what came, takes away what went and keeps the element of what stayed', () => {
  const cy = cytoscape({ headless: true })
  showElements(cy, { view: view([node('a'), node('b')], [tie('t', ['a', 'b'])]), at: at('a', 'b') })
  expect(ids(cy)).toEqual(['a', 'b', edgeElementId('t')])
  cy.getElementById('a').addClass('marked')
  showElements(cy, { view: view([node('a', 30), node('c')], []), at: at('c', 'a') })
  expect(ids(cy)).toEqual(['a', 'c'])
  const kept = cy.getElementById('a')
  expect([kept.hasClass('marked'), kept.data('radius'), kept.position('x')]).toEqual([true, 30, 1])
})

it('a tie by video only is marked so, and no more when they met in one room', () => {
  const cy = cytoscape({ headless: true })
  const shown = (video: boolean): boolean => {
    showElements(cy, { view: view([node('a'), node('b')], [tie('t', ['a', 'b'], video)]), at: at('a', 'b') })
    return cy.getElementById(edgeElementId('t')).hasClass('video')
  }
  expect([shown(true), shown(false), shown(true)]).toEqual([true, false, true])
})

it('passes over who has no place, and their ties; a tie may be called like a person', () => {
  const cy = cytoscape({ headless: true })
  showElements(cy, { view: view([node('a'), node('b'), node('c')], [tie('a', ['a', 'b']), tie('t', ['b', 'c'])]), at: at('a', 'b') })
  expect(ids(cy)).toEqual(['a', 'b', edgeElementId('a')])
})
