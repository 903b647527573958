import fc from 'fast-check'
import { shortestPath } from '../../server/network/shortest-path.ts'
import { tiesOf } from '../../server/network/ties.ts'
import { incidenceOf } from '../support/incidence.ts'

const index = incidenceOf([
  { id: 'm1', people: ['a', 'b'] }, { id: 'm2', people: ['b', 'c'] }, { id: 'm3', people: ['c', 'd'] }, { id: 'm4', people: ['a', 'x', 'd'] }, { id: 'm5', people: ['far'] },
])
const all = Uint8Array.of(1, 1, 1, 1, 1)

describe('the shortest path', () => {
  it('is one meeting long where one was shared', () => {
    expect(shortestPath(index, [0, 3], all)).toEqual([{ meeting: 3, person: 3 }])
  })
  it('goes round a meeting that is not in force', () => {
    expect(shortestPath(index, [0, 3], Uint8Array.of(1, 1, 1, 0, 1))).toEqual([{ meeting: 0, person: 1 }, { meeting: 1, person: 2 }, { meeting: 2, person: 3 }])
  })
  it('is empty from a person to the same, and absent where there is none', () => {
    expect(shortestPath(index, [0, 0], all)).toEqual([])
    expect(shortestPath(index, [0, 5], all)).toBeUndefined()
  })
  it('is never longer than a walk over ties, whatever is attended', () => {
    const meetings = fc.array(fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'), { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 8 })
    fc.assert(fc.property(meetings, (attended) => {
      const random = incidenceOf(attended.map((people, i) => ({ id: `m${i}`, people })))
      const mask = new Uint8Array(random.meetings.length).fill(1)
      const to = random.people.length - 1
      let ring = new Set([0])
      let steps = 0
      while (!ring.has(to) && steps <= random.people.length) {
        ring = new Set([...ring].flatMap((person) => [person, ...tiesOf(random, person, { mask, oneRoom: false, minShared: 1 }).map(({ b }) => b)]))
        steps += 1
      }
      expect(shortestPath(random, [0, to], mask)?.length).toBe(ring.has(to) ? steps : undefined)
    }), { seed: 3, numRuns: 200 })
  })
})
