import fc from 'fast-check'
import { IncidenceBuilder } from '../../server/network/incidence-builder.ts'
import { entryAt, rowOf } from '../../server/network/incidence-index.ts'
import { capacityOf } from '../../server/network/part-codes.ts'
import { incidenceOf } from '../support/incidence.ts'

describe('building the incidence index', () => {
  it('counts a person once a meeting, with the stronger capacity', () => {
    const index = incidenceOf([{ id: 'm', people: ['a', { person: 'b', capacity: 'attendee' }, { person: 'b', capacity: 'chair' }] }])
    expect([...rowOf(index.byMeeting, 0)]).toEqual([0, 1])
    expect([...index.byMeeting.parts].map(capacityOf)).toEqual([0, 3])
    expect([...index.byPerson.parts].map(capacityOf)).toEqual([0, 3])
  })
  it('keeps every different seat once', () => {
    const seat = { mode: 'video', venue: '南通分会场' } as const
    const index = incidenceOf([{ id: 'm', people: [{ person: 'a', ...seat }, { person: 'b', ...seat }, 'c'] }])
    expect(index.seats).toEqual([seat, { mode: 'unknown' }])
    expect([...index.byMeeting.seats]).toEqual([0, 0, 1])
  })
  it('counts a meeting for its places and all they lie within, once each', () => {
    const index = incidenceOf([{ id: 'm', people: ['a'], heldAt: ['hall', 'elsewhere'], articlePlaces: ['city'] }], [
      { id: 'country', name: '中国' }, { id: 'province', name: '江苏省', within: 'country' },
      { id: 'city', name: '南通市', within: 'province' }, { id: 'hall', name: '南通分会场', within: 'city' },
    ])
    expect([...rowOf(index.placeSets.locations, index.placeSets.of[0] ?? -1)]).toEqual([0, 1, 2, 3])
  })
  it('ends at a location that lies within itself', () => {
    const index = incidenceOf([{ id: 'm', people: ['a'], heldAt: ['x'] }], [{ id: 'x', name: 'x', within: 'y' }, { id: 'y', name: 'y', within: 'x' }])
    expect([...rowOf(index.placeSets.locations, index.placeSets.of[0] ?? -1)]).toEqual([0, 1])
  })
  it('refuses an id given twice and an attendance of somebody unknown', () => {
    const builder = new IncidenceBuilder()
    builder.addPerson({ id: 'a', name: 'a', aliases: [], attends: true })
    expect(() => builder.addPerson({ id: 'a', name: 'a', aliases: [], attends: true })).toThrow('The person a was given twice.')
    expect(() => builder.addAttendance({ person: 'b', meeting: 'm', mode: 'unknown', capacity: 'chair' })).toThrow('The person b of an attendance is unknown.')
    expect(() => builder.addAttendance({ person: 'a', meeting: 'm', mode: 'unknown', capacity: 'chair' })).toThrow('The meeting m of an attendance is unknown.')
  })
  it('says the same both ways round, whatever is attended', () => {
    fc.assert(fc.property(fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 12 }), { minLength: 1 }), { minLength: 1, maxLength: 20 }), (attended) => {
      const index = incidenceOf(attended.map((people, i) => ({ id: `m${i}`, people: people.map((person) => `p${person}`) })))
      const forward = index.people.flatMap((person, p) => [...rowOf(index.byPerson, p)].map((m) => `${person.id} ${entryAt(index.meetings, m).id}`))
      const expected = attended.flatMap((people, i) => people.map((person) => `p${person} m${i}`))
      expect(forward.sort()).toEqual(expected.sort())
    }), { seed: 1, numRuns: 100 })
  })
})
