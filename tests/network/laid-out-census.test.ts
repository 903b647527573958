import fc from 'fast-check'
import { attendancesInForce } from '../../server/network/attendances-in-force.ts'
import type { IncidenceIndex } from '../../server/network/incidence-index.ts'
import { laidOutCensus } from '../../server/network/laid-out-census.ts'
import { type AttendanceFilters, partsInForce } from '../../server/network/parts-in-force.ts'
import { takeCensus } from '../../server/network/tie-census.ts'
import { tieRows } from '../../server/network/tie-rows.ts'
import { incidenceOf } from '../support/incidence.ts'
import { randomIncidence } from '../support/random-incidence.ts'

/** A congress of sixty, half of them by video, that three of them meet after. */
function congress(): IncidenceIndex {
  const crowd = Array.from({ length: 60 }, (_, i) => ({ person: `p${i}`, capacity: i % 2 === 0 ? 'chair' as const : 'attendee' as const, mode: i < 30 ? 'video' as const : 'in person' as const }))
  return incidenceOf([{ id: 'congress', people: crowd }, { id: 'talk', people: ['p0', 'p1', 'p59'] }])
}

const FILTERS = [{}, { capacities: ['chair', 'speaker'] }, { presences: ['video', 'unknown'] }, { capacities: ['attendee'], presences: ['in person'] }, { roles: ['nobody’s'] }] as const

describe('the census read off laid-out ties', () => {
  it('equals the census of the rows, in one room or not, whatever parts are in force, among all or some', () => {
    fc.assert(fc.property(randomIncidence(), fc.boolean(), fc.constantFrom(...FILTERS), fc.integer({ min: 0, max: 5 }), (index, oneRoom, filters, every) => {
      const mask = Uint8Array.from(index.meetings, (_, i) => Number(i % 3 !== 1))
      const chosen = every === 0 ? undefined : Uint8Array.from(index.people, (_, i) => Number(i % every === 0))
      equalsRows(index, { mask, oneRoom, filters, chosen })
    }), { seed: 5, numRuns: 300 })
  })
  it('counts meetings too large to lay out, filtered or not', () => {
    const index = congress()
    expect([...tieRows(index).isLong]).toEqual([1, 0])
    for (const filters of FILTERS) {
      for (const oneRoom of [true, false]) {
        for (const chosen of [undefined, Uint8Array.from(index.people, (_, i) => Number(i > 0))]) equalsRows(index, { mask: Uint8Array.of(1, 1), oneRoom, filters, chosen })
      }
    }
  })
})

function equalsRows(index: IncidenceIndex, { mask, oneRoom, filters, chosen }: { readonly mask: Uint8Array, readonly oneRoom: boolean, readonly filters: AttendanceFilters, readonly chosen: Uint8Array | undefined }): void {
  const parts = partsInForce(index, filters)
  const found = laidOutCensus(index, tieRows(index), { mask, oneRoom, ...(parts === undefined ? {} : { parts }), ...(chosen === undefined ? {} : { chosen }) })
  expect(found).toEqual(takeCensus(index, { mask, oneRoom, rows: attendancesInForce(index, filters) }, chosen))
}
