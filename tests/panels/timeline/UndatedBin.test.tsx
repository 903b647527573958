import { expect, test } from '@jest/globals'
import { UndatedBin } from '../../../client/panels/timeline/UndatedBin.tsx'
import { renderPanel, wordsIn } from '../../support/render-panel.tsx'

test('the undated have a bin with their count, pressed while they are kept', () => {
  const bin = (kept: boolean): string => renderPanel(<UndatedBin count={14} kept={kept} onKeep={() => undefined} />, { language: 'zh' })
  expect(wordsIn(bin(true))).toBe('14 次日期不详')
  expect([bin(true).includes('aria-pressed="true"'), bin(false).includes('aria-pressed="false"')]).toEqual([true, true])
})
