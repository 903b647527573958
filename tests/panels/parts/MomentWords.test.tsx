import { expect, test } from '@jest/globals'
import { MomentWords, resolvedWords } from '../../../client/panels/parts/MomentWords.tsx'
import { wordsOf } from '../../../client/text/Words.tsx'
import { renderPanel, wordsIn } from '../../support/render-panel.tsx'

test.each([
  [{ kind: 'day', day: '2022-03-28', words: undefined }, '2022年3月28日'],
  [{ kind: 'days', from: '2022-03-28', to: '2022-03-30', words: undefined }, '2022年3月28日至3月30日'],
  [{ kind: 'since', from: '2022-03-28', words: undefined }, '2022年3月28日起'],
  [{ kind: 'until', to: '2022-03-28', words: undefined }, '2022年3月28日止'],
  [{ kind: 'undated', words: '昨天' }, undefined],
] as const)('what is known is said: %j', (moment, words) => {
  expect(resolvedWords(moment, wordsOf('zh'))).toBe(words)
})

test('the printed words stand beside the day, or in its place', () => {
  const dated = renderPanel(<MomentWords when={{ text: '昨天上午', from: '2022-03-28', to: '2022-03-28', basis: 'relative' }} />)
  const undated = renderPanel(<MomentWords when={{ text: '昨天', from: null, to: null, basis: 'none' }} />)
  const silent = renderPanel(<MomentWords when={{ text: null, from: null, to: null, basis: 'none' }} />)
  expect([dated, undated, silent].map(wordsIn)).toEqual(['28 Mar 2022 昨天上午', '昨天', 'undated'])
  expect(dated).toContain('title="counted from the day of publication"')
})
