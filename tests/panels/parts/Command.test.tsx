import { expect, test } from '@jest/globals'
import { Command } from '../../../client/panels/parts/Command.tsx'
import { wordsIn } from '../../support/render-panel.tsx'
import { renderWithLibrary } from '../../support/render-with-library.tsx'

test('a command stands with the button that copies it', () => {
  expect(wordsIn(renderWithLibrary(<Command command="npx huipu load PATH" />, { language: 'zh' }))).toBe('npx huipu load PATH 复制命令')
})
