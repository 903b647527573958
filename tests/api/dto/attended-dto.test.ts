import { describe, expect, it } from '@jest/globals'
import { attendedPage, byDate, partOf, placeInTime } from '../../../server/api/dto/attended-dto.ts'
import { attendedPageSchema, attendedQuerySchema } from '../../../server/contract/person.ts'
import { pageInTime } from '../../../server/network/meetings-in-time.ts'
import type { Row } from '../../../server/store/graph-store.ts'
import { networkOf } from '../../support/network.ts'

const network = networkOf([
  { id: 'm1', people: ['王晖'] }, { id: 'm2', people: ['王晖'], dateFrom: '2022-03-28', dateTo: '2022-03-28', dateBasis: 'printed' }, { id: 'm3', people: ['王晖'] }, { id: 'gone', people: ['王晖'] },
])
const part = (meeting: string): Row => ({ person: '王晖', meeting, capacity: 'chair', titles: ['市委书记'], mode: null, venue: null })
const proof = (meeting: string, page: string, ordinal: number): Row => ({ meeting, mention: `${meeting}-${page}`, name: '王晖', person: '王晖', quote: `王晖${meeting}。`, article: `${page}-${ordinal}`, headline: null, ordinal, start: 0, page, outlet: null, published: null })
const rows = { parts: ['m1', 'm2', 'm3'].map(part), clippings: [proof('m1', 'b', 0), proof('m3', 'a', 1), proof('m2', 'c', 0)] }

describe('a page of meetings', () => {
  it('is in order by date and then of print, and leaves out what is gone', () => {
    const page = attendedPageSchema.parse(attendedPage(network, { ...rows, page: pageInTime(network.index, 0, { limit: 9 }) }))
    expect(page.items.map(({ meeting }) => meeting.id)).toEqual(['m2', 'm3', 'm1'])
    expect(page.items[0]).toMatchObject({ capacity: 'chair', titles: ['市委书记'], mode: 'unknown', venue: null, clippings: [{ quote: '王晖m2。' }] })
    expect({ ...page, items: [] }).toEqual({ total: 4, undated: 3, items: [], next: null })
  })
  it('gives a cursor that names where the next begins', () => {
    const [first, second] = [1, 2].map((limit) => attendedPage(network, { ...rows, page: pageInTime(network.index, 0, { limit }) }).next ?? '')
    expect([first, second]).toEqual(['2022-03-28~m2', '~m1'])
    expect([first, second].map((cursor) => placeInTime(attendedQuerySchema.parse({ cursor }).cursor ?? ''))).toEqual([{ day: '2022-03-28', meeting: 'm2' }, { day: undefined, meeting: 'm1' }])
  })
})

describe('the order of meetings', () => {
  const undated = { from: null, to: null }
  it('puts what has no proof last', () => {
    expect(byDate({ when: undated, first: undefined }, { when: undated, first: proof('m', 'a', 0) })).toBe(1)
    expect(byDate({ when: undated, first: undefined }, { when: undated, first: undefined })).toBe(0)
  })
  it('goes by the last day where only that is known', () => {
    expect(byDate({ when: { from: null, to: '2022-03-29' }, first: undefined }, { when: { from: '2022-03-28', to: '2022-03-30' }, first: undefined })).toBe(-1)
  })
})

describe('a part in a meeting', () => {
  it('refuses a capacity that is none', () => {
    expect(() => partOf({ capacity: 'guest' })).toThrow('capacity')
  })
})
