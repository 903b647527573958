import { expect, test } from '@jest/globals'
import { shownNetwork, shownOnCanvas } from '../../client/ground/shown-on-canvas.ts'
import { graphView } from '../../client/view-model/graph-view.ts'
import { goldNetwork } from '../support/gold-network.ts'

const network = goldNetwork()
const graph = graphView(network, network, { colourBy: 'city', hidden: [], minMeetings: 1 })
const [edge] = graph.edges

test('a tie is found from either end', () => {
  const { source, target } = edge ?? { source: '', target: '' }
  expect(shownOnCanvas([{ kind: 'tie', a: target, b: source }], graph)).toEqual({ nodes: [target, source], edge: edge?.id })
})

test('an article leaves in the accent what it was opened from', () => {
  expect(shownOnCanvas([{ kind: 'person', id: 'p:王晖' }, { kind: 'article', id: 'a1' }], graph)).toEqual({ nodes: ['p:王晖'], edge: undefined })
  expect(shownOnCanvas([{ kind: 'article', id: 'a1' }], graph)).toEqual({ nodes: [], edge: undefined })
})

test('a tie too weak to be drawn is shown, and lit, while it or one of its ends is open', () => {
  const { source, target, id } = edge ?? { source: '', target: '', id: '' }
  const thinned = { ...graph, edges: graph.edges.slice(1), weaker: graph.edges.slice(0, 1) }
  expect(shownNetwork([], thinned)).toEqual({ view: thinned, open: { nodes: [], edge: undefined } })
  expect(shownNetwork([{ kind: 'person', id: source }], thinned).view.edges.map((one) => one.id)).toContain(id)
  const { view, open } = shownNetwork([{ kind: 'tie', a: source, b: target }], thinned)
  expect(open.edge).toBe(id)
  expect(view.edges.map((one) => one.id)).toContain(open.edge)
  expect(view.weaker).toEqual([])
})
