import { affiliation } from '../../server/network/affiliation.ts'
import { incidenceOf } from '../support/incidence.ts'

const index = incidenceOf([{ id: 'm1', people: [{ person: 'a', capacity: 'chair' }, 'b'] }, { id: 'm2', people: ['c'] }, { id: 'm3', people: ['a', 'c'] }])
const most = 9
const days = Int32Array.of(20220301, 20220303, 20220302)

describe('the affiliation network', () => {
  it('has the people asked for and every meeting in force that one of them attended', () => {
    expect(affiliation(index, [0, 1], { mask: Uint8Array.of(1, 1, 0), most, days })).toEqual({
      people: [0, 1], meetings: [0], attended: [{ person: 0, meeting: 0, seat: 0, capacity: 3 }, { person: 1, meeting: 0, seat: 0, capacity: 0 }],
    })
  })
  it('lists meetings once and in order', () => {
    expect(affiliation(index, [2, 0], { mask: Uint8Array.of(1, 1, 1), most, days }).meetings).toEqual([0, 1, 2])
  })
  it('keeps the latest that brought two of these people together where there are too many, and leaves out who was at none of them', () => {
    const mask = Uint8Array.of(1, 1, 1)
    expect(affiliation(index, [0, 1, 2], { mask, most: 1, days })).toMatchObject({ people: [0, 2], meetings: [2], attended: [{ person: 0, meeting: 2 }, { person: 2, meeting: 2 }] })
    expect(affiliation(index, [0, 1, 2], { mask, most: 2, days }).meetings).toEqual([0, 2])
    expect(affiliation(index, [2], { mask, most: 1, days }).meetings).toEqual([1])
    expect(affiliation(index, [2], { mask, most: 1, days: Int32Array.of(0, 0, 20220302) }).meetings).toEqual([2])
  })
  it('keeps the person in the middle, whose meetings go before later ones of others', () => {
    const around = incidenceOf([{ id: 'm1', people: ['old', 'x', 'y'] }, { id: 'm2', people: ['x', 'y'] }, { id: 'm3', people: ['x', 'y'] }])
    const rule = { mask: Uint8Array.of(1, 1, 1), days: Int32Array.of(20010101, 20220301, 20220302) }
    expect(affiliation(around, [0, 1, 2], { ...rule, most: 2 })).toMatchObject({ people: [1, 2], meetings: [1, 2] })
    expect(affiliation(around, [0, 1, 2], { ...rule, most: 2, middle: 0 })).toMatchObject({ people: [0, 1, 2], meetings: [0, 2] })
    expect(affiliation(around, [0, 1, 2], { ...rule, most: 1, middle: 0 })).toMatchObject({ people: [0, 1, 2], meetings: [0] })
  })
})
