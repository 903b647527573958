/** Narrow columns: lines that a column's width cut are joined, others are left alone. */
import { splitArticles } from '../../../server/extract/articles.ts'
import { splitSentences } from '../../../server/extract/sentences.ts'
import { pageOf, seedPage, surnames } from '../../support/seed-pages.ts'

const LEXICON = { surnames: surnames() }

/** Breaks every paragraph of running text after each `width` characters. */
function wrap(text: string, width: number): string {
  return text.split('\n').map((line) => line.length < 3 * width ? line : line.match(new RegExp(`.{1,${width}}`, 'gu'))?.join('\n') ?? line).join('\n')
}

function wordsOf(text: string): readonly unknown[] {
  return splitArticles(pageOf(text), LEXICON).articles.map((article) => ({
    headline: article.headline?.text, reporters: article.reporters.map(({ name }) => name),
    body: splitSentences(text, article).filter(({ part }) => part === 'body').map(({ reading }) => reading.text),
  }))
}

test.each([['002_8a70db548a4265b7.txt', 15], ['003_a79d0054a62f4d9d.txt', 18], ['003_a79d0054a62f4d9d.txt', 23]])('%s set in columns of %i characters reads the same', (file, width) => {
  const { text } = seedPage(file)
  expect(wordsOf(wrap(text, width))).toEqual(wordsOf(text))
})

test('short paragraphs are no column', () => {
  const text = ['市政府召开常务会议', '昨日，市长主持召开会议。', '记者 张丰', '全市安全生产会议召开', '昨日，会议召开。', '记者 李光'].join('\n')
  expect(splitArticles(pageOf(text), LEXICON).articles.map(({ headline }) => headline?.text)).toEqual(['市政府召开常务会议', '全市安全生产会议召开'])
})
