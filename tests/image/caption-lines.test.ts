import { expect, test } from '@jest/globals'
import { captionLines } from '../../client/image/caption-lines.ts'

test.each([
  ['what fits stands in one line', '43 人 · 226 条', 800, ['43 人 · 226 条']],
  ['what does not is broken between its parts', '43 people, 226 ties · 南通市 · 5 pages', 230, ['43 people, 226 ties', '南通市 · 5 pages']],
  ['a part that no line holds is broken behind its commas', '43 人 · 筛选：南通市、无锡市、盐城市、只看同室 · 5 页', 190, ['43 人 · 筛选：', '南通市、无锡市、盐城市、', '只看同室 · 5 页']],
  ['and without commas anywhere', '一二三四五六七八九十一二三四五六七八九十 · 短', 150, ['一二三四五', '六七八九十一二三四五六七', '八九十 · 短']],
])('%s', (_, words, width, lines) => {
  expect(captionLines(words, width, '会谱 Huipu')).toEqual(lines)
})
