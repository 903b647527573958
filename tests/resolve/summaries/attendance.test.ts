import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { meetingId, mentionId, personId } from '../../../server/domain/ids.ts'
import { attendancesOf, type Seat } from '../../../server/resolve/summaries/attendance.ts'

function seat(mention: string, more: Partial<Seat> = {}): Seat {
  return { person: personId('p'), meeting: meetingId('k'), mention: mentionId(mention), capacity: 'attendee', titles: [], mode: 'unknown', ordinal: 0, ...more }
}

const SEATS = [
  seat('b', { capacity: 'chair', titles: ['市长', '市委副书记'], ordinal: 3 }),
  seat('a', { titles: ['市长'], mode: 'video', venue: '南通分会场', ordinal: 1 }),
  seat('c', { mode: 'in person' }),
]

test('one person in one meeting attends once: strongest capacity, all titles, least place in a list, all mentions', () => {
  expect(attendancesOf(SEATS)).toEqual([{
    person: 'p', meeting: 'k', capacity: 'chair', titles: ['市长', '市委副书记'], mode: 'video', venue: '南通分会场', ordinal: 0, mentions: ['a', 'b', 'c'],
  }])
})

test('two people, or two meetings, are two attendances', () => {
  const seats = [seat('a'), seat('b', { person: personId('q') }), seat('c', { meeting: meetingId('l') })]
  expect(attendancesOf(seats).map(({ person, meeting }) => [meeting, person])).toEqual([['k', 'p'], ['k', 'q'], ['l', 'p']])
})

test('the order of the mentions makes no difference', () => {
  fc.assert(fc.property(fc.shuffledSubarray(SEATS, { minLength: SEATS.length }), (seats) => {
    expect(attendancesOf(seats)).toEqual(attendancesOf(SEATS))
  }), { seed: 5 })
})
