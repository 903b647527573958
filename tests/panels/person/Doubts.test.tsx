import { expect, test } from '@jest/globals'
import { Doubts } from '../../../client/panels/person/Doubts.tsx'
import { renderPanel, wordsIn } from '../../support/render-panel.tsx'

const message = { en: 'Two mayors at one time.', zh: '同时有两位市长。' }

test('a doubt says its kind and its reason in the reader\'s language', () => {
  const doubts = <Doubts doubts={[{ kind: 'contradiction', message, person: null }]} />
  expect([wordsIn(renderPanel(doubts)), wordsIn(renderPanel(doubts, { language: 'zh' }))]).toEqual(['Contradiction Two mayors at one time.', '互相矛盾 同时有两位市长。'])
})

test('without doubts nothing is said', () => {
  expect(renderPanel(<Doubts doubts={[]} />)).toBe('')
})
