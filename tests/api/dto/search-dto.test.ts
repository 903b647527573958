import { describe, expect, it } from '@jest/globals'
import { meetingHits, personHits } from '../../../server/api/dto/search-dto.ts'
import { networkOf } from '../../support/network.ts'

const network = networkOf([
  { id: 'm1', name: '市政府常务会议', people: ['王晖'] }, { id: 'm2', name: '市政府第2次常务会议', people: ['王晖', '汪辉'] }, { id: 'm3', name: 'BRICS 论坛', people: ['汪辉', '王晖'] },
])

describe('hits', () => {
  it('are people, who attended more first among equals', async () => {
    expect((await personHits(network, 'wh', 9)).map(({ name, meetings }) => [name, meetings])).toEqual([['王晖', 3], ['汪辉', 2]])
    expect(await personHits(network, 'wh', 1)).toHaveLength(1)
  })
  it.each([['常务', 'm2,m1'], ['常務 第2次', 'm2'], ['brics', 'm3'], [' ', ''], ['没有', '']])('are meetings whose name holds every word of %j', (typed, expected) => {
    expect(meetingHits(network, typed, 9).map(({ id }) => id).join()).toBe(expected)
  })
})
