/** Lists that are open, lists that are printed twice, and people who met without being in one room. Real sentences with their source and day. */
import { articlesOf, sourceOf } from '../../support/who-met.ts'
import { extract } from '../../../server/extract/extract.ts'
import { loadLexicon } from '../../../server/load/lexicon.ts'
import { segment } from '../../../server/load/segment.ts'
import { seedPage } from '../../support/seed-pages.ts'

const reportsOf = (text: string, source: string) => articlesOf(text, sourceOf(source)).flatMap(({ reports }) => reports)

describe('等 and 有关负责同志 leave a list open, a list without them is complete', () => {
  test.each([
    ['新闻联播 2022-12-08', '石泰峰、孙春兰、张春贤、巴特尔以及周铁农、齐续春等出席开幕会。', false, 6],
    ['人民日报 2019-02-20', '“感知中国·江苏文化周”2月18日在柬埔寨首都金边开幕，柬埔寨公主诺罗敦·帕花黛维、中国驻柬埔寨大使王文天、柬埔寨文化艺术大臣彭萨格娜、柬中友好协会主席艾森沃等出席开幕式。', false, 4],
    ['新闻联播 2013-03-29', '中共中央政治局委员、北京市委书记郭金龙等陪同调研。', false, 1],
    ['新闻联播 2019-11-08', '国务委员王毅、全国政协副主席巴特尔、何立峰出席欢迎仪式。', true, 3],
    ['新闻联播 2024-01-19', '李书磊、铁凝、吴政隆、陈武、姜信治和苗华出席大会。', true, 6],
  ] as const)('%s: %s', (source, text, complete, size) => {
    expect(reportsOf(text, source).map(({ listComplete, attendance }) => [listComplete, attendance.length])).toEqual([[complete, size]])
  })
})

describe('who attends by video met nobody in a room, who receives a guest did', () => {
  test.each([
    ['新闻联播 2021-04-22', '全国政协主席汪洋22日在北京以视频方式会见波兰参议长格罗兹基。', ['汪洋 video', '格罗兹基 video']],
    ['新闻联播 2021-09-09', '国务院总理李克强9日以视频方式出席大湄公河次区域经济合作第七次领导人会议并发表讲话。', ['李克强 video']],
    ['新闻联播 2020-11-23', '国家主席习近平22日晚在北京以视频方式出席二十国集团领导人第十五次峰会第二阶段会议，重点阐述关于可持续发展问题的看法。', ['习近平 video']],
    ['新闻联播 2017-09-01', '国务院总理李克强1日在人民大会堂会见巴西总统特梅尔。', ['李克强 in person', '特梅尔 in person']],
    ['新闻联播 2018-12-02', '农工党中央常务副主席何维主持会议。', ['何维 in person']],
  ] as const)('%s: %s', (source, text, expected) => {
    expect(reportsOf(text, source).flatMap(({ attendance }) => attendance.map(({ name, mode }) => `${name} ${mode}`))).toEqual(expected)
  })
})

describe('two occasions in one story stay two', () => {
  test.each([
    ['新闻联播 2018-09-01', '中共中央政治局常委、中央书记处书记王沪宁出席大会，并在会前会见了出席大会的海外嘉宾、港澳代表和中国侨联新老班子成员。', ['王沪宁']],
    ['新闻联播 2019-01-29', '韩正出席会议并讲话，会前，韩正会见了国务院推进政府职能转变和“放管服”改革协调小组专家组成员。', ['韩正']],
  ] as const)('%s: %s', (source, text, names) => {
    expect(reportsOf(text, source).map(({ attendance }) => attendance.map(({ name }) => name))).toEqual([names, names])
  })

  test('the governor presides over the province, the mayor over the city behind it, and the same five leaders are counted once in each', () => {
    const [province, safety] = extract(seedPage('001_b6ff048d59d9e1a7.txt'), { lexicon: loadLexicon(), segment }).articles.map(({ reports }) => reports)
    const five = ['陆卫东', '陈冬梅', '童剑', '刘洪', '凌屹']
    expect(province?.map(({ attendance }) => attendance.filter(({ capacity }) => capacity === 'chair').map(({ name }) => name))).toEqual([['许昆林'], ['吴新明']])
    expect(province?.[1]?.attendance.map(({ name }) => name)).toEqual(['吴新明', ...five])
    expect(safety?.map(({ attendance }) => attendance.map(({ name }) => name))).toEqual([['吴新明', ...five]])
  })
})
