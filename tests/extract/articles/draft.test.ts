/** A draft points into the page. */
import { splitArticles } from '../../../server/extract/articles.ts'
import { pageOf, surnames } from '../../support/seed-pages.ts'

test('every part, word and name stands where the draft says', () => {
  const text = '市长强调\n## 打好阻击战\n\n**晚报讯** 昨天，会议\n\n召开。（记者朱文君 李彤）'
  const [article] = splitArticles(pageOf(text), { surnames: surnames() }).articles
  const slice = (span: { start: number, end: number } | undefined) => span && text.slice(span.start, span.end)
  expect([article?.kicker, article?.headline, article?.dateline].map((words) => slice(words?.span))).toEqual(['市长强调', '打好阻击战', '晚报讯'])
  expect(article?.body.map((span) => slice(span)?.replace(/\s/gu, ''))).toEqual(['昨天，会议召开。'])
  expect(article?.reporters.map(({ span }) => slice(span))).toEqual(['朱文君', '李彤'])
})
