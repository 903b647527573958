import { expect, test } from '@jest/globals'
import { graphView } from '../../client/view-model/graph-view.ts'
import { legendOf, printed, type LegendCategory } from '../../client/view-model/legend.ts'
import { radiusOf, widthOf } from '../../client/view-model/scale.ts'
import { goldNetwork } from '../support/gold-network.ts'

const people = goldNetwork()

test('the legend states the sizes that are drawn', () => {
  const drawn = { colourBy: 'city', hidden: [], minMeetings: 1 } as const
  const view = graphView(people, people, drawn)
  const legend = legendOf(view, people, drawn)
  expect(legend.discs).toEqual([1, 5, 11].map((meetings) => ({ meetings, radius: radiusOf(meetings, view.scale) })))
  expect(legend.lines).toEqual([1, 3, 6].map((shared) => ({ shared, width: widthOf(shared, view.scale) })))
  expect(view.nodes.map((node) => node.radius)).toContain(legend.discs.at(-1)?.radius)
})

test('sizes that no one has are not in the legend', () => {
  const drawn = { colourBy: 'city', hidden: [], minMeetings: 4 } as const
  const view = graphView(people, people, drawn)
  const legend = legendOf(view, people, drawn)
  for (const { meetings } of legend.discs) expect(view.nodes.map((node) => node.rank)).toContain(meetings)
  for (const { shared } of legend.lines) expect(view.edges.map((edge) => edge.count)).toContain(shared)
})

test('a hidden category stays in the legend, to be shown again', () => {
  const drawn = { colourBy: 'city', hidden: ['city:cn:南通市'], minMeetings: 1 } as const
  const legend = legendOf(graphView(people, people, drawn), people, drawn)
  expect(legend.categories[0]).toMatchObject({ key: 'city:cn:南通市', hidden: true })
  expect(legend.categories[0]?.people).toBeGreaterThan(0)
})

test('people of fewer meetings than are asked for are counted in no category', () => {
  const drawn = { colourBy: 'city', hidden: [], minMeetings: 4 } as const
  const view = graphView(people, people, drawn)
  const counted = legendOf(view, people, drawn).categories.reduce((sum, { people: of }) => sum + of, 0)
  expect(counted).toBe(view.nodes.length)
})

test('a category that the filters leave nobody of is not in the legend', () => {
  const filtered = goldNetwork({ place: ['cn:盐城市'] })
  const drawn = { colourBy: 'city', hidden: [], minMeetings: 1 } as const
  expect(legendOf(graphView(people, filtered, drawn), filtered, drawn).categories.map(({ label }) => label)).not.toContain('无锡市')
})

test('where meetings are drawn the width is the part taken', () => {
  const meetings = goldNetwork({ mode: 'meetings' })
  const drawn = { colourBy: 'level', hidden: [], minMeetings: 1 } as const
  expect(legendOf(graphView(meetings, meetings, drawn), meetings, drawn)).toMatchObject({ lines: [], meetings: 19 })
})

describe('a printed legend', () => {
  const category = (key: string, index: number, hidden = false): LegendCategory => ({ key, label: key, index, people: 1, hidden })
  it('has one line for all that share the muted colour, and none for what is hidden', () => {
    const { own, others } = printed([category('a', 0), category('b', 1, true), category('c', 7), category('d', 7), category('e', 7, true)])
    expect([own.map(({ key }) => key), others.map(({ key }) => key)]).toEqual([['a'], ['c', 'd']])
  })
  it('names the only one that has no colour of its own', () => {
    expect(printed([category('a', 0), category('c', 7)]).own.map(({ key }) => key)).toEqual(['a', 'c'])
  })
})
