import { describe, expect, test } from '@jest/globals'
import { TiePanel } from '../../client/panels/TiePanel.tsx'
import { someTie } from '../support/panel-answers.ts'
import { renderPanel, wordsIn } from '../support/render-panel.tsx'

describe('the tie panel', () => {
  const tie = someTie()

  test('says how often two people were together, in either language', () => {
    expect(wordsIn(renderPanel(<TiePanel tie={tie} />))).toContain('吴新明 Wú Xīnmíng and 陆卫东 Lù Wèidōng were together 4 times')
    expect(wordsIn(renderPanel(<TiePanel tie={tie} />, { language: 'zh' }))).toContain('吴新明 与 陆卫东 同场 4 次')
  })

  test('says by video above and at the meeting', () => {
    const words = wordsIn(renderPanel(<TiePanel tie={tie} />))
    expect(words).toContain('One of these by video, not in one room')
    expect(words).toContain('省疫情联防联控指挥部视频调度会议 by video')
  })

  test('marks the names in the sentence', () => {
    expect(renderPanel(<TiePanel tie={tie} />)).toContain('市领导<mark>陆卫东</mark>、陈冬梅')
  })

  test('the sentence is on paper in Chinese, its headline leads to the article', () => {
    const markup = renderPanel(<TiePanel tie={tie} />)
    expect(markup).toContain('<blockquote class="printed" lang="zh-Hans">')
    expect(markup).toContain('href="?see=article%3Aa1"')
  })

  test('unknown outlet and day are said', () => {
    expect(wordsIn(renderPanel(<TiePanel tie={tie} />))).toContain('outlet unknown · day of publication unknown')
  })

  test('people who were never together are said to be', () => {
    expect(wordsIn(renderPanel(<TiePanel tie={{ ...tie, shared: 0, byVideo: 0, strength: 0, meetings: [] }} />))).toContain('were never reported together')
  })
})
