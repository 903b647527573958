import fc from 'fast-check'
import { attendancesInForce } from '../../server/network/attendances-in-force.ts'
import { strongestOf } from '../../server/network/strongest-of-person.ts'
import { tiesOf } from '../../server/network/ties.ts'
import { randomIncidence } from '../support/random-incidence.ts'

describe('the strongest ties of one person', () => {
  it('are the first of all ties in their order, in one room or not, whatever counts', () => {
    const parts = fc.constantFrom({}, { presences: ['in person', 'unknown'] } as const)
    fc.assert(fc.property(randomIncidence(), fc.record({ limit: fc.integer({ min: 1, max: 12 }), minShared: fc.integer({ min: 1, max: 3 }), oneRoom: fc.boolean(), parts, every: fc.integer({ min: 1, max: 3 }) }), (index, { limit, minShared, oneRoom, parts: filters, every }) => {
      const rule = { mask: Uint8Array.from(index.meetings, (_, i) => Number(i % 3 < every)), rows: attendancesInForce(index, filters), oneRoom, minShared }
      for (const person of index.people.keys()) expect(strongestOf(index, person, { rule, limit })).toEqual(tiesOf(index, person, rule).slice(0, limit))
    }), { seed: 5, numRuns: 200 })
  })
})
