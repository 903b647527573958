import { describe, expect, it } from '@jest/globals'
import { pageId } from '../../../server/domain/ids.ts'
import { loadReader } from '../../../server/load/page-reader.ts'

const read = loadReader()

/** Name → the places of the posts, as a page without a place of its own tells. */
function placesIn(text: string, outlet: string): Readonly<Record<string, readonly (string | undefined)[]>> {
  const { articles } = read({ id: pageId('p'), source: 'p', outlet, published: '2019-05-25', text })
  const mentions = articles.flatMap(({ reports, cited }) => [...reports.flatMap(({ attendance }) => attendance), ...cited])
  return Object.fromEntries(mentions.map(({ name, titles }) => [name, titles.map(({ jurisdiction }) => jurisdiction)]))
}

describe('the place of a list', () => {
  it.each([
    // 新闻联播 2019-05-25
    ['山东省委书记刘家义、省长龚正和河北省长许勤、江苏省长吴政隆发了言。', '新闻联播', { 刘家义: ['cn:370000'], 龚正: ['cn:370000'], 许勤: ['cn:130000'] }],
    // 新闻联播 2013-07-23
    ['习近平在湖北省委书记李鸿忠和省长王国生陪同下，来到武汉。', '新闻联播', { 李鸿忠: ['cn:420000'], 王国生: ['cn:420000'] }],
    // 新闻联播 2023-12-03: a municipality has a 市长, and a province has none
    ['习近平在上海市委书记陈吉宁和市长龚正陪同下考察。', '新闻联播', { 陈吉宁: ['cn:310000'], 龚正: ['cn:310000'] }],
    ['江苏省委书记娄勤俭和市长龚正出席会议。', '新闻联播', { 娄勤俭: ['cn:320000'], 龚正: [undefined] }],
    // 新闻联播 2013-04-09: a bare head of government is of the country that the list names
    ['国家主席习近平会见以色列总统佩雷斯、总理内塔尼亚胡。', '新闻联播', { 佩雷斯: ['country:以色列'], 内塔尼亚胡: ['country:以色列'] }],
    ['中国国家主席习近平、总理李克强出席会议。', '新闻联播', { 李克强: ['country:中国'] }],
    // the list's place, not the paper's own
    ['苏州市委书记曹路宝、市长吴庆文出席会议。', '南通日报', { 曹路宝: ['cn:320500'], 吴庆文: ['cn:320500'] }],
    // a city of the level of a county has a 市长 too, a county has none; names invented
    ['海安市委书记于立忠、市长谭真，如皋市委书记何益军、市长王鸣昊参加会议。', '南通日报', { 于立忠: ['cn:320685'], 谭真: ['cn:320685'], 何益军: ['cn:320682'], 王鸣昊: ['cn:320682'] }],
    ['如东县委书记陈慧宇、市长谭真参加会议。', '南通日报', { 陈慧宇: ['cn:320623'], 谭真: ['cn:320600'] }],
    ['仙桃市委书记胡玖明、市长余珂参加会议。', '湖北日报', { 胡玖明: ['cn:429004'], 余珂: ['cn:429004'] }],
  ])('%s', (text, outlet, places) => {
    expect(placesIn(text, outlet)).toMatchObject(places)
  })
})
