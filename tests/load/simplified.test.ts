import { expect, test } from '@jest/globals'
import { simplified } from '../../server/load/simplified.ts'

test('traditional characters become simplified ones, others stay', () => {
  expect(['張軍', '蔡英文', 'John', ''].map(simplified)).toEqual(['张军', '蔡英文', 'John', ''])
})
