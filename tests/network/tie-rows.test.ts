import fc from 'fast-check'
import { isByVideo } from '../../server/network/copresence.ts'
import { at, byteAt, findInRow, type IncidenceIndex, rowOf } from '../../server/network/incidence-index.ts'
import { pairCode, type TieRows, tieRows } from '../../server/network/tie-rows.ts'
import { incidenceOf } from '../support/incidence.ts'
import { randomIncidence } from '../support/random-incidence.ts'

describe('laid-out ties', () => {
  it('hold each tie of several meetings once, with its meetings and the parts of the two in them', () => {
    const index = incidenceOf([{ id: 'm1', people: ['a', { person: 'b', capacity: 'chair', mode: 'video' }, 'c'] }, { id: 'm2', people: ['b', 'c'] }])
    const { often, long } = tieRows(index)
    // Twice the meeting, and 1 where the two were together by video. An attendee of whom nothing is said has part 2, a chair by video 10.
    // a met b and c once only; b and c met at m1 and m2:
    expect([often.starts, often.people, often.others, often.meetings, often.parts].map((numbers) => [...numbers])).toEqual([[0, 0, 0, 1], [1], [2], [1, 2], [10 * 12 + 2, 2 * 12 + 2]])
    expect(long.others).toHaveLength(0)
  })
  it('stand by how many meetings make them, and have each meeting that two people shared', () => {
    fc.assert(fc.property(randomIncidence(), (index) => {
      const found = listed(tieRows(index))
      expect(found.map(({ 2: { length } }) => length)).toEqual(sharedTwice(index).map(({ 2: { length } }) => length))
      expect(new Set(found.map((tie) => JSON.stringify(tie)))).toEqual(new Set(sharedTwice(index).map((tie) => JSON.stringify(tie))))
    }), { seed: 23, numRuns: 200 })
  })
  it('leave out meetings of more people than there is room for, and say who was there', () => {
    const index = incidenceOf([{ id: 'congress', people: Array.from({ length: 49 }, (_, i) => `p${i}`) }, { id: 'm', people: ['p0', 'p1', 'guest'] }])
    const { often, long, isLong, longStarts, longEntries } = tieRows(index)
    expect([...isLong]).toEqual([1, 0])
    expect(often.others).toHaveLength(0)
    expect([[...long.starts].slice(0, 3), [...long.others], [...long.from], [...long.meetings]]).toEqual([[0, 1, 1], [1], [0, 1], [2]])
    expect([...longStarts].slice(0, 4)).toEqual([0, 1, 2, 3])
    // p0 and p1 were at the other meeting too.
    expect([...longEntries].slice(0, 3)).toEqual([0, 2, 4])
  })
})

type Listed = readonly [person: number, other: number, meetings: readonly number[], parts: readonly number[]]

/** By how many meetings, as they are laid out. */
function listed({ often }: TieRows): readonly Listed[] {
  const found: Listed[] = []
  let place = 0
  for (let size = 2; size + 1 < often.starts.length; size += 1) {
    for (let tie = at(often.starts, size); tie < at(often.starts, size + 1); tie += 1) {
      found.push([at(often.people, tie), at(often.others, tie), [...often.meetings.subarray(place, place + size)], [...often.parts.subarray(place, place + size)]])
      place += size
    }
  }
  return found
}

function sharedTwice(index: IncidenceIndex): readonly Listed[] {
  const found: Listed[] = []
  const partAt = (place: number): number => byteAt(index.byPerson.parts, place)
  for (let a = 0; a < index.people.length; a += 1) {
    for (let b = a + 1; b < index.people.length; b += 1) {
      const both = [...rowOf(index.byPerson, a)].filter((meeting) => findInRow(index.byPerson, b, meeting) >= 0)
      if (both.length < 2) continue
      const places = both.map((meeting) => [findInRow(index.byPerson, a, meeting), findInRow(index.byPerson, b, meeting)] as const)
      found.push([a, b, both.map((meeting, i) => meeting * 2 + Number(isByVideo(index.seatCodes, at(index.byPerson.seats, places[i]?.[0] ?? -1), at(index.byPerson.seats, places[i]?.[1] ?? -1)))), places.map(([x, y]) => pairCode(partAt(x), partAt(y)))])
    }
  }
  return found.sort((x, y) => x[2].length - y[2].length)
}
