import { describe, expect, it } from '@jest/globals'
import { meetingDto } from '../../../server/api/dto/meeting-dto.ts'
import { meetingSchema } from '../../../server/contract/meeting.ts'
import { networkOf } from '../../support/network.ts'

const network = networkOf([{ id: 'm1', people: ['王晖'], heldAt: ['cn:1', 'cn:2', 'gone'], whenText: '昨天上午' }], [{ id: 'cn:1', name: '南通市' }, { id: 'cn:2', name: '盐城市' }])
const text = '晚报讯　市委书记\n\n王 晖昨天主持会议。'

describe('a meeting', () => {
  it('has its announcing sentence without the breaks of the page, and each venue once', () => {
    const report = { report: 'r', venues: ['南通分会场'], start: 4, end: text.length, text, article: 'a', headline: null, ordinal: 0, page: 'p', outlet: null, published: null }
    const meeting = meetingSchema.parse(meetingDto(network, 0, {
      meeting: { id: 'm1', series: null, listComplete: null }, clippings: [], reports: [report, { ...report, report: 's', venues: ['南通分会场', '主会场'] }],
      attendances: [{ person: '王晖', name: '王晖', capacity: 'chair', titles: ['市委书记'], mode: 'in person', venue: null, ordinal: 0 }],
    }))
    expect(meeting.venues).toEqual(['南通分会场', '主会场'])
    expect(meeting.reports[0]?.quote).toBe('市委书记王晖昨天主持会议。')
    expect(meeting).toMatchObject({ listComplete: false, places: [{ name: '南通市' }, { name: '盐城市' }], when: { text: '昨天上午', from: null, basis: 'none' }, attendees: 1 })
    expect(meeting.attendance[0]).toMatchObject({ person: { name: '王晖', pinyin: 'Wang Hui' }, clippings: [] })
  })
})
