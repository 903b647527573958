import { at, entryAt, findInRow, rowLength, rowOf } from '../../server/network/incidence-index.ts'
import { incidenceOf } from '../support/incidence.ts'

const index = incidenceOf([{ id: 'm1', people: ['a', 'b', 'c'] }, { id: 'm2', people: ['c', 'a'] }])

describe('the incidence index', () => {
  it('gives the rows both ways, sorted', () => {
    expect([0, 1].map((meeting) => [...rowOf(index.byMeeting, meeting)])).toEqual([[0, 1, 2], [0, 2]])
    expect([0, 1, 2].map((person) => [...rowOf(index.byPerson, person)])).toEqual([[0, 1], [0], [0, 1]])
  })
  it('knows the length of a row', () => {
    expect([0, 1, 2].map((person) => rowLength(index.byPerson, person))).toEqual([2, 1, 2])
  })
  it('finds a target in its row, or not', () => {
    expect(findInRow(index.byPerson, 2, 1)).toBe(4)
    expect(findInRow(index.byPerson, 1, 1)).toBe(-1)
  })
  it('refuses an entry that is not there', () => {
    expect(entryAt(index.people, 2).id).toBe('c')
    expect(() => entryAt(index.people, 3)).toThrow(new RangeError('No entry 3 among 3.'))
    expect(at(new Int32Array(1), 7)).toBe(0)
  })
})
