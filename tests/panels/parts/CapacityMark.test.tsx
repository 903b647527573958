import { expect, test } from '@jest/globals'
import { CapacityMark } from '../../../client/panels/parts/CapacityMark.tsx'
import { renderPanel, wordsIn } from '../../support/render-panel.tsx'

const CAPACITIES = ['chair', 'lead', 'speaker', 'attendee'] as const

test('each capacity has a word and a mark of its own', () => {
  const markups = CAPACITIES.map((capacity) => renderPanel(<CapacityMark capacity={capacity} />, { language: 'zh' }))
  expect(markups.map(wordsIn)).toEqual(['主持', '率队', '讲话', '参加'])
  expect(new Set(markups.map((markup) => /<svg.*<\/svg>/.exec(markup)?.[0])).size).toBe(4)
})
