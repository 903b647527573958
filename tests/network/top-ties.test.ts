import fc from 'fast-check'
import { ALL_MEETINGS, meetingsInForce } from '../../server/network/meetings-in-force.ts'
import { byStrength, type Tie, TieCounter } from '../../server/network/ties.ts'
import { topTies } from '../../server/network/top-ties.ts'
import { randomIncidence } from '../support/random-incidence.ts'

describe('the strongest ties', () => {
  it('are the first of all ties in their order, of everybody', () => {
    fc.assert(fc.property(randomIncidence(), fc.integer({ min: 1, max: 5 }), (index, limit) => {
      const rule = { mask: meetingsInForce(index, ALL_MEETINGS), oneRoom: false, minShared: 1 }
      const all: Tie[] = []
      new TieCounter(index, rule).ofAll((_, { tie }) => all.push(tie()))
      expect(topTies(index, { rule, limit })).toEqual(all.sort(byStrength).slice(0, limit))
    }), { seed: 5, numRuns: 100 })
  })
})
