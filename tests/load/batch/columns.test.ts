import { expect, test } from '@jest/globals'
import { flag, number, optionalText, text, texts, word } from '../../../server/load/batch/columns.ts'

const ROW = { text: 't', none: null, list: ['a', 'b'], mixed: ['a', 1], number: 0.5, flag: false, word: 'chair' }

test('columns that hold what they should are given', () => {
  expect([text(ROW, 'text'), optionalText(ROW, 'none'), optionalText(ROW, 'text'), texts(ROW, 'list'), texts(ROW, 'none'), number(ROW, 'number'), flag(ROW, 'flag'), word(ROW, 'word', ['lead', 'chair'])])
    .toEqual(['t', undefined, 't', ['a', 'b'], [], 0.5, false, 'chair'])
})

test.each([
  ['text', () => text(ROW, 'none')], ['number', () => number(ROW, 'text')], ['flag', () => flag(ROW, 'number')],
  ['mixed', () => texts(ROW, 'mixed')], ['word', () => word(ROW, 'text', ['lead'])],
])('a column that holds something else is named in the error: %s', (_, read) => {
  expect(read).toThrow(/^Column (?:none|text|number|mixed) should hold/u)
})
