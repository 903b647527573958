import fc from 'fast-check'
import { attendancesInForce } from '../../server/network/attendances-in-force.ts'
import { pairCensus } from '../../server/network/pair-census.ts'
import { pairRows } from '../../server/network/pair-rows.ts'
import { partsInForce } from '../../server/network/parts-in-force.ts'
import { takeCensus } from '../../server/network/tie-census.ts'
import { incidenceOf } from '../support/incidence.ts'
import { randomIncidence } from '../support/random-incidence.ts'

const FILTERS = [{}, { capacities: ['chair', 'speaker'] }, { presences: ['video', 'unknown'] }, { capacities: ['attendee'], presences: ['in person'] }, { roles: ['nobody’s'] }] as const

describe('the census read off laid-out pairs', () => {
  it('equals the census of the rows, in one room or not, whatever parts are in force', () => {
    fc.assert(fc.property(randomIncidence(), fc.boolean(), fc.constantFrom(...FILTERS), (index, oneRoom, filters) => {
      const mask = Uint8Array.from(index.meetings, (_, i) => Number(i % 3 !== 1))
      const parts = partsInForce(index, filters)
      const found = pairCensus(index, pairRows(index), { mask, oneRoom, ...(parts === undefined ? {} : { parts }) })
      expect(found).toEqual(takeCensus(index, { mask, oneRoom, rows: attendancesInForce(index, filters) }))
    }), { seed: 5, numRuns: 300 })
  })
  it('counts meetings too large to lay out, filtered or not', () => {
    const crowd = Array.from({ length: 60 }, (_, i) => ({ person: `p${i}`, capacity: i % 2 === 0 ? 'chair' as const : 'attendee' as const, mode: i < 30 ? 'video' as const : 'in person' as const }))
    const index = incidenceOf([{ id: 'congress', people: crowd }, { id: 'talk', people: ['p0', 'p1', 'p59'] }])
    const mask = Uint8Array.of(1, 1)
    for (const filters of FILTERS) {
      for (const oneRoom of [true, false]) {
        const parts = partsInForce(index, filters)
        const found = pairCensus(index, pairRows(index), { mask, oneRoom, ...(parts === undefined ? {} : { parts }) })
        expect(found).toEqual(takeCensus(index, { mask, oneRoom, rows: attendancesInForce(index, filters) }))
      }
    }
  })
})
