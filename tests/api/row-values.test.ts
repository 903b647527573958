import { describe, expect, it } from '@jest/globals'
import { flagOf, numberOf, optionalText, optionalWord, textOf, textsOf, wordOf } from '../../server/api/row-values.ts'

const row = { text: 'x', number: 3, flag: true, list: ['a', 'b'], nothing: null, mixed: ['a', 1], word: 'chair' }

describe('columns of a row', () => {
  it('come as what they are', () => {
    expect([textOf(row, 'text'), numberOf(row, 'number'), flagOf(row, 'flag', false), textsOf(row, 'list'), wordOf(row, 'word', ['chair'])]).toEqual(['x', 3, true, ['a', 'b'], 'chair'])
  })
  it('may be absent where that is said', () => {
    expect([optionalText(row, 'nothing'), optionalText(row, 'missing'), textsOf(row, 'nothing'), flagOf(row, 'nothing', true), optionalWord(row, 'nothing', ['chair'])]).toEqual([null, null, [], true, null])
  })
  it.each([
    () => textOf(row, 'number'), () => textOf(row, 'nothing'), () => optionalText(row, 'number'), () => numberOf(row, 'text'), () => flagOf(row, 'text', true),
    () => textsOf(row, 'text'), () => textsOf(row, 'mixed'), () => wordOf(row, 'word', ['lead']), () => optionalWord(row, 'text', ['lead']),
  ])('are refused where they are something else', (read) => {
    expect(read).toThrow(/which its header does not promise/u)
  })
})
