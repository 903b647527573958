import { expect, test } from '@jest/globals'
import { MARK_KINDS, MarkSwitches } from '../../../client/panels/article/MarkSwitches.tsx'
import { markKindSchema } from '../../../server/contract/article.ts'
import { someArticle } from '../../support/panel-answers.ts'
import { renderPanel, wordsIn } from '../../support/render-panel.tsx'

test('every kind of mark has a switch', () => {
  expect([...MARK_KINDS].sort()).toEqual([...markKindSchema.options].sort())
})

test('a kind that the article lacks can\'t be switched, and says why', () => {
  const markup = renderPanel(<MarkSwitches article={{ ...someArticle(), marks: [] }} shown={new Set(MARK_KINDS)} onChange={() => undefined} />)
  expect(markup.match(/disabled="" title="The article has no mark of this kind"/g)).toHaveLength(MARK_KINDS.length)
})

test('the last switch takes all or none', () => {
  const last = (shown: ReadonlySet<(typeof MARK_KINDS)[number]>): string => wordsIn(renderPanel(<MarkSwitches article={someArticle()} shown={shown} onChange={() => undefined} />)).split(' ').at(-1) ?? ''
  expect([last(new Set(MARK_KINDS)), last(new Set(['person']))]).toEqual(['None', 'All'])
})
