import { describe, expect, it } from '@jest/globals'
import { padded, widthOf, wrapped } from '../../../server/cli/print/terminal-width.ts'

it.each([['', 0], ['abc', 3], ['王晖', 4], ['王晖 chair', 10], ['（）', 4], ['…', 1], ['𠮷', 2], ['é', 1], ['\u200b', 0]])('“%s” takes %d columns', (words, columns) => {
  expect(widthOf(words)).toBe(columns)
})

it('fills columns, and parts what is too wide', () => {
  expect([padded('王晖', 6), padded('市委书记', 6)]).toEqual(['王晖  ', '市委书记 '])
})

describe('wrapping', () => {
  it('breaks between Chinese characters and at spaces, never before a closing mark', () => {
    expect(wrapped('一二三四五六七八九十，一二', { columns: 22, indent: '  ' })).toBe('  一二三四五六七八九\n  十，一二\n')
    expect(wrapped('The verb says that the person presided.', { columns: 24, indent: '    ' })).toBe('    The verb says that\n    the person presided.\n')
  })

  it('leaves a longer word whole, and says nothing of nothing', () => {
    expect(wrapped('https://example.org/a-long-address', { columns: 10, indent: '' })).toBe('https://example.org/a-long-address\n')
    expect(wrapped('', { columns: 10, indent: '  ' })).toBe('')
  })
})
