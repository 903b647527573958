import { expect, test } from '@jest/globals'
import { HelpText } from '../../client/panels/HelpDialog.tsx'
import { renderPanel, wordsIn } from '../support/render-panel.tsx'

test('help says what the program is, how to read it, and every key', () => {
  const words = wordsIn(renderPanel(<HelpText />, { language: 'zh' }))
  expect(words).toMatch(/^会谱从报纸版面中读出谁与谁同场。/)
  for (const key of ['⌘K', 'Ctrl K', '/', '?', 'Esc', '⌘Z', 'T', '[', 'E', 'Enter']) expect(words).toContain(key)
})
