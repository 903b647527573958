import fc from 'fast-check'
import { type IncidenceIndex, rowOf } from '../../server/network/incidence-index.ts'
import { peopleOfPlaces } from '../../server/network/people-of-places.ts'
import { isPartInForce, partsInForce } from '../../server/network/parts-in-force.ts'
import { incidenceOf } from '../support/incidence.ts'
import { randomIncidence } from '../support/random-incidence.ts'

const FILTERS = [{}, { capacities: ['chair', 'speaker'] }, { presences: ['video', 'unknown'] }] as const
const PLACES = [{ id: 'jiangsu', name: '江苏省' }, { id: 'nantong', name: '南通市', within: 'jiangsu' }, { id: 'yancheng', name: '盐城市', within: 'jiangsu' }]

/** Hundreds of people, so that they fill several words: many meet in one city, few in another. */
const crowd = incidenceOf([
  ...Array.from({ length: 60 }, (_, i) => ({ id: `m${i}`, people: Array.from({ length: 12 }, (__, j) => `p${(i * 7 + j * 31) % 400}`), heldAt: ['nantong'] })),
  { id: 'n0', people: ['p3', 'q0'], heldAt: ['yancheng'] }, { id: 'n1', people: ['p3', 'q1'], heldAt: ['yancheng'] }, { id: 'n2', people: ['q2'] },
], PLACES)

describe('the people of each place', () => {
  it('are counted once each, whatever meetings and parts are in force', () => {
    fc.assert(fc.property(fc.oneof(randomIncidence(), fc.constant(crowd)), fc.constantFrom(...FILTERS), fc.integer({ min: 1, max: 4 }), (index, filters, every) => {
      const mask = Uint8Array.from(index.meetings, (_, i) => Number(i % every !== 1))
      const parts = partsInForce(index, filters)
      expect([...peopleOfPlaces(index, mask, parts)]).toEqual(index.locations.map((_, place) => attendees(index, place, (row, entry) => mask[row] === 1 && (parts === undefined || isPartInForce(parts, index.byMeeting, entry))).size))
    }), { seed: 31, numRuns: 200 })
  })
})

function attendees({ byMeeting, placeSets }: IncidenceIndex, place: number, counts: (meeting: number, entry: number) => boolean): ReadonlySet<number> {
  const people = new Set<number>()
  placeSets.of.forEach((set, meeting) => {
    if (!rowOf(placeSets.locations, set).includes(place)) return
    rowOf(byMeeting, meeting).forEach((person, i) => { if (counts(meeting, (byMeeting.starts[meeting] ?? 0) + i)) people.add(person) })
  })
  return people
}
