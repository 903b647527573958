/** Pages of briefs: each heading with its text is a story. */
import { briefStarts } from '../../../server/extract/articles/briefs.ts'
import { toBlocks } from '../../../server/extract/articles/blocks.ts'
import { surnames } from '../../support/seed-pages.ts'

const starts = (text: string, title?: string) => briefStarts(toBlocks(text, { surnames: surnames() }), title)

test('a dateline that stands alone opens the first brief', () => {
  expect(starts('国际联播快讯\n央视网消息(新闻联播)：\n甲地降雨\n甲地15号降雨。\n乙地通车\n乙地今天通车。')).toEqual([1, 4])
})

test('without a dateline the name of the page is enough', () => {
  expect(starts('国际联播快讯\n甲地降雨\n甲地15号降雨。\n乙地通车\n乙地今天通车。')).toEqual([1, 3].map((at) => at))
})

test('a story with subheads is no page of briefs', () => {
  expect(starts('乡村振兴见成效\n村里变了样。\n收入增加\n去年增收。')).toBeUndefined()
})
