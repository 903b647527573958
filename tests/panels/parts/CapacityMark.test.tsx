import { expect, test } from '@jest/globals'
import { CapacityMark } from '../../../client/panels/parts/CapacityMark.tsx'
import { renderPanel, wordsIn } from '../../support/render-panel.tsx'

const CAPACITIES = ['chair', 'lead', 'speaker', 'attendee'] as const

test('each capacity has a word and a mark of its own', () => {
  const markups = CAPACITIES.map((capacity) => renderPanel(<CapacityMark capacity={capacity} meeting="调研" person="" />, { language: 'zh' }))
  expect(markups.map(wordsIn)).toEqual(['主持', '率队', '讲话', '参加'])
  expect(new Set(markups.map((markup) => /<svg.*<\/svg>/.exec(markup)?.[0])).size).toBe(4)
})

test.each([['潘国强会见来宾', 'received', '会见'], ['同坦桑尼亚外长会谈', 'received', '会见'], ['调研企业', 'led', '率队'], ['走访慰问困难群众', 'led', '率队']])('who leads %s: %s', (meeting, english, chinese) => {
  const mark = <CapacityMark capacity="lead" meeting={meeting} person="潘国强" />
  expect([wordsIn(renderPanel(mark)), wordsIn(renderPanel(mark, { language: 'zh' }))]).toEqual([english, chinese])
})
