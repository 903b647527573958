import { expect, test } from '@jest/globals'
import { Diagnostics } from '../../../client/panels/article/Diagnostics.tsx'
import { someArticle } from '../../support/panel-answers.ts'
import { renderPanel, wordsIn } from '../../support/render-panel.tsx'

test('a diagnostic shows the words, the sentence and the rule', () => {
  expect(wordsIn(renderPanel(<Diagnostics article={someArticle()} />, { language: 'zh' }))).toBe('识别存疑之处 1 市领导 The list names no body for 市领导. lists/open')
})

test('what a known rule means is said in the language of the reader, doubts before notes', () => {
  const article = someArticle()
  const at = (rule: string, severity: 'info' | 'doubt') => ({ rule, severity, message: 'Why.', start: 0, end: 3 })
  const diagnostics = [at('meetings/open-list', 'info'), at('people/by-vote', 'doubt')]
  const words = article.text.slice(0, 3)
  expect(wordsIn(renderPanel(<Diagnostics article={{ ...article, diagnostics }} />, { language: 'zh' }))).toBe(`识别存疑之处 2 可能不是人名：仅凭分词判定，别无旁证 ${words} people/by-vote 名单以“等”结尾，还有未列名的参加者 ${words} meetings/open-list`)
  expect(wordsIn(renderPanel(<Diagnostics article={{ ...article, diagnostics }} />, { language: 'en' }))).toContain(`Perhaps not a person ${words} Why. people/by-vote`)
})

test('without diagnostics nothing is said', () => {
  expect(renderPanel(<Diagnostics article={{ ...someArticle(), diagnostics: [] }} />)).toBe('')
})
