import { describe, expect, test } from '@jest/globals'
import { MeetingPanel } from '../../client/panels/MeetingPanel.tsx'
import { someMeeting } from '../support/panel-answers.ts'
import { renderPanel, wordsIn } from '../support/render-panel.tsx'

describe('the meeting panel', () => {
  test('gives the date as printed, as resolved and how it was found', () => {
    expect(wordsIn(renderPanel(<MeetingPanel meeting={someMeeting()} />))).toContain('昨天上午 · 28 Mar 2022 (counted from the day of publication)')
  })

  test('keeps the printed order, each with capacity and titles', () => {
    const words = wordsIn(renderPanel(<MeetingPanel meeting={someMeeting()} />, { language: 'zh' }))
    expect(words).toContain('许昆林 主持 省长')
    expect(words.indexOf('许昆林')).toBeLessThan(words.indexOf('陆卫东'))
    expect(words).toContain('视频 南通分会场')
  })

  test('says whether the list is open', () => {
    const open = wordsIn(renderPanel(<MeetingPanel meeting={someMeeting()} />))
    const complete = wordsIn(renderPanel(<MeetingPanel meeting={{ ...someMeeting(), listComplete: true }} />))
    expect([open.includes('The printed list is open'), complete.includes('The printed list is open'), complete.includes('does not end in')]).toEqual([true, false, true])
  })

  test('an undated meeting without words or venue says so', () => {
    const words = wordsIn(renderPanel(<MeetingPanel meeting={{ ...someMeeting(), when: { text: null, from: null, to: null, basis: 'none' }, venues: [] }} />))
    expect(words).toContain('When undated (no day can be made of these words)')
    expect(words).toContain('The articles name no venue.')
  })
})
