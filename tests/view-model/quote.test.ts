import { expect, test } from '@jest/globals'
import { findQuote } from '../../client/view-model/quote.ts'

const text = '**晚报讯** 昨天,杜\n\n小刚检查疫情防控 工作。织密织牢\n\n坚决守护平安\n\n疫情防控网,守好小门大门,要科学评估。'

test.each([
  ['layout breaks aside', '昨天,杜小刚检查疫情防控工作。', '昨天,杜\n\n小刚检查疫情防控 工作。'],
  ['round a pulled line', '杜小刚检查疫情防控工作。织密织牢疫情防控网,守好小门大门,要科学评估。', '杜\n\n小刚检查疫情防控 工作。织密织牢\n\n坚决守护平安\n\n疫情防控网,守好小门大门,要科学评估。'],
  ['an absent sentence', '市长出席会议。', undefined],
  ['an absent long sentence', '杜小刚检查疫情防控工作。但是后来的话全都不一样了呀。', undefined],
  ['nothing', ' ', undefined],
])('a quote is found: %s', (_, quote, found) => {
  const span = findQuote(text, quote)
  expect(span === undefined ? undefined : text.slice(span.start, span.end)).toBe(found)
})
