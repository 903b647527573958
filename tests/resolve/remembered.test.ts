import { expect, test } from '@jest/globals'
import { remembered } from '../../server/resolve/remembered.ts'

test('a function of words is asked once for the same words, whatever it says', () => {
  const asked: string[] = []
  const ask = remembered((words) => { asked.push(words); return words === '市长' ? undefined : words.length })
  expect([ask('市长'), ask('省委书记'), ask('市长'), ask('省委书记')]).toEqual([undefined, 4, undefined, 4])
  expect(asked).toEqual(['市长', '省委书记'])
})
