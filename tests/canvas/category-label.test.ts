import { expect, test } from '@jest/globals'
import { categoryLabel } from '../../client/canvas/category-label.ts'
import { en } from '../../client/text/en.ts'
import { zh } from '../../client/text/zh.ts'

test.each([
  ['a city is told as printed', { key: 'city:cn:320600', label: '南通市' }, '南通市', '南通市'],
  ['a level in words', { key: 'level:市', label: '市' }, en.level.市, zh.level.市],
  ['a city named like a level is a city', { key: 'city:x', label: '市' }, '市', '市'],
  ['the unknown is said', { key: 'city:', label: '' }, en.legend.unknown, zh.legend.unknown],
])('%s', (_, category, english, chinese) => {
  expect([categoryLabel(category, en), categoryLabel(category, zh)]).toEqual([english, chinese])
})
