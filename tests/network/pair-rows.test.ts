import { pairRows } from '../../server/network/pair-rows.ts'
import { incidenceOf } from '../support/incidence.ts'

describe('laid-out pairs', () => {
  it('hold each pair of a meeting once, with the part of the one behind', () => {
    const index = incidenceOf([{ id: 'm1', people: ['a', { person: 'b', capacity: 'chair', mode: 'video' }, 'c'] }, { id: 'm2', people: ['b', 'c'] }])
    const { starts, others, parts, ownParts } = pairRows(index)
    // Attendances in the order of people: a at m1, b at m1, b at m2, c at m1, c at m2.
    expect([...starts]).toEqual([0, 2, 3, 4, 4, 4])
    expect([...others]).toEqual([1, 2, 2, 2])
    expect([...parts]).toEqual([10, 2, 2, 2])
    expect([...ownParts]).toEqual([2, 10, 2, 2, 2])
  })
  it('leave out a meeting of more people than are laid out', () => {
    const index = incidenceOf([{ id: 'congress', people: Array.from({ length: 49 }, (_, i) => `p${i}`) }, { id: 'm', people: ['p0', 'p1'] }])
    const { others, isLong } = pairRows(index)
    expect([...isLong]).toEqual([1, 0])
    expect([...others]).toEqual([1])
  })
})
