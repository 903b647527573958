import { expect, test } from '@jest/globals'
import { certaintyOf } from '../../../server/api/dto/certainty.ts'

test('tells how sure it is, and why', () => {
  expect(certaintyOf({ confidence: 0.7, reasons: ['Seen in the same company.'] })).toEqual({ confidence: 0.7, reasons: [{ code: 'other', values: { words: 'Seen in the same company.' } }] })
})

test('is certain where an older store does not say', () => {
  expect(certaintyOf({ confidence: null, reasons: null })).toEqual({ confidence: 1, reasons: [] })
})
