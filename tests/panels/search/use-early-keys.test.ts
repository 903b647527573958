import { describe, expect, test } from '@jest/globals'
import { earlyLetter } from '../../../client/panels/search/use-early-keys.ts'

const plain = { ctrlKey: false, metaKey: false, altKey: false }

describe('a key pressed before the search field stands', () => {
  test.each([
    ['a letter is kept', { ...plain, key: 'n' }, false, 'n'],
    ['a character is kept', { ...plain, key: '王' }, false, '王'],
    ['in the field it needs no help', { ...plain, key: 'n' }, true, undefined],
    ['a command is no letter', { ...plain, key: 'k', ctrlKey: true }, false, undefined],
    ['a named key is no letter', { ...plain, key: 'Enter' }, false, undefined],
    ['a space may press a button', { ...plain, key: ' ' }, false, undefined],
  ])('%s', (_name, event, inField, expected) => {
    expect(earlyLetter(event, inField)).toBe(expected)
  })
})
