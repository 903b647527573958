import { describe, expect, it, test } from '@jest/globals'
import { readMasthead } from '../../server/ingest/masthead.ts'

const STORY = '市委常委会召开会议\n\n　　本报讯 3月28日，市委书记王晖主持召开市委常委会会议。'

describe('a page says its day and its paper', () => {
  test.each([
    ['in its head', `南通日报  2022年3月29日  星期二  A01版\n${STORY}`, { published: '2022-03-29', outlet: '南通日报' }],
    ['in its foot', `${STORY}\n2022年3月29日 星期二 责编：李平 版式：周强`, { published: '2022-03-29' }],
    ['under a headline of the web', `市委常委会召开会议\n来源：无锡日报　发布时间：2022-03-29 08:10　编辑：陈晨\n${STORY}`, { published: '2022-03-29', outlet: '无锡日报' }],
    ['with a day and a source on lines of their own', `市委常委会召开会议\n发布日期：2022/3/9\n来源: 市政府办公室\n${STORY}`, { published: '2022-03-09', outlet: '市政府办公室' }],
    ['with nothing between the labels', `市委常委会召开会议\n来源：南通日报发布时间：2022-03-29\n${STORY}`, { published: '2022-03-29', outlet: '南通日报' }],
    ['with the bare label of the web', `市委常委会召开会议\n时间：2022-03-29 来源：南通日报 作者：李平\n${STORY}`, { published: '2022-03-29', outlet: '南通日报' }],
    ['with the day it was put up', `市委常委会召开会议\n更新于:2022-03-29\n${STORY}`, { published: '2022-03-29' }],
    ['with a day and its hour', `市委常委会召开会议\n煤炭资讯网    2022/3/29 17:37:24    安监动态\n${STORY}`, { published: '2022-03-29' }],
    ['in head and foot alike', `盐城晚报 2022年3月29日 星期二\r\n${STORY}\r\n2022年3月29日 星期二 第3版`, { published: '2022-03-29', outlet: '盐城晚报' }],
    ['however long it is', `盐城晚报 2022年3月29日 星期二\n${`${STORY}\n`.repeat(500)}`, { published: '2022-03-29', outlet: '盐城晚报' }],
  ])('%s', (_, text, known) => {
    expect(readMasthead(text)).toEqual(known)
  })
})

describe('what is no head says nothing', () => {
  test.each([
    ['the story’s own day', '　　2022年3月28日，市委书记王晖主持召开会议，来源：某处。'],
    ['a headline with a day', '关于2022年3月28日停水的通知\n　　因检修，城区停水。'],
    ['a day without its year', `南通日报 3月29日 星期二\n${STORY}`.replace('南通日报 ', '')],
    ['the hour of an event', `会议时间为2022年5月10日 14:30。\n${STORY}`],
    ['two days', `2022年3月29日 星期二 第1版\n${STORY}\n2022年3月30日 星期三 第2版`],
    ['a day no calendar has', `2022年2月30日 星期三 第1版\n${STORY}`],
    ['a line in the middle of the page', `${`${STORY}\n`.repeat(20)}2022年3月29日 星期二 第1版\n${`${STORY}\n`.repeat(20)}`],
    ['the day of an event', `活动时间：2022年5月10日\n时间：2022年5月10日 地点：市民广场\n报名截止日期：2023-01-15\n${STORY}`],
    ['where figures or pictures come from', `（资料来源：市统计局 2019年12月31日）\n图片来源：某图库 2018-01-01\n${STORY}`],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(readMasthead(text)).toEqual({})
  })
})

it('a million line ends cost no more than their edges', () => {
  expect(readMasthead('\n'.repeat(1_000_000))).toEqual({})
})
