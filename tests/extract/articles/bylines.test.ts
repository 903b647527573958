/** By-lines by where they stand: alone on a line, behind a dateline, at a text's end. */
import { closingByline, openingByline, wholeByline } from '../../../server/extract/articles/bylines.ts'
import { surnames } from '../../support/seed-pages.ts'

const LEXICON = { surnames: surnames() }

test('a closing by-line knows where it begins and where its names stand', () => {
  const text = '市领导参加会议。 记者朱文君 李彤'
  const byline = closingByline(text, LEXICON)
  expect(byline?.names.map(({ start, end }) => text.slice(start, end))).toEqual(['朱文君', '李彤'])
  expect(text.slice(byline?.start, byline?.end)).toBe('记者朱文君 李彤')
})

test('an opening by-line is the bracket right behind the dateline', () => {
  expect(openingByline('本报讯（记者 张明）昨日', 3, LEXICON)?.names.map(({ name }) => name)).toEqual(['张明'])
  expect(openingByline('本报讯 昨日（记者 张明）', 3, LEXICON)).toBeUndefined()
  expect(openingByline('本报讯（苏报融媒记者 璩静）昨天', 3, LEXICON)?.names.map(({ name }) => name)).toEqual(['璩静'])
  // without brackets white space stands behind each name
  expect(openingByline('本报讯 记者 林深 通讯员 王大海 昨天早上，市长', 4, LEXICON)?.names.map(({ name }) => name)).toEqual(['林深', '王大海'])
  expect(openingByline('本报讯 记者昨天早上从市政府获悉，', 4, LEXICON)).toBeUndefined()
})

test.each([
  ['本报记者 贺 勇 范昊天', ['贺勇', '范昊天']],
  ['人民网记者 闫 峰 本报记者 姚雪青', ['闫峰', '姚雪青']],
  ['本报记者 杜海涛摄影报道', ['杜海涛']],
  ['发布时间：2023-01-15 作者：张明 来源：新闻网', ['张明']],
  // 人民日报 2019-02-19, 2020-01-02, 2019-10-23, 2020-01-03
  ['张连华摄（影像中国）', ['张连华']],
  ['王  正摄（影像中国）', ['王正']],
  ['程孟德摄（人民视觉）', ['程孟德']],
  ['（执笔：韩 震）', ['韩震']],
  // 人民日报 2019-10-02
  ['（新华社北京10月1日电 参与记者：徐静、张远、梁辉）', ['徐静', '张远', '梁辉']],
  // city papers
  ['（周口报业全媒体记者 宋风 通讯员孙臣涛文/图）', ['宋风', '孙臣涛']],
  ['文稿编辑:曹勇', ['曹勇']],
  // 香港文汇报 2012-04-23
  ['(记者 郎艳林 贵阳报道)', ['郎艳林']],
  ['(记者 郎艳林 张明报道)', ['郎艳林', '张明']],
  ['(正仁/整理)', ['正仁']],
])('%s is a line of its own', (line, names) => {
  expect(wholeByline(line, LEXICON)?.names.map(({ name }) => name)).toEqual(names)
})

test.each(['拍摄（影像中国）', '新华社发', '影像中国摄（人民视觉）', '(张明/副市长)', '执笔人是谁', '记者手记', '记者新春探访乡村治理', '市领导张明、李刚参加会议', '来源于群众的智慧'])('%s is no by-line', (line) => {
  expect(wholeByline(line, LEXICON)).toBeUndefined()
})
