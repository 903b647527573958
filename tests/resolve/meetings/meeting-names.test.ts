import { describe, expect, test } from '@jest/globals'
import { nameLikeness, saysLittle, shorter, type Likeness } from '../../../server/resolve/meetings/meeting-names.ts'

describe('two names of one meeting, as 人民日报 and 新闻联播 print them', () => {
  const CASES: readonly (readonly [one: string, other: string, Likeness])[] = [
    // both of 2020-05-18
    ['第73届世界卫生大会视频会议开幕式', '第七十三届世界卫生大会视频会议开幕式', 'equal'],
    // 2019-10-29
    ['商务部中外媒体吹风会', '中外媒体吹风会', 'ending'],
    // 2020-01-23
    ['中共中央、国务院2020年春节团拜会', '2020年春节团拜会', 'ending'],
    // 2019-02-18
    ['到国家税务总局调研', '调研', 'ending'],
    ['同叙利亚总统巴沙尔会谈', '同叙总统巴沙尔会谈', 'part'],
    // 2019-01-31
    ['同卡塔尔埃米尔塔米姆会谈', '会见卡塔尔埃米尔塔米姆', 'equal'],
    // 2019-10-11
    ['国家能源委员会会议', '国家能源委会议', 'equal'],
    ['同印度共和国总理莫迪会晤', '会见印度总理莫迪', 'part'],
    // 2020-05-23
    ['看望出席全国政协十三届三次会议的委员', '看望出席全国政协十三届三次会议委员', 'equal'],
    // 2019-10-09: a guest more
    ['会见班达里', '同印度总理莫迪和尼泊尔总统班达里会晤', 'other'],
    // 2020-05-18: two meetings of one chair and day
    ['十三届全国人大常委会第五十五次委员长会议', '十三届全国人大常委会第五十六次委员长会议', 'other'],
    ['中共中央政治局第十三次集体学习', '中共中央政治局第三次集体学习', 'other'],
    ['国务院常务会议', '中央财经委员会第六次会议', 'other'],
  ]
  test.each(CASES)('%s, %s: %s', (one, other, likeness) => {
    expect([nameLikeness(one, other), nameLikeness(other, one)]).toEqual([likeness, likeness])
  })

  test('the shorter is the one with fewer characters', () => {
    expect([shorter('调研', '到国家税务总局调研'), shorter('到国家税务总局调研', '调研')]).toEqual(['调研', '调研'])
  })

  test.each([['新闻发布会', true], ['欢迎仪式', true], ['第一次全体会议', true], ['国务院常务会议', false], ['中外媒体吹风会', false]])('%s says little: %s', (name, little) => {
    expect(saysLittle(name)).toBe(little)
  })
})
