import { describe, expect, it } from '@jest/globals'
import { filtersOf, Surveys } from '../../../server/api/network/surveys.ts'
import { networkQuerySchema } from '../../../server/contract/network.ts'
import { survey } from '../../../server/network/survey.ts'
import { incidenceOf } from '../../support/incidence.ts'

const index = incidenceOf([
  { id: 'm1', people: [{ person: 'a', capacity: 'chair' }, 'b'], heldAt: ['x'], dateFrom: '2022-03-28' }, { id: 'm2', people: ['b', 'c'], heldAt: ['y'], kind: 'visit' },
], [{ id: 'x', name: 'x' }, { id: 'y', name: 'y' }])
const filters = (query: object) => filtersOf(networkQuerySchema.parse(query))

describe('kept surveys', () => {
  it('are the same for the same filters, until too many others were asked for', () => {
    const surveys = new Surveys(index)
    const [all, visits] = [surveys.of(filters({})), surveys.of(filters({ kind: ['visit'] }))]
    expect(surveys.of(filters({ kind: ['visit'] }))).toBe(visits)
    for (let day = 10; day < 20; day += 1) surveys.of(filters({ from: `2022-03-${day}` }))
    expect(surveys.of(filters({ kind: ['visit'] }))).not.toBe(visits)
    expect(surveys.of(filters({}))).toBe(all)
  })
  it('share what they have in common, and count what they would count alone', () => {
    const surveys = new Surveys(index)
    const chairs = surveys.of(filters({ capacity: ['chair'] }))
    for (const query of [{ capacity: ['chair'], place: ['x'] }, { capacity: ['chair'], place: ['y'], kind: ['visit'] }, { place: ['y'] }]) {
      const [kept, alone] = [surveys.of(filters(query)), survey(index, filters(query))]
      expect([[...kept.mask], kept.counted(false), kept.places(), kept.kinds(), kept.days()]).toEqual([[...alone.mask], alone.counted(false), alone.places(), alone.kinds(), alone.days()])
    }
    expect(surveys.of(filters({ capacity: ['chair'], place: ['x'] })).rows).toBe(chairs.rows)
  })
})
