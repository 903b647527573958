import { tieRows } from '../../server/network/tie-rows.ts'
import { incidenceOf } from '../support/incidence.ts'

describe('laid-out ties', () => {
  it('hold each tie once, with its meetings and the parts of the two in them', () => {
    const index = incidenceOf([{ id: 'm1', people: ['a', { person: 'b', capacity: 'chair', mode: 'video' }, 'c'] }, { id: 'm2', people: ['b', 'c'] }])
    const { once, often } = tieRows(index)
    // Twice the meeting, and 1 where the two were together by video. An attendee of whom nothing is said has part 2, a chair by video 10.
    // a with b and c at m1:
    expect([once.starts, once.others, once.meetings, once.parts].map((numbers) => [...numbers])).toEqual([[0, 2, 2, 2], [1, 2], [1, 0], [2 * 12 + 10, 2 * 12 + 2]])
    // b with c at m1 and m2:
    expect([often.starts, often.others, often.from, often.meetings, often.parts].map((numbers) => [...numbers])).toEqual([[0, 0, 1, 1], [2], [0, 2], [1, 2], [10 * 12 + 2, 2 * 12 + 2]])
  })
  it('leave out meetings of more people than there is room for, and say who was there', () => {
    const index = incidenceOf([{ id: 'congress', people: Array.from({ length: 49 }, (_, i) => `p${i}`) }, { id: 'm', people: ['p0', 'p1'] }])
    const { once, isLong, longStarts, longEntries } = tieRows(index)
    expect([...isLong]).toEqual([1, 0])
    expect([...once.others]).toEqual([1])
    expect([...longStarts].slice(0, 4)).toEqual([0, 1, 2, 3])
    // p0 and p1 were at the other meeting too.
    expect([...longEntries].slice(0, 3)).toEqual([0, 2, 4])
  })
})
