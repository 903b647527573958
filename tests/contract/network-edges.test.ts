import { describe, expect, it } from '@jest/globals'
import { networkSchema } from '../../server/contract/network.ts'
import { edgesOf, type EdgeColumns } from '../../server/contract/network-edges.ts'
import { packed } from '../support/edge-columns.ts'
import { goldNetwork } from '../support/gold-network.ts'

const nodes = [{ id: 'a' }, { id: 'b' }, { id: 'm' }]
const NONE: EdgeColumns = { together: { source: [], target: [], shared: [], byVideo: [], strength: [] }, attended: { source: [], target: [], capacity: [], mode: [] } }
const together = { source: [1], target: [0], shared: [3], byVideo: [1], strength: [0.5] }

describe('the edges of a network in columns', () => {
  it('are ties and parts between the nodes they point to', () => {
    expect(edgesOf(nodes, { together, attended: { source: [0], target: [2], capacity: ['chair'], mode: ['video'] } })).toEqual([
      { kind: 'together', id: 'b--a', source: 'b', target: 'a', shared: 3, byVideo: 1, strength: 0.5 },
      { kind: 'attended', id: 'a--m', source: 'a', target: 'm', capacity: 'chair', mode: 'video' },
    ])
  })
  it.each(['people', 'meetings'] as const)('say all there is to say of a network of %s', (mode) => {
    const network = goldNetwork({ mode })
    expect(networkSchema.parse(packed(network))).toEqual(network)
  })
  it.each([[{ ...together, target: [3] }], [{ ...together, strength: [] }]])('do not point to nothing: %j', (broken) => {
    expect(() => edgesOf(nodes, { ...NONE, together: broken })).toThrow(RangeError)
    expect(networkSchema.safeParse({ ...packed(goldNetwork()), edges: { ...NONE, together: { ...broken, source: [9999] } } }).error?.issues[0]?.path).toEqual(['edges'])
  })
  it.each([['source'], ['target'], ['shared'], ['byVideo'], ['strength']] as const)('are not read where %s is shorter than the others', (short) => {
    expect(() => edgesOf(nodes, { ...NONE, together: { ...together, [short]: [] } })).toThrow(RangeError)
  })
  it('are not read where parts have no source', () => {
    expect(() => edgesOf(nodes, { ...NONE, attended: { source: [], target: [2], capacity: ['chair'], mode: ['video'] } })).toThrow('source 0, target 1, capacity 1, mode 1')
  })
})
