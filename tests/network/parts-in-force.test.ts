import { isPartInForce, partsInForce, placesInForce } from '../../server/network/parts-in-force.ts'
import { incidenceOf } from '../support/incidence.ts'

const index = incidenceOf([{ id: 'm', people: [{ person: 'a', capacity: 'chair', mode: 'video' }, { person: 'b', mode: 'video' }, { person: 'c', capacity: 'chair' }] }])

describe('parts in force', () => {
  it('are no test where nothing is filtered', () => {
    expect(partsInForce(index, { capacities: [], roles: [] })).toBeUndefined()
  })
  it('are read alike from both ways round', () => {
    const parts = partsInForce(index, { capacities: ['chair'], presences: ['video'] })
    if (parts === undefined) throw new Error('Something is filtered.')
    expect([...placesInForce(parts, index.byPerson, 'row')]).toEqual([1, 0, 0])
    expect([...placesInForce(parts, index.byMeeting, 'target')]).toEqual([1, 0, 0])
    expect([0, 1, 2].map((place) => isPartInForce(parts, index.byMeeting, place))).toEqual([true, false, false])
  })
  it('leave out people without the post, whatever their part', () => {
    const parts = partsInForce(index, { roles: ['市长'] })
    expect([...parts?.people ?? []]).toEqual([0, 0, 0])
  })
})
