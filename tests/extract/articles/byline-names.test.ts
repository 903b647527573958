/** Labels and the names behind them. */
import { labelAt, nameList } from '../../../server/extract/articles/byline-names.ts'
import { surnames } from '../../support/seed-pages.ts'

const lexicon = { surnames: surnames() }

test.each([['记者 张明', 3, true], ['撰稿、核稿:宣传部', 6, true], ['编辑丨张明', 3, true], ['本报特约通讯员张明', 7, false]])('%s: the names begin at %i', (text, end, setOff) => {
  const label = labelAt(text, 0)
  expect([label?.end, label?.setOff]).toEqual([end, setOff])
})

test.each([
  ['张明/文 李刚/摄', ['张明', '李刚']],
  ['张明供稿', ['张明']],
  ['佚名', []],
  ['宣传部', []],
  ['供图', []],
  // the place a report was sent from is no second name
  ['丁薪睿/台中报道', ['丁薪睿']],
])('%s', (text, names) => {
  expect(nameList(text, 0, { sure: 'set off', lexicon }).found.map(({ name }) => name)).toEqual(names)
})
