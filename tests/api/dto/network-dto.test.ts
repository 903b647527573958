import { describe, expect, it } from '@jest/globals'
import { networkDto } from '../../../server/api/dto/network-dto.ts'
import { networkQuerySchema, networkSchema, type NetworkDto } from '../../../server/contract/network.ts'
import { networkOf } from '../../support/network.ts'

const network = networkOf([
  { id: 'm1', people: [{ person: 'a', mode: 'in person', capacity: 'chair' }, { person: 'b', mode: 'video', venue: '南通分会场' }], heldAt: ['hall'], dateFrom: '2022-03-28', dateTo: '2022-03-28', dateBasis: 'printed', outlets: ['南通日报'] },
  { id: 'm2', people: ['a', 'b', 'c'], articlePlaces: ['city'], outlets: ['南通日报'] }, { id: 'm3', people: ['d'], kind: 'visit' },
], [{ id: 'city', name: '南通市' }, { id: 'hall', name: '会堂', within: 'city' }])
const ask = (query: object): NetworkDto => networkSchema.parse(networkDto(network, networkQuerySchema.parse(query)))
const ids = (dto: NetworkDto): string => dto.nodes.map(({ id }) => id).join()

describe('the network as it is answered', () => {
  it('has people, ties, facets, totals and days', () => {
    const dto = ask({})
    expect(ids(dto)).toBe('a,b,c,d')
    expect(dto.edges[0]).toEqual({ kind: 'together', id: 'a--b', source: 'a', target: 'b', shared: 2, byVideo: 1, strength: 1.5 })
    expect(dto.totals).toEqual({ people: 4, ties: 3, meetings: 3, undated: 2 })
    expect(dto.facets).toEqual({
      places: [{ id: 'city', name: '南通市', meetings: 2, people: 3 }, { id: 'hall', name: '会堂', meetings: 1, people: 2 }],
      kinds: [{ kind: 'meeting', meetings: 2 }, { kind: 'visit', meetings: 1 }], maxShared: 2,
    })
    expect(dto.timeline).toEqual({ days: [{ day: '2022-03-28', meetings: 1 }], undated: 2 })
    expect(dto.outlets).toEqual({ named: [{ name: '南通日报', meetings: 2 }], unnamed: 1 })
  })
  it('names the newspapers of the meetings that the filters leave', () => {
    expect(ask({ kind: ['visit'] }).outlets).toEqual({ named: [], unnamed: 1 })
  })
  it('draws no more meetings than asked for, the latest that brought people together first', () => {
    expect(ids(ask({ mode: 'meetings', meetingLimit: '1' }))).toBe('a,b,m1')
    expect(ask({ mode: 'meetings', meetingLimit: '1' }).totals).toMatchObject({ people: 4, meetings: 3 })
  })
  it('tells how many meetings the people chosen attended, whatever is drawn of them', () => {
    const reached = (query: object): number => ask(query).reached.meetings
    expect([reached({}), reached({ person: 'c' }), reached({ person: 'd', mode: 'meetings' }), reached({ mode: 'meetings', meetingLimit: '1' })]).toEqual([3, 2, 1, 3])
  })
  it('keeps the person in the middle, though others met later', () => {
    expect(ids(ask({ mode: 'meetings', person: 'c', meetingLimit: '1' }))).toBe('c,a,b,m2')
  })
  it.each([
    [{ minShared: '2' }, 'a,b'], [{ kind: ['visit'] }, 'd'], [{ place: ['hall'] }, 'a,b'], [{ undated: 'false', from: '2022-01-01' }, 'a,b'],
    [{ person: 'c' }, 'c,a,b'], [{ person: 'd', depth: '3' }, 'd'], [{ limit: '1' }, 'a'], [{ mode: 'meetings', kind: ['visit'] }, 'd,m3'],
    [{ mode: 'meetings', minShared: '9', place: ['hall'] }, 'a,b,m1'],
  ])('under %j draws %s', (query, expected) => {
    expect(ids(ask(query))).toBe(expected)
  })
  it('shows a meeting at the place where it was held, else where its article is from', () => {
    expect(ask({ mode: 'meetings' }).nodes.filter((node) => node.kind === 'meeting').map(({ place }) => place?.name)).toEqual(['会堂', '南通市', undefined])
  })
  it('does not know a person who is not there', () => {
    expect(() => ask({ person: 'x' })).toThrow('No person has this id.')
  })
})
