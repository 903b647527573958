import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { locationId, pageId, reportId } from '../../../server/domain/ids.ts'
import { meetingKey } from '../../../server/resolve/meetings/meeting-key.ts'
import { resolveMeetings, type ReportSighting } from '../../../server/resolve/meetings/meetings.ts'
import { compare } from '../../../server/resolve/sightings/profiles.ts'

interface TestReport { readonly id: string, readonly name: string, readonly day?: string, readonly when?: string, readonly chairs?: readonly string[], readonly people?: readonly string[], readonly venues?: readonly string[], readonly place?: string, readonly page?: string }

function sightingOf({ id, name, day, when, chairs = [], people = [], venues = [], place, page = id }: TestReport): ReportSighting {
  const known = {
    ...(day === undefined ? {} : { dateFrom: day, dateTo: day }),
    ...(place === undefined ? {} : { place: locationId(place) }),
  }
  return {
    id: reportId(id), name, kind: 'meeting', listComplete: false, chairs, attendees: [...chairs, ...people], venues: venues.map(locationId), dateBasis: day === undefined ? 'none' : 'relative', ...known,
    ...(when === undefined ? {} : { whenText: when }),
    key: meetingKey({ name, kind: 'meeting', page: pageId(page), ...known }),
  }
}

/** As the loader does it: only reports of one key are compared. */
function meetingsOf(reports: readonly TestReport[]): readonly (readonly string[])[] {
  const byKey = new Map<string, ReportSighting[]>()
  for (const report of reports.map(sightingOf)) byKey.set(report.key, [...byKey.get(report.key) ?? [], report])
  return [...byKey.values()].flatMap((group) => resolveMeetings(group).map((meeting) => meeting.reports)).sort(([a = ''], [b = '']) => compare(a, b))
}

const CHINA = 'country:中国'
const NANTONG = 'cn:320600'
const YANCHENG = 'cn:320900'
const DAY = '2022-03-28'

const CASES: readonly { readonly title: string, readonly reports: readonly TestReport[], readonly meetings: readonly (readonly string[])[] }[] = [
  {
    title: 'press conferences of one day in one place, whose name says little, are not one without a chair in common',
    reports: [{ id: 'a', name: '新闻发布会', day: DAY, place: NANTONG }, { id: 'b', name: '新闻发布会', day: DAY, place: NANTONG }],
    meetings: [['a'], ['b']],
  },
  {
    title: 'banquets of one day whose people are the same are one, though their name says little and nobody is said to preside',
    reports: [{ id: 'a', name: '欢迎宴会', day: DAY, people: ['普恩', '奥利', '拉纳'] }, { id: 'b', name: '欢迎宴会', day: DAY, people: ['奥利', '拉纳', '普恩'] }],
    meetings: [['a', 'b']],
  },
  {
    title: 'some of the same people may go from one to the next',
    reports: [{ id: 'a', name: '欢迎仪式', day: DAY, people: ['普恩', '奥利', '拉纳'] }, { id: 'b', name: '欢迎仪式', day: DAY, people: ['奥利', '拉纳', '王毅', '何立峰'] }],
    meetings: [['a'], ['b']],
  },
  {
    title: 'two leaders who receive one guest with the same people beside them hold two meetings',
    reports: [{ id: 'a', name: '会见老挝总理通伦', day: DAY, chairs: ['习近平'], people: ['通伦', '王毅', '何立峰', '丁薛祥', '杨洁篪'] }, { id: 'b', name: '会见老挝总理通伦', day: DAY, chairs: ['李克强'], people: ['通伦', '王毅', '何立峰', '丁薛祥', '杨洁篪'] }],
    meetings: [['a'], ['b']],
  },
  {
    title: 'the same few people are no evidence that two names are of one meeting',
    reports: [{ id: 'a', name: '全市安全生产会议', day: DAY, people: ['甲', '乙', '丙'] }, { id: 'b', name: '全市防汛工作会议', day: DAY, people: ['甲', '乙', '丙'] }],
    meetings: [['a'], ['b']],
  },
  {
    title: 'a hall and a room of it are no contradiction',
    reports: [
      { id: 'a', name: '省疫情防控工作领导小组会议', day: DAY, place: NANTONG, venues: ['venue:cn:110000/人民大会堂'] },
      { id: 'b', name: '省疫情防控工作领导小组会议', day: DAY, place: NANTONG, venues: ['venue:cn:110000/人民大会堂东大厅'] },
    ],
    meetings: [['a', 'b']],
  },
  {
    title: 'a hall named with its city, and a square before it, are no contradiction',
    reports: [
      { id: 'a', name: '欢迎仪式', day: DAY, chairs: ['李克强'], venues: ['venue:cn:110000/北京人民大会堂'] },
      { id: 'b', name: '欢迎仪式', day: DAY, chairs: ['李克强'], venues: ['venue:cn:110000/人民大会堂东门外广场'] },
    ],
    meetings: [['a', 'b']],
  },
  {
    title: 'two halls of one city are',
    reports: [
      { id: 'a', name: '欢迎仪式', day: DAY, chairs: ['李克强'], venues: ['venue:cn:110000/北京人民大会堂'] },
      { id: 'b', name: '欢迎仪式', day: DAY, chairs: ['李克强'], venues: ['venue:cn:110000/钓鱼台国宾馆'] },
    ],
    meetings: [['a'], ['b']],
  },
  {
    title: 'two cities’ papers on one meeting of the province under one chair tell of one meeting',
    reports: [
      { id: 'a', name: '省疫情防控工作领导小组会议', day: DAY, chairs: ['吴政隆'], place: NANTONG },
      { id: 'b', name: '省疫情防控工作领导小组会议', day: DAY, chairs: ['吴政隆'], place: YANCHENG },
    ],
    meetings: [['a', 'b']],
  },
  {
    title: 'like names on other days stay apart',
    reports: [{ id: 'a', name: '市政府常务会议', day: DAY, chairs: ['吴新明'], place: NANTONG }, { id: 'b', name: '市政府常务会议', day: '2022-04-11', chairs: ['吴新明'], place: NANTONG }],
    meetings: [['a'], ['b']],
  },
  {
    title: 'like names on one day under two chairs stay apart',
    reports: [{ id: 'a', name: '市政府常务会议', day: DAY, chairs: ['吴新明'], place: NANTONG }, { id: 'b', name: '市政府常务会议', day: DAY, chairs: ['周斌'], place: YANCHENG }],
    meetings: [['a'], ['b']],
  },
  {
    title: 'like names on one day in two cities stay apart where no chair is named',
    reports: [{ id: 'a', name: '安全生产工作会议', day: DAY, place: NANTONG }, { id: 'b', name: '安全生产工作会议', day: DAY, place: YANCHENG }],
    meetings: [['a'], ['b']],
  },
  {
    title: 'two papers of one city on one day tell of one meeting',
    reports: [{ id: 'a', name: '安全生产工作会议', day: DAY, place: NANTONG }, { id: 'b', name: '“安全生产”工作会议', day: DAY, place: NANTONG, chairs: ['吴新明'] }],
    meetings: [['a', 'b']],
  },
  {
    title: 'the whole city’s meeting is the city’s meeting',
    reports: [{ id: 'a', name: '全市安全生产工作会议', day: DAY, place: NANTONG }, { id: 'b', name: '市安全生产工作会议', day: DAY, place: NANTONG }],
    meetings: [['a', 'b']],
  },
  {
    title: 'the morning’s and the evening’s meeting of one name are two',
    reports: [{ id: 'a', name: '视频点调会', day: DAY, when: '昨天上午', place: NANTONG }, { id: 'b', name: '视频点调会', day: DAY, when: '昨晚', place: NANTONG }],
    meetings: [['a'], ['b']],
  },
  {
    title: 'meetings held at two places are two',
    reports: [{ id: 'a', name: '座谈会', day: DAY, place: NANTONG, venues: ['cn:320613'] }, { id: 'b', name: '座谈会', day: DAY, place: NANTONG, venues: ['cn:320623'] }],
    meetings: [['a'], ['b']],
  },
  {
    title: 'undated reports of two papers stay apart: 昨天 may be any day',
    reports: [{ id: 'a', name: '省疫情防控工作领导小组会议', chairs: ['吴政隆'], place: NANTONG }, { id: 'b', name: '省疫情防控工作领导小组会议', chairs: ['吴政隆'], place: YANCHENG }],
    meetings: [['a'], ['b']],
  },
  {
    title: 'undated reports on one page are of one day',
    reports: [{ id: 'a', name: '市安委会全体会议', place: NANTONG, page: 'p' }, { id: 'b', name: '市安委会全体会议', place: NANTONG, page: 'p' }],
    meetings: [['a', 'b']],
  },
  {
    title: 'a numbered session of a city is held once',
    reports: [{ id: 'a', name: '十六届市政府第15次常务会议', place: NANTONG }, { id: 'b', name: '十六届市政府第15次常务会议', place: NANTONG }],
    meetings: [['a', 'b']],
  },
  {
    title: 'one paper leaves out whose briefing it is (商务部中外媒体吹风会, 人民日报 and 新闻联播 of 29 October 2019)',
    reports: [{ id: 'a', name: '商务部中外媒体吹风会', day: '2019-10-29', place: CHINA }, { id: 'b', name: '中外媒体吹风会', day: '2019-10-29', place: CHINA, when: '今天' }],
    meetings: [['a', 'b']],
  },
  {
    title: 'the shorter name alone does not say of which place (春节团拜会)',
    reports: [{ id: 'a', name: '中共中央、国务院2020年春节团拜会', day: '2020-01-23', place: CHINA }, { id: 'b', name: '春节团拜会', day: '2020-01-23', place: CHINA }],
    meetings: [['a'], ['b']],
  },
  {
    title: 'but it does under one chair',
    reports: [
      { id: 'a', name: '中共中央、国务院2020年春节团拜会', day: '2020-01-23', place: CHINA, chairs: ['李克强'] }, { id: 'b', name: '春节团拜会', day: '2020-01-23', place: CHINA, chairs: ['李克强'] },
    ],
    meetings: [['a', 'b']],
  },
  {
    title: 'a country is named in short under one chair (叙总统, 叙利亚总统)',
    reports: [
      { id: 'a', name: '同叙总统巴沙尔会谈', day: '2023-09-22', place: CHINA, chairs: ['习近平'] }, { id: 'b', name: '同叙利亚总统巴沙尔会谈', day: '2023-09-22', place: CHINA, chairs: ['习近平'] },
    ],
    meetings: [['a', 'b']],
  },
  {
    title: 'two numbered meetings of one chair and day are two (人民日报 2020-05-19)',
    reports: [
      { id: 'a', name: '十三届全国人大常委会第五十五次委员长会议', day: '2020-05-18', chairs: ['栗战书'], place: CHINA }, { id: 'b', name: '十三届全国人大常委会第五十六次委员长会议', day: '2020-05-18', chairs: ['栗战书'], place: CHINA },
    ],
    meetings: [['a'], ['b']],
  },
  {
    title: 'two leaders receive one guest on one day, each his own meeting (会见柬埔寨首相洪森, 新闻联播 2020-02-05)',
    reports: [
      { id: 'a', name: '会见柬埔寨首相洪森', day: '2020-02-05', chairs: ['习近平'], place: CHINA }, { id: 'b', name: '会见柬埔寨首相洪森', day: '2020-02-05', chairs: ['李克强'], place: CHINA },
      { id: 'c', name: '会见柬埔寨首相洪森', day: '2020-02-05', chairs: ['习近平'], place: CHINA },
    ],
    meetings: [['a', 'c'], ['b']],
  },
  {
    title: 'a short name that fits two meetings makes them none (市政府, 县政府常务会议)',
    reports: [
      { id: 'a', name: '市政府第15次常务会议', day: DAY, place: NANTONG }, { id: 'b', name: '市政府第16次常务会议', day: DAY, place: NANTONG }, { id: 'c', name: '市政府常务会议', day: DAY, place: NANTONG },
    ],
    meetings: [['a'], ['b'], ['c']],
  },
  {
    title: 'not even under one chair',
    reports: [
      { id: 'a', name: '市政府第15次常务会议', day: DAY, chairs: ['吴新明'] }, { id: 'b', name: '市政府第16次常务会议', day: DAY, chairs: ['吴新明'] }, { id: 'c', name: '市政府常务会议', day: DAY, chairs: ['吴新明'] },
    ],
    meetings: [['a'], ['b'], ['c']],
  },
  {
    title: 'sessions of one number in two cities are two',
    reports: [{ id: 'a', name: '市政府第1次常务会议', place: NANTONG }, { id: 'b', name: '市政府第1次常务会议', place: YANCHENG }],
    meetings: [['a'], ['b']],
  },
]

describe('the meetings of reports', () => {
  test.each(CASES)('$title', ({ reports, meetings }) => {
    expect(meetingsOf(reports)).toEqual(meetings)
  })
  test.each(CASES)('the order of reading makes no difference: $title', ({ reports }) => {
    const whole = resolveMeetings(reports.map(sightingOf))
    fc.assert(fc.property(fc.shuffledSubarray(reports.map(sightingOf), { minLength: reports.length }), (shuffled) => {
      expect(resolveMeetings(shuffled)).toEqual(whole)
    }), { numRuns: 10, seed: 3 })
  })
  test('a meeting has the fullest name, the dates that are known, and is complete when one list is', () => {
    expect(resolveMeetings([
      sightingOf({ id: 'b', name: '市安全生产工作会议', day: DAY, place: NANTONG, when: '昨天上午' }),
      { ...sightingOf({ id: 'a', name: '全市安全生产工作会议', day: DAY, place: NANTONG }), listComplete: true, series: '安全生产工作会议' },
    ])).toEqual([{
      id: 'a', name: '全市安全生产工作会议', kind: 'meeting', whenText: '昨天上午', dateFrom: DAY, dateTo: DAY, dateBasis: 'relative',
      series: '安全生产工作会议', listComplete: true, reports: ['a', 'b'],
      confidence: 0.85, reasons: ['meetings/equal-place'],
    }])
  })
})
