import { expect, test } from '@jest/globals'
import { Diagnostics } from '../../../client/panels/article/Diagnostics.tsx'
import { someArticle } from '../../support/panel-answers.ts'
import { renderPanel, wordsIn } from '../../support/render-panel.tsx'

test('a diagnostic shows the words, the sentence and the rule', () => {
  expect(wordsIn(renderPanel(<Diagnostics article={someArticle()} />, { language: 'zh' }))).toBe('识别存疑之处 1 市领导 The list names no body for 市领导. lists/open')
})

test('without diagnostics nothing is said', () => {
  expect(renderPanel(<Diagnostics article={{ ...someArticle(), diagnostics: [] }} />)).toBe('')
})
