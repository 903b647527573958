import type { EdgeView, GraphView } from '../../client/view-model/graph-view.ts'
import { strongest, withTiesOf } from '../../client/view-model/strongest-edges.ts'

const tie = (source: string, target: string, count: number, kind: EdgeView['kind'] = 'together'): EdgeView => ({ id: `${source}-${target}`, kind, source, target, width: 1, video: false, count })
const ids = (edges: readonly EdgeView[]): string => edges.map(({ id }) => id).join()
/** a has met everybody often; d and e met each other once, and a. */
const ties = [tie('a', 'b', 9), tie('a', 'c', 8), tie('a', 'd', 7), tie('a', 'e', 6), tie('b', 'c', 2), tie('d', 'e', 1)]

describe('the ties drawn', () => {
  it('are all where they can be told apart', () => {
    expect(strongest(ties, { most: 6, ofEach: 1 })).toEqual({ edges: ties, weaker: [] })
  })
  it('are else the strongest of each person, in the order given, and nobody is left alone', () => {
    const { edges, weaker } = strongest(ties, { most: 5, ofEach: 1 })
    expect([ids(edges), ids(weaker)]).toEqual(['a-b,a-c,a-d,a-e', 'b-c,d-e'])
  })
  it('never lack an attendance', () => {
    const parts = ties.map((edge): EdgeView => ({ ...edge, kind: 'attended' }))
    expect(strongest(parts, { most: 1, ofEach: 1 }).edges).toEqual(parts)
  })
  it('do not depend on the order of equals', () => {
    const equal = [tie('a', 'b', 1), tie('a', 'c', 1), tie('b', 'c', 1), tie('c', 'd', 1)]
    const kept = (edges: readonly EdgeView[]): string[] => strongest(edges, { most: 1, ofEach: 1 }).edges.map(({ id }) => id).sort()
    expect(kept([...equal].reverse())).toEqual(kept(equal))
  })
})

describe('who is open', () => {
  const graph: GraphView = { nodes: [], scale: { mostMeetings: 1, mostShared: 1 }, categories: [], ...strongest(ties, { most: 5, ofEach: 1 }) }
  it('is drawn with all ties, a pair with the one between them', () => {
    expect(ids(withTiesOf(graph, ['b']).edges)).toBe('a-b,a-c,a-d,a-e,b-c')
    expect(ids(withTiesOf(graph, ['d', 'e']).weaker)).toBe('b-c')
    expect(withTiesOf(graph, ['b', 'e'])).toBe(graph)
    expect(withTiesOf(graph, [])).toBe(graph)
  })
})
