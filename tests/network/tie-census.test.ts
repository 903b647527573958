import fc from 'fast-check'
import { mostShared, takeCensus, tiesOfAtLeast } from '../../server/network/tie-census.ts'
import { TieCounter } from '../../server/network/ties.ts'
import { randomIncidence } from '../support/random-incidence.ts'

describe('the census of ties', () => {
  it('counts what is found tie by tie, for every least number, in one room or not, among all or some', () => {
    fc.assert(fc.property(randomIncidence(), fc.boolean(), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 7 }), (index, oneRoom, minShared, every) => {
      const mask = Uint8Array.from(index.meetings, (_, i) => Number(i % 3 !== 1))
      const chosen = Uint8Array.from(index.people, (_, i) => Number(i % every === 0))
      for (const among of [undefined, chosen]) {
        const census = takeCensus(index, { mask, oneRoom }, among)
        const strongest = index.people.map(() => 0)
        let [ties, most] = [0, 0]
        new TieCounter(index, { mask, oneRoom, minShared: 1 }).ofAll((person, { other, shared }) => {
          if (among !== undefined && (among[person] !== 1 || among[other] !== 1)) return
          if (shared >= minShared) ties += 1
          most = Math.max(most, shared)
          if (shared > 1) for (const one of [person, other]) strongest[one] = Math.max(strongest[one] ?? 0, shared)
        })
        expect(tiesOfAtLeast(census, minShared)).toBe(ties)
        expect([...census.strongest]).toEqual(strongest)
        expect(mostShared(census)).toBe(most)
      }
    }), { seed: 3, numRuns: 150 })
  })
})
