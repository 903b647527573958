/** Articles into sentences: where Chinese ends one, and that nothing is lost. */
import fc from 'fast-check'
import { splitArticles } from '../../server/extract/articles.ts'
import { sentenceEnds, splitSentences } from '../../server/extract/sentences.ts'
import { pageOf, seedPage, surnames } from '../support/seed-pages.ts'

const LEXICON = { surnames: surnames() }
const cut = (text: string): string[] => sentenceEnds(text).map((end, i, ends) => text.slice(ends[i - 1] ?? 0, end))

test.each([
  ['王晖主持会议。吴新明参加。', ['王晖主持会议。', '吴新明参加。']],
  ['他说：“要抓紧。要抓实。”会议强调，', ['他说：“要抓紧。要抓实。”', '会议强调，']],
  ['“怎么样?”“有没有?”……王晖询问。', ['“怎么样?”', '“有没有?”……', '王晖询问。']],
  ['参加座谈会。（发言摘编见第十版）中央有关部门参加。', ['参加座谈会。', '（发言摘编见第十版）中央有关部门参加。']],
  ['审议《规则》《办法（试行）》。散会！', ['审议《规则》《办法（试行）》。', '散会！']],
  ['增强"时时放心不下"的责任感。他强调', ['增强"时时放心不下"的责任感。', '他强调']],
])('%s is cut as a reader would', (text, sentences) => {
  expect(cut(text)).toEqual(sentences)
})

test('an opening mark that is never closed does not swallow the rest of the story', () => {
  expect(cut(`“开头${'。续'.repeat(1000)}`).length).toBeGreaterThan(300)
})

test('a sentence runs across the end of a column and across a pulled line', () => {
  const page = seedPage('004_219b57b8273a78ca.txt')
  const words = splitArticles(page, LEXICON).articles.flatMap((article) => splitSentences(page.text, article)).map(({ reading }) => reading.text)
  expect(words.some((text) => text.startsWith('杜小刚叮嘱,要针对'))).toBe(true)
  expect(words.some((text) => text.includes('更好服务构建新发展格局'))).toBe(true)
  expect(words.some((text) => text.includes('加速推进快开工、快建设。'))).toBe(true)
})

test('the joined sentences are the article, and each reading leads back into its sentence', () => {
  const scraps = fc.constantFrom('晚报讯 ', '记者李彤', '\n\n', '## ', '。', '“', '”', '（', '杜\n\n小刚', '会议强调', '　　', '\ud800', '"')
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.array(scraps, { maxLength: 60 }).map((pieces) => pieces.join('')))
  fc.assert(fc.property(text, (words) => {
    for (const article of splitArticles(pageOf(words), LEXICON).articles) {
      const sentences = splitSentences(words, article)
      expect(sentences.map(({ span }) => words.slice(span.start, span.end)).join('')).toBe(words.slice(article.span.start, article.span.end))
      for (const { span, reading } of sentences) {
        const found = reading.span(0, reading.text.length)
        expect(found.end).toBeLessThanOrEqual(span.end)
        if (reading.text !== '') expect(found.start).toBeGreaterThanOrEqual(span.start)
      }
    }
  }))
})
