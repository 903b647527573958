import { expect, test } from '@jest/globals'
import { poll } from '../../../server/extract/mentions/poll.ts'

test('an answer says whether the segmenter was asked for it', () => {
  const segment = () => [{ word: '王', tag: 'nr' }]
  expect([poll(segment, () => true), poll(segment, (asked) => asked('王').length > 1)]).toEqual([{ yes: true, voted: false }, { yes: false, voted: true }])
})
