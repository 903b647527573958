import { expect, test } from '@jest/globals'
import { Diagnostics } from '../../../client/panels/article/Diagnostics.tsx'
import { someArticle } from '../../support/panel-answers.ts'
import { renderPanel, wordsIn } from '../../support/render-panel.tsx'

test('a diagnostic shows the words, the sentence and the rule', () => {
  expect(wordsIn(renderPanel(<Diagnostics article={someArticle()} />, { language: 'zh' }))).toBe('识别存疑之处 1 职务地区不详 市领导 潘建华 的职务“ 市领导 ”没有写明地区，版面也没有；可用 --place 或 pages.csv 注明。 titles/no-place')
})

test('what a known rule means is said in the language of the reader, doubts before notes', () => {
  const article = someArticle()
  const at = (rule: string, severity: 'info' | 'doubt') => ({ rule, severity, message: { code: rule, values: { name: '马力' } }, start: 0, end: 3 })
  const diagnostics = [at('meetings/open-list', 'info'), at('people/by-vote', 'doubt')]
  const words = article.text.slice(0, 3)
  expect(wordsIn(renderPanel(<Diagnostics article={{ ...article, diagnostics }} />, { language: 'zh' }))).toBe(`识别存疑之处 2 可能不是人名 ${words} 马力 收为人物，仅凭用字判定，别无旁证。 people/by-vote 名单未列全 ${words} 名单在 马力 之后以“等”结尾，还有未具名的参加者。 meetings/open-list`)
  expect(wordsIn(renderPanel(<Diagnostics article={{ ...article, diagnostics }} />, { language: 'en' }))).toContain(`Perhaps not a person ${words} 马力 was taken for a person; only a vote on its characters says that it is a name. people/by-vote`)
})

test('without diagnostics nothing is said', () => {
  expect(renderPanel(<Diagnostics article={{ ...someArticle(), diagnostics: [] }} />)).toBe('')
})
