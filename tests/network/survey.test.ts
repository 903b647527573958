import fc from 'fast-check'
import { egoNetwork } from '../../server/network/ego-network.ts'
import { kindFacets, type NetworkFilters, placeFacets, timeline } from '../../server/network/facets.ts'
import { ALL_MEETINGS } from '../../server/network/meetings-in-force.ts'
import { outletsOf } from '../../server/network/outlets.ts'
import { project, projectCounted } from '../../server/network/projection.ts'
import { survey } from '../../server/network/survey.ts'
import { randomIncidence } from '../support/random-incidence.ts'

const filters: fc.Arbitrary<NetworkFilters> = fc.constantFrom<NetworkFilters[]>(
  ALL_MEETINGS, { ...ALL_MEETINGS, kinds: ['visit'] }, { ...ALL_MEETINGS, places: ['nantong'], from: '2022-01-01' },
  { ...ALL_MEETINGS, capacities: ['chair', 'speaker'] }, { ...ALL_MEETINGS, presences: ['in person'], undated: false, to: '2022-03-28' },
)

describe('a survey', () => {
  it('answers every question under its filters as counting anew does', () => {
    fc.assert(fc.property(randomIncidence(), filters, fc.boolean(), fc.integer({ min: 1, max: 3 }), (index, chosen, oneRoom, minShared) => {
      const { mask, rows, meetings, census, counted, places, kinds, days, outlets } = survey(index, chosen)
      const rule = { mask, rows, oneRoom, minShared }
      expect(projectCounted(index, rule, { limit: 4, counted: counted(oneRoom) })).toEqual(project(index, rule, 4))
      const ego = { person: 0, depth: 2, limit: 3 }
      expect(egoNetwork(index, rule, { ...ego, meetings: meetings(), counted: () => counted(oneRoom), census: (among) => census(oneRoom, among) })).toEqual(egoNetwork(index, rule, ego))
      expect([places(), kinds(), days(), outlets()]).toEqual([placeFacets(index, chosen), kindFacets(index, chosen), timeline(index, mask), outletsOf(index, mask)])
    }), { seed: 11, numRuns: 300 })
  })
  it('counts only once', () => {
    const [index] = fc.sample(randomIncidence(), { seed: 1, numRuns: 1 })
    if (index === undefined) throw new RangeError('No sample.')
    const { counted, places } = survey(index, ALL_MEETINGS)
    expect(counted(false)).toBe(counted(false))
    expect(counted(true).meetings).toBe(counted(false).meetings)
    expect(places()).toBe(places())
  })
  it('has no meeting in force that nobody attends any more', () => {
    fc.assert(fc.property(randomIncidence(), (index) => {
      const { mask, rows } = survey(index, { ...ALL_MEETINGS, capacities: ['chair'] })
      mask.forEach((inForce, meeting) => { expect(inForce === 1).toBe((rows.byMeeting.starts[meeting + 1] ?? 0) > (rows.byMeeting.starts[meeting] ?? 0)) })
    }), { seed: 2, numRuns: 50 })
  })
})
