import { usualPlace } from '../../server/network/usual-place.ts'
import { incidenceOf } from '../support/incidence.ts'

const index = incidenceOf([
  { id: 'm1', people: ['a', 'b'], articlePlaces: ['yancheng'] }, { id: 'm2', people: ['a'], articlePlaces: ['nantong'] },
  { id: 'm3', people: ['a'], articlePlaces: ['nantong'] }, { id: 'm4', people: ['c'] }, { id: 'm5', people: ['b'], articlePlaces: ['nantong'] },
])

describe('the usual place of a person', () => {
  it.each([['the most frequent', 0, 'nantong'], ['of equal ones the first', 1, 'yancheng'], ['none where none is known', 2, undefined]])('is %s', (_, person, expected) => {
    expect(usualPlace(index, person)).toBe(expected)
  })
})
