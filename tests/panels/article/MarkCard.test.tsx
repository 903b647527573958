import { expect, test } from '@jest/globals'
import { MarkCard, wordsOfMark } from '../../../client/panels/article/MarkCard.tsx'
import { someArticle } from '../../support/panel-answers.ts'
import { wordsIn } from '../../support/render-panel.tsx'
import { renderWithLibrary } from '../../support/render-with-library.tsx'

const article = someArticle()
const indexOf = (kind: string): number => article.marks.findIndex((mark) => mark.kind === kind)
const card = (chosen: readonly number[]): React.ReactNode => <MarkCard article={article} chosen={chosen} onClose={() => undefined} onPlace={() => undefined} />

test('a mark says what was made of it, why and by which rule, and leads on', () => {
  const markup = renderWithLibrary(card([indexOf('person')]))
  expect(wordsIn(markup)).toBe('吴新明 → Person 参加 全市疫情防控工作视频点调会 The person is the subject of a verb of taking part. person/sample Open the person')
  expect(markup).toContain('href="?see=person%3Ap-%E5%90%B4%E6%96%B0%E6%98%8E"')
})

test('of nested marks the innermost comes first', () => {
  const words = wordsIn(renderWithLibrary(card([indexOf('meeting'), indexOf('time')]), { language: 'zh' }))
  expect(words.indexOf('→ 时间')).toBeLessThan(words.indexOf('→ 会议'))
  expect(words).toContain('查看会议')
})

test('a place can be filtered by', () => {
  expect(wordsIn(renderWithLibrary(card([indexOf('place')])))).toContain('Filter by this place')
})

test('layout breaks are no part of the words', () => {
  const body = article.marks.find((mark) => mark.kind === 'body')
  expect(body && wordsOfMark(article, body)).toBe('市疫情联防联控指挥部')
})

test('nothing chosen, nothing said', () => {
  expect(wordsIn(renderWithLibrary(card([])))).toBe('')
})
