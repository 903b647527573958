import { expect, test } from '@jest/globals'
import { Choice } from '../../../client/panels/filters/Choice.tsx'
import { renderPanel, wordsIn } from '../../support/render-panel.tsx'

const choice = (count: number, checked = false): string => renderPanel(<Choice checked={checked} count={count} most={8} depth={1} title={`${count} meetings`} onChange={() => undefined}>南通市</Choice>)

test('a choice says what it would leave, and compares it', () => {
  expect(wordsIn(choice(6))).toBe('南通市 6 6 meetings')
  expect(choice(6)).toContain('width:75%')
  expect(choice(6)).toContain('padding-inline-start:12px')
})

test('a choice that would leave nothing steps back, unless it is chosen', () => {
  expect([choice(0).includes('choice-none'), choice(0, true).includes('choice-none')]).toEqual([true, false])
})
