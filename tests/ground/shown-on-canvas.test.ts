import { expect, test } from '@jest/globals'
import { shownOnCanvas } from '../../client/ground/shown-on-canvas.ts'
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
