import { egoNetwork } from '../../server/network/ego-network.ts'
import { ALL_MEETINGS, meetingsInForce } from '../../server/network/meetings-in-force.ts'
import { incidenceOf } from '../support/incidence.ts'

const index = incidenceOf([
  { id: 'm1', people: ['a', 'b'] }, { id: 'm2', people: ['b', 'c'] }, { id: 'm3', people: ['c', 'd'] }, { id: 'm4', people: ['d', 'e'] },
  { id: 'm5', people: ['a', 'f'] }, { id: 'm6', people: ['b', 'f', 'a'] },
])
const rule = { mask: meetingsInForce(index, ALL_MEETINGS), oneRoom: false, minShared: 1 }
const ids = (people: readonly number[]): string => people.map((person) => index.people[person]?.id).join('')

describe('the ego network', () => {
  it.each([[1, 'abf'], [2, 'abfc'], [3, 'abfcd']])('%d steps out reaches %s', (depth, expected) => {
    expect(ids(egoNetwork(index, rule, { person: 0, depth, limit: 100 }).people)).toBe(expected)
  })
  it('has the ties among all it reached', () => {
    const { ties, totals } = egoNetwork(index, rule, { person: 0, depth: 1, limit: 100 })
    expect(ties.map(({ a, b, shared }) => [ids([a, b]), shared])).toEqual([['ab', 2], ['af', 2], ['bf', 1]])
    expect(totals).toEqual({ people: 3, ties: 3, maxShared: 2 })
  })
  it('keeps the person and the nearest when cut, and counts all', () => {
    const { people, ties, totals } = egoNetwork(index, rule, { person: 0, depth: 3, limit: 2 })
    expect(ids(people)).toBe('ab')
    expect(ties).toHaveLength(1)
    expect(totals).toEqual({ people: 5, ties: 5, maxShared: 2 })
  })
  it('follows only ties that count', () => {
    expect(ids(egoNetwork(index, { ...rule, minShared: 2 }, { person: 0, depth: 3, limit: 9 }).people)).toBe('abf')
  })
  it('of somebody without company is that person', () => {
    expect(ids(egoNetwork(index, { ...rule, minShared: 9 }, { person: 4, depth: 3, limit: 9 }).people)).toBe('e')
  })
})
