import { describe, expect, it } from '@jest/globals'
import { articleLine, meetingLine, placeOfPerson, placeRef } from '../../../server/api/dto/lines.ts'
import { networkOf } from '../../support/network.ts'

const { index } = networkOf([{ id: 'm1', people: ['a', 'b'], heldAt: ['city'], articlePlaces: ['city'], dateTo: '2022-03-28', dateBasis: 'published' }], [{ id: 'city', name: '南通市' }])

describe('the lines of lists', () => {
  it('name a place that is there', () => {
    expect([placeRef(index, 'city'), placeRef(index, 'gone'), placeRef(index, undefined)]).toEqual([{ id: 'city', name: '南通市' }, null, null])
  })
  it('show a person without a post at the place of the articles', () => {
    expect(placeOfPerson(index, 0)).toEqual({ id: 'city', name: '南通市' })
  })
  it('say of a meeting when, where and how many', () => {
    expect(meetingLine(index, 0)).toEqual({ id: 'm1', name: 'm1', kind: 'meeting', when: { text: null, from: null, to: '2022-03-28', basis: 'published' }, places: [{ id: 'city', name: '南通市' }], attendees: 2 })
  })
  it('say of an article what is known', () => {
    expect(articleLine({ article: 'a', headline: null, outlet: '盐城晚报', published: '2022-03-28', page: 'p' })).toEqual({ id: 'a', headline: null, outlet: '盐城晚报', published: '2022-03-28', page: 'p' })
  })
})
