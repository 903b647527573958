import fc from 'fast-check'
import { copresence } from '../../server/network/copresence.ts'
import { at, entryAt, type IncidenceIndex } from '../../server/network/incidence-index.ts'
import { type PairRule, pairsInForce } from '../../server/network/pairs-in-force.ts'
import { isPartInForce, partsInForce } from '../../server/network/parts-in-force.ts'
import { randomIncidence } from '../support/random-incidence.ts'

const FILTERS = [{}, { capacities: ['chair', 'speaker'] }, { presences: ['video', 'unknown'] }, { roles: ['nobody’s'] }] as const

describe('the pairs in force', () => {
  it('are those counted one by one, in one room or not, whatever parts are in force, among all or some', () => {
    fc.assert(fc.property(randomIncidence(), fc.boolean(), fc.constantFrom(...FILTERS), fc.integer({ min: 0, max: 3 }), (index, oneRoom, filters, every) => {
      const parts = partsInForce(index, filters)
      const chosen = every === 0 ? undefined : Uint8Array.from(index.people, (_, i) => Number(i % every === 0))
      const rule = { mask: Uint8Array.from(index.meetings, (_, i) => Number(i % 3 !== 1)), oneRoom, ...(parts === undefined ? {} : { parts }), ...(chosen === undefined ? {} : { chosen }) }
      const isLong = Uint8Array.from(index.meetings, (_, i) => Number(i % 5 === 2))
      expect(pairsInForce(index, isLong, rule)).toBe(oneByOne(index, isLong, rule))
    }), { seed: 29, numRuns: 300 })
  })
})

function oneByOne(index: IncidenceIndex, isLong: Uint8Array, { mask, oneRoom, parts, chosen }: PairRule): number {
  const { starts, targets, seats } = index.byMeeting
  let pairs = 0
  index.meetings.forEach((_, meeting) => {
    if (mask[meeting] !== 1 || isLong[meeting] === 1) return
    const places = Array.from({ length: at(starts, meeting + 1) - at(starts, meeting) }, (__, i) => at(starts, meeting) + i).filter((place) => {
      const person = at(targets, place)
      return (chosen === undefined || chosen[person] === 1) && (parts === undefined || (parts.people[person] === 1 && isPartInForce(parts, index.byMeeting, place)))
    })
    places.forEach((one, i) => {
      for (const other of places.slice(i + 1)) if (!oneRoom || copresence(entryAt(index.seats, at(seats, one)), entryAt(index.seats, at(seats, other))) !== 'video') pairs += 1
    })
  })
  return pairs
}
