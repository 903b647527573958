import { expect, test } from '@jest/globals'
import { nameDoubts } from '../../../server/extract/mentions/name-doubts.ts'
import { Register } from '../../../server/extract/mentions/register.ts'

test('names of one vote, and refused words, are told where they stand first; what was sure once is no doubt', () => {
  const known = new Register()
  known.add('王晖', 'people/after-title')
  known.add('高峰', 'people/before-verb', true)
  known.add('何立峰', 'people/before-verb', true)
  known.add('何立峰', 'people/in-list')
  known.refuse('江海')
  known.refuse('王晖')
  const lines = ['王晖和高峰', '高峰、何立峰到江海'].map((text) => ({ text, heading: false }))
  expect(nameDoubts(lines, known)).toEqual([
    { line: 0, start: 3, end: 5, name: '高峰', rule: 'people/before-verb' },
    { line: 1, start: 7, end: 9, name: '江海' },
  ])
  expect(nameDoubts(lines, new Register())).toEqual([])
})
