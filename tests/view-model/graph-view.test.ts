import { describe, expect, test } from '@jest/globals'
import { graphView, scaleOf } from '../../client/view-model/graph-view.ts'
import { goldNetwork } from '../support/gold-network.ts'

const ALL = { colourBy: 'city', hidden: [], minMeetings: 1 } as const
const people = goldNetwork()
const meetings = goldNetwork({ mode: 'meetings' })

describe('graphView', () => {
  test('draws everybody, those of most meetings first', () => {
    const view = graphView(people, people, ALL)
    expect(view.nodes).toHaveLength(43)
    expect(view.nodes[0]).toMatchObject({ name: '吴新明', gloss: 'Wu Xinming', rank: 11, category: 0, radius: 24 })
    expect(view.edges).toHaveLength(people.edges.length)
  })

  test('sizes and colours hold still while filters change', () => {
    const filtered = goldNetwork({ place: ['cn:盐城市'] })
    const whole = new Map(graphView(people, people, ALL).nodes.map((node) => [node.name, node.category]))
    const view = graphView(people, filtered, ALL)
    expect(view.scale).toEqual(scaleOf(people))
    expect(view.nodes.length).toBeGreaterThan(5)
    for (const node of view.nodes.filter(({ name }) => name !== '周斌')) expect(node.category).toBe(whole.get(node.name))
  })

  test('a hidden category takes its ties along', () => {
    const view = graphView(people, people, { ...ALL, hidden: ['city:cn:南通市'] })
    const known = new Set(view.nodes.map((node) => node.id))
    expect(view.nodes.map((node) => node.category)).not.toContain(0)
    expect(view.edges.every((edge) => known.has(edge.source) && known.has(edge.target))).toBe(true)
  })

  test('people of few meetings can be left out', () => {
    expect(graphView(people, people, { ...ALL, minMeetings: 5 }).nodes.map((node) => node.rank).every((rank) => rank >= 5)).toBe(true)
  })

  test('a tie known by video only is drawn as such', () => {
    const [first] = people.edges
    if (first?.kind !== 'together') throw new Error('gold has ties')
    const network = { ...people, edges: [{ ...first, shared: 2, byVideo: 2 }, { ...first, id: 'other', shared: 2, byVideo: 1 }] }
    expect(graphView(network, network, ALL).edges.map((edge) => edge.video)).toEqual([true, false])
  })

  test('meetings stand among their people and go when all of them are hidden', () => {
    const view = graphView(meetings, meetings, ALL)
    expect(view.nodes.filter((node) => node.kind === 'meeting')).toHaveLength(19)
    expect(graphView(meetings, meetings, { ...ALL, hidden: view.categories.map(({ key }) => key) }).nodes).toEqual([])
  })

  test('the part taken is the width of an attendance', () => {
    const chaired = meetings.edges.find((edge) => edge.kind === 'attended' && edge.capacity === 'chair')
    expect(graphView(meetings, meetings, ALL).edges.find((edge) => edge.id === chaired?.id)?.width).toBe(3)
  })
})
