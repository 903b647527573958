import { describe, expect, test } from '@jest/globals'
import { locationId, pageId } from '../../../server/domain/ids.ts'
import { meetingKey, meetingName, type MeetingKeyParts } from '../../../server/resolve/meetings/meeting-key.ts'

const DATED: MeetingKeyParts = { name: '全市安全生产工作会议', kind: 'meeting', dateFrom: '2022-03-28', dateTo: '2022-03-28', page: pageId('a') }
const UNDATED: MeetingKeyParts = { name: '安全生产工作会议', kind: 'meeting', page: pageId('a') }
const SESSION: MeetingKeyParts = { name: '市政府第15次常务会议', kind: 'meeting', place: locationId('cn:320600'), page: pageId('a') }

describe('reports that may be of one meeting share a key', () => {
  test.each([
    ['dated to one day, on any page', DATED, { ...DATED, page: pageId('b') }],
    ['with other quotation marks and spaces', DATED, { ...DATED, name: '“全市 安全生产”工作会议' }],
    ['talks in one paper, a meeting in the other', { ...DATED, name: '同叙总统巴沙尔会谈' }, { ...DATED, name: '会见叙利亚总统巴沙尔' }],
    ['undated on one page', UNDATED, { ...UNDATED }],
    ['of one numbered session of a place, on any page', SESSION, { ...SESSION, page: pageId('b') }],
  ])('%s', (_, one, other) => { expect(meetingKey(one)).toBe(meetingKey(other)) })
})

describe('reports that are never of one meeting do not', () => {
  test.each([
    ['on other days', DATED, { ...DATED, dateFrom: '2022-03-29', dateTo: '2022-03-29' }],
    ['of other kinds', DATED, { ...DATED, kind: 'visit' }],
    ['undated on two pages', UNDATED, { ...UNDATED, page: pageId('b') }],
    ['bounded but not dated, on two pages', { ...DATED, dateFrom: '2022-03-01' }, { ...DATED, dateFrom: '2022-03-01', page: pageId('b') }],
    ['of sessions of two places', SESSION, { ...SESSION, place: locationId('cn:320900') }],
    ['of sessions of two numbers', SESSION, { ...SESSION, name: '市政府第16次常务会议' }],
  ])('%s', (_, one, other) => { expect(meetingKey(one)).not.toBe(meetingKey(other)) })
})

test('the number of a session is compared in digits', () => {
  expect(['第七十三届世界卫生大会', '第十次会议', '第二十届全会', '第二次会议', '第15次常务会议', '第一百零五次会议'].map(meetingName)).toEqual(['第73届世界卫生大会', '第10次会议', '第20届全会', '第2次会议', '第15次常务会议', '第一百零五次会议'])
})

test('a name is compared without marks, and 全市 as 市', () => {
  expect(['全市“安全 生产”会议', '我市安全生产会议', '市安全生产会议', '全会'].map(meetingName)).toEqual(['市安全生产会议', '市安全生产会议', '市安全生产会议', '全会'])
})
