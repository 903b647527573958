/** Times: real words of papers with the day they came out, and figures that are no dates. */
import fc from 'fast-check'
import { read } from '../../server/extract/reading.ts'
import { findTimes, timeContext } from '../../server/extract/times.ts'

const times = (text: string, published?: string) => findTimes(read(text, [{ start: 0, end: text.length }]), published === undefined ? {} : { published })
const days = (text: string, published?: string) => times(text, published).times.map(({ text: words, when }) => [words, when.from, when.to, when.basis])

test.each([
  // 新闻联播, day of broadcast
  ['8月31日晚在京隆重举行', '2021-09-01', ['8月31日晚', '2021-08-31', '2021-08-31', 'relative']],
  ['当地时间18日，国家主席', '2016-06-19', ['当地时间18日', '2016-06-18', '2016-06-18', 'relative']],
  ['国家主席习近平当地时间21号参观', '2015-10-22', ['当地时间21号', '2015-10-21', '2015-10-21', 'relative']],
  ['29号晚在人民大会堂宴会厅', '2013-09-29', ['29号晚', '2013-09-29', '2013-09-29', 'relative']],
  ['首发式今天（5月27日）在马来西亚', '2023-05-27', ['今天（5月27日）', '2023-05-27', '2023-05-27', 'relative']],
  ['全国政协22日下午在京召开', '2017-06-23', ['22日下午', '2017-06-22', '2017-06-22', 'relative']],
  ['将于9月20日至29日率中国共产党代表团', '2018-09-14', ['9月20日至29日', '2018-09-20', '2018-09-29', 'relative']],
  ['今年7月1日，我到香港出席', '2017-12-15', ['今年7月1日', '2017-07-01', '2017-07-01', 'relative']],
  ['阿尔及利亚总理塞拉勒26号说', '2014-07-27', ['26号', '2014-07-26', '2014-07-26', 'relative']],
  ['国家主席习近平将于6号至7号对新加坡进行国事访问', '2015-11-05', ['6号至7号', '2015-11-06', '2015-11-07', 'relative']],
  ['特别节目《走进老区看新貌》明天（5月22日）上午10时播出', '2022-05-21', ['明天（5月22日）上午', '2022-05-22', '2022-05-22', 'relative']],
  ['9月30日上午10时许，党和国家领导人将同首都各界代表一起', '2017-09-29', ['9月30日上午', '2017-09-30', '2017-09-30', 'relative']],
  ['上月15日，特朗普曾表示', '2017-03-11', ['上月15日', '2017-02-15', '2017-02-15', 'relative']],
  // city papers
  ['昨日中午,市委书记', '2022-04-09', ['昨日中午', '2022-04-08', '2022-04-08', 'relative']],
  ['昨晚，我市召开', '2022-03-01', ['昨晚', '2022-02-28', '2022-02-28', 'relative']],
  ['12月30日，市政府', '2023-01-02', ['12月30日', '2022-12-30', '2022-12-30', 'relative']],
  ['31日上午，', '2022-03-05', ['31日上午', '2022-01-31', '2022-01-31', 'relative']],
  ['2月29日，', '2023-01-02', ['2月29日', '2020-02-29', '2020-02-29', 'relative']],
  ['2022年3月28日下午召开', '2022-04-01', ['2022年3月28日下午', '2022-03-28', '2022-03-28', 'printed']],
  ['上周三，市领导', '2022-03-30', ['上周三', '2022-03-23', '2022-03-23', 'relative']],
  ['周五下午，市领导', '2022-03-30', ['周五下午', '2022-03-25', '2022-03-25', 'relative']],
  ['日前，市人大', '2022-03-30', ['日前', undefined, '2022-03-30', 'published']],
  ['月初，市人大', '2022-03-30', ['月初', '2022-03-01', '2022-03-10', 'relative']],
  ['大前天，市长', '2022-03-30', ['大前天', '2022-03-27', '2022-03-27', 'relative']],
  ['昨天（28日）上午，市长', '2022-03-29', ['昨天（28日）上午', '2022-03-28', '2022-03-28', 'relative']],
  ['上周末，市领导', '2022-03-30', ['上周末', '2022-03-26', '2022-03-27', 'relative']],
  ['周末，市领导', '2022-03-30', ['周末', '2022-03-26', '2022-03-27', 'relative']],
  ['周末，市领导', '2022-03-26', ['周末', '2022-03-26', '2022-03-26', 'relative']],
  ['上周，市领导', '2022-03-30', ['上周', '2022-03-21', '2022-03-27', 'relative']],
  ['本周，市领导', '2022-03-30', ['本周', '2022-03-28', '2022-03-30', 'relative']],
  ['上个月，市领导', '2022-01-05', ['上个月', '2021-12-01', '2021-12-31', 'relative']],
  ['本月，市领导', '2022-03-30', ['本月', '2022-03-01', '2022-03-30', 'relative']],
  ['3月25、26日，市领导', '2022-03-30', ['3月25、26日', '2022-03-25', '2022-03-26', 'relative']],
  ['2021年12月30日至2022年1月2日，', '2022-03-30', ['2021年12月30日至2022年1月2日', '2021-12-30', '2022-01-02', 'printed']],
  ['三月二十八日下午，', '2022-03-30', ['三月二十八日下午', '2022-03-28', '2022-03-28', 'relative']],
  ['二〇一九年十月一日，', '2022-03-30', ['二〇一九年十月一日', '2019-10-01', '2019-10-01', 'printed']],
  ['十二月十日，', '2022-03-30', ['十二月十日', '2021-12-10', '2021-12-10', 'relative']],
  ['去年12月，', '2022-03-30', ['去年12月', '2021-12-01', '2021-12-31', 'relative']],
] as const)('%s in a page of %s', (text, published, expected) => {
  expect(days(text, published)).toEqual([expected])
})

test.each([
  ['昨天上午,市长', ['昨天上午', undefined, undefined, 'none']],
  ['3月28日,省委书记', ['3月28日', undefined, undefined, 'none']],
  ['2022年3月28日,省委书记', ['2022年3月28日', '2022-03-28', '2022-03-28', 'printed']],
  ['日前,市长', ['日前', undefined, undefined, 'none']],
  ['月初,市长', ['月初', undefined, undefined, 'none']],
  ['上周三,市长', ['上周三', undefined, undefined, 'none']],
  ['上周末,市长', ['上周末', undefined, undefined, 'none']],
  ['3月25日至27日,市长', ['3月25日至27日', undefined, undefined, 'none']],
  // the text's own bounds stay
  ['2022年3月,市长', ['2022年3月', '2022-03-01', '2022-03-31', 'printed']],
  ['2022年3月上旬,市长', ['2022年3月上旬', '2022-03-01', '2022-03-10', 'printed']],
  ['2022年3月25日至27日,市长', ['2022年3月25日至27日', '2022-03-25', '2022-03-27', 'printed']],
  ['2022年,市长', ['2022年', '2022-01-01', '2022-12-31', 'printed']],
] as const)('without a publication day %s keeps its words and invents nothing', (text, expected) => {
  expect(days(text)).toEqual([expected])
})

test.each(['农历三月初三', '三月份', '一日三餐', '五一假期', '周末愉快的', '每周末', '压紧压实“15151”产业项目', '精准识别和管理“3+11”人员', '实施方案(2022—2025年)', '第15次常务会议', '为期4天', '2号斜井正在开掘', '目前天气', '15日内', '嫦娥3号成功落月', '3号机组并网', '神舟10号飞船', '人民日报', '一日游'])('%s names no time', (text) => {
  expect(days(text, '2022-03-30').filter(([, from, to]) => from === to)).toEqual([])
})

test.each([
  ['会议传达学习11月22日国务院常务会议精神', true],
  ['截至7月8日，过半省份', true],
  ['据英国天空新闻网11月22日报道', true],
  ['从11月25日起，至12月1日，全国集中开展', true],
  ['11月22日，国务院常务会议召开', false],
  // 中国台湾网 2014-07-02: the day a story was wired
  ['中国台湾网11月22日沾化县消息 省台办主任', true],
  ['11月22日沾化县委召开消息发布会', false],
])('in %s the day is beside the point: %s', (text, aside) => {
  expect([...new Set(times(text, '2022-11-30').times.map((time) => time.aside))]).toEqual([aside])
})

test('今天 behind a dateline is the day the story was filed', () => {
  const context = timeContext('2020-01-17', '1月16日')
  expect(context).toEqual({ published: '2020-01-17', filed: '2020-01-16' })
  expect(findTimes(read('公安部今天在北京召开新闻发布会', [{ start: 0, end: 15 }]), context).times.map(({ when }) => when.from)).toEqual(['2020-01-16'])
  expect(timeContext('2020-01-17', '10月1日')).toEqual({ published: '2020-01-17' })
  expect(timeContext(undefined, '1月16日')).toEqual({})
})

test('当天 is the day named before', () => {
  expect(days('19日下午会见代表。当天下午，还会见了负责人', '2024-12-19').map(([, from]) => from)).toEqual(['2024-12-19', '2024-12-19'])
})

test('a day that no calendar has is a diagnostic, not a date', () => {
  const { times: found, diagnostics } = times('2月30日，会议', '2022-03-30')
  expect(found.map(({ when }) => when)).toEqual([{ text: '2月30日', basis: 'none' }])
  expect(diagnostics.map(({ rule }) => rule)).toEqual(['times/no-such-day'])
})

test('no text makes it throw, and no day lies after the publication day unless the text says so', () => {
  const scraps = fc.constantFrom('2', '31', '月', '日', '号', '年', '2022', '昨', '今', '天', '晚', '至', '周', '一', '（', '）', '，', '《', '上', '本', '当')
  fc.assert(fc.property(fc.array(scraps, { maxLength: 40 }).map((pieces) => pieces.join('')), (text) => {
    for (const { text: words, when, grain } of times(text, '2022-03-30').times) {
      if (grain === 'day' && when.basis === 'relative' && !/今年|明|后天|本周|这周|下周|上/u.test(words)) expect((when.from ?? '') <= '2022-03-30').toBe(true)
    }
  }))
})
