import { expect, test } from '@jest/globals'
import { SelectionPanel } from '../../client/panels/SelectionPanel.tsx'
import { renderPanel, wordsIn } from '../support/render-panel.tsx'

test('nothing selected, no panel', () => {
  expect(renderPanel(<SelectionPanel />)).toBe('')
})

test('what is on its way is said to be, with a way to close', () => {
  const markup = renderPanel(<SelectionPanel />, { view: { path: [{ kind: 'person', id: 'p1' }] } })
  expect(markup).toMatch(/^<aside class="panel" aria-label="Person" aria-busy="true">/)
  expect(wordsIn(markup)).toBe('Person Loading…')
  expect(markup).toContain('aria-label="Close"')
})

test('a path leads back', () => {
  expect(wordsIn(renderPanel(<SelectionPanel />, { language: 'zh', view: { path: [{ kind: 'person', id: 'p1' }, { kind: 'meeting', id: 'm1' }] } }))).toBe('返回 人物 正在载入…')
})
