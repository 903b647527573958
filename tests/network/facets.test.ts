import { kindFacets, placeFacets, timeline } from '../../server/network/facets.ts'
import { ALL_MEETINGS, meetingsInForce } from '../../server/network/meetings-in-force.ts'
import { incidenceOf } from '../support/incidence.ts'

const index = incidenceOf([
  { id: 'm1', people: ['a', 'b'], heldAt: ['nantong'], dateFrom: '2022-03-28', dateTo: '2022-03-28' },
  { id: 'm2', people: ['a'], kind: 'visit', heldAt: ['nantong'], dateFrom: '2022-03-27', dateTo: '2022-03-29' },
  { id: 'm3', people: ['a', 'c'], articlePlaces: ['yancheng'], dateFrom: '2022-03-28', dateTo: '2022-03-28' },
  { id: 'm4', people: ['c'], kind: 'visit' },
], [{ id: 'jiangsu', name: '江苏省' }, { id: 'nantong', name: '南通市', within: 'jiangsu' }, { id: 'yancheng', name: '盐城市', within: 'jiangsu' }])

describe('facets', () => {
  it('count meetings and people of each place, whatever place is chosen', () => {
    expect(placeFacets(index, { ...ALL_MEETINGS, places: ['yancheng'] })).toEqual([
      { location: 0, meetings: 3, people: 3 }, { location: 1, meetings: 2, people: 2 }, { location: 2, meetings: 1, people: 2 },
    ])
  })
  it('leave out places that the other filters leave empty', () => {
    expect(placeFacets(index, { ...ALL_MEETINGS, kinds: ['visit'] })).toEqual([{ location: 0, meetings: 1, people: 1 }, { location: 1, meetings: 1, people: 1 }])
  })
  it('count meetings of each kind, whatever kind is chosen', () => {
    expect(kindFacets(index, { ...ALL_MEETINGS, kinds: ['visit'] })).toEqual([{ kind: 'meeting', meetings: 2 }, { kind: 'visit', meetings: 2 }])
  })
})

describe('the timeline', () => {
  it('has a bin a day, undated apart', () => {
    expect(timeline(index, meetingsInForce(index, ALL_MEETINGS))).toEqual({ days: [{ day: '2022-03-27', meetings: 1 }, { day: '2022-03-28', meetings: 2 }], undated: 1 })
  })
  it('has the meetings in force only', () => {
    expect(timeline(index, Uint8Array.of(0, 0, 0, 1))).toEqual({ days: [], undated: 1 })
  })
})
