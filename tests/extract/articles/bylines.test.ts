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
])('%s is a line of its own', (line, names) => {
  expect(wholeByline(line, LEXICON)?.names.map(({ name }) => name)).toEqual(names)
})

test.each(['记者手记', '记者新春探访乡村治理', '市领导张明、李刚参加会议', '来源于群众的智慧'])('%s is no by-line', (line) => {
  expect(wholeByline(line, LEXICON)).toBeUndefined()
})
