import { expect, test } from '@jest/globals'
import { PersonName } from '../../../client/panels/parts/PersonName.tsx'
import { renderPanel, wordsIn } from '../../support/render-panel.tsx'

test('in English the pinyin stands beside the name, in Chinese the name alone', () => {
  const name = <PersonName person={{ name: '王晖', pinyin: 'Wang Hui' }} />
  expect([wordsIn(renderPanel(name)), wordsIn(renderPanel(name, { language: 'zh' }))]).toEqual(['王晖 Wang Hui', '王晖'])
})

test('without pinyin nothing stands in its place', () => {
  expect(wordsIn(renderPanel(<PersonName person={{ name: '王晖', pinyin: '' }} />))).toBe('王晖')
})
