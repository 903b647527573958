import { expect, test } from '@jest/globals'
import { captionLines } from '../../client/image/caption-lines.ts'

test.each([
  ['what fits stands in one line', '43 人 · 226 条', 800, ['43 人 · 226 条']],
  ['what does not is broken between its parts', '43 people, 226 ties · 南通市 · 5 pages', 230, ['43 people, 226 ties', '南通市 · 5 pages']],
  ['a part is never broken', '一二三四五六七八九十一二三四五六七八九十 · 短', 100, ['一二三四五六七八九十一二三四五六七八九十', '短']],
])('%s', (_, words, width, lines) => {
  expect(captionLines(words, width, '会谱 Huipu')).toEqual(lines)
})
