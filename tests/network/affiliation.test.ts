import { affiliation } from '../../server/network/affiliation.ts'
import { incidenceOf } from '../support/incidence.ts'

const index = incidenceOf([{ id: 'm1', people: [{ person: 'a', capacity: 'chair' }, 'b'] }, { id: 'm2', people: ['c'] }, { id: 'm3', people: ['a', 'c'] }])

describe('the affiliation network', () => {
  it('has the people asked for and every meeting in force that one of them attended', () => {
    expect(affiliation(index, [0, 1], Uint8Array.of(1, 1, 0))).toEqual({
      people: [0, 1], meetings: [0], attended: [{ person: 0, meeting: 0, seat: 0, capacity: 3 }, { person: 1, meeting: 0, seat: 0, capacity: 0 }],
    })
  })
  it('lists meetings once and in order', () => {
    expect(affiliation(index, [2, 0], Uint8Array.of(1, 1, 1)).meetings).toEqual([0, 1, 2])
  })
})
