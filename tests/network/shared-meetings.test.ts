import { sharedMeetings, tieOver } from '../../server/network/shared-meetings.ts'
import { tiesOf } from '../../server/network/ties.ts'
import { incidenceOf } from '../support/incidence.ts'

const index = incidenceOf([
  { id: 'm1', people: [{ person: 'a', mode: 'in person' }, { person: 'b', mode: 'video', venue: '南通分会场' }] },
  { id: 'm2', people: ['a'] },
  { id: 'm3', people: [{ person: 'a', mode: 'in person' }, { person: 'b', mode: 'in person' }] },
  { id: 'm4', people: ['b', 'a', 'c'] },
])

describe('the meetings two people shared', () => {
  it('come with how they were together, whoever is asked first', () => {
    const expected = [{ meeting: 0, together: 'video' }, { meeting: 2, together: 'in person' }, { meeting: 3, together: 'unknown' }]
    expect(sharedMeetings(index, [0, 1], Uint8Array.of(1, 1, 1, 1))).toEqual(expected)
    expect(sharedMeetings(index, [1, 0], Uint8Array.of(1, 1, 1, 1))).toEqual(expected)
  })
  it('are those in force', () => {
    expect(sharedMeetings(index, [0, 1], Uint8Array.of(0, 1, 0, 1)).map(({ meeting }) => meeting)).toEqual([3])
  })
  it('make the tie that counting everybody a person met gives', () => {
    const rule = { mask: Uint8Array.from(index.meetings, () => 1), oneRoom: false, minShared: 1 }
    for (const { a, b, ...tie } of tiesOf(index, 0, rule)) expect(tieOver(index, sharedMeetings(index, [a, b], rule.mask))).toEqual(tie)
  })
})
