import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import request from 'supertest'
import { meetingSchema, type MeetingDto } from '../../../server/contract/meeting.ts'
import { type TestApi, testApi } from '../../support/api.ts'
import { removeTemporaryFolders } from '../../support/temporary-folder.ts'

let api: TestApi
beforeAll(async () => { api = await testApi() })
afterAll(async () => { await api.close(); removeTemporaryFolders() })

async function meeting(id: string): Promise<MeetingDto> {
  return meetingSchema.parse((await request(api.app).get(`/api/meetings/${encodeURIComponent(id)}`).set('Host', 'localhost').expect(200)).body)
}

describe('GET /api/meetings/:id', () => {
  it('tells when, where and who in which part, in printed order, with the announcing sentence', async () => {
    const found = await meeting(await api.meetingId('全省春季造林视频会议'))
    expect(found).toMatchObject({
      kind: 'meeting', listComplete: true, venues: ['南通市'], places: [{ name: '南通市' }], attendees: 2,
      when: { text: '2022-03-28', from: '2022-03-28', to: '2022-03-28', basis: 'printed' },
    })
    expect(found.attendance.map(({ person, capacity, mode, venue, titles }) => [person.name, person.pinyin, capacity, mode, venue, titles])).toEqual([
      ['许昆林', 'Xu Kunlin', 'chair', 'in person', null, ['省长']], ['陆卫东', 'Lu Weidong', 'attendee', 'video', '南通分会场', ['副市长']],
    ])
    expect(found.attendance.every(({ clippings }) => clippings.length === 1)).toBe(true)
    expect(found.reports).toEqual([{
      article: { id: 'a-made-up', headline: '全省春季造林视频会议召开', outlet: '通城晚报', published: '2022-03-31', page: 'made-up' },
      quote: '3月28日，全省春季造林视频会议召开，省长许昆林主持会议，副市长陆卫东在南通分会场参加。', highlights: [],
    }])
  })
  it('says that a list is open', async () => {
    expect((await meeting(await api.meetingId('检查通吕运河'))).listComplete).toBe(false)
  })
  it('leads from a report to its meeting', async () => {
    expect((await meeting('k-made-up-1')).name).toBe('检查通吕运河')
  })
  it.each(['nothing', "' OR 1=1 //"])('does not know %s', async (id) => {
    const { body } = await request(api.app).get(`/api/meetings/${encodeURIComponent(id)}`).set('Host', 'localhost').expect(404)
    expect(body).toMatchObject({ type: '/problems/meeting-unknown' })
  })
})
