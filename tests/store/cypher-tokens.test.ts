/** Cypher is cut into tokens as the stores read it. */
import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { isKeyword, tokenizeCypher, withoutComments } from '../../server/store/cypher-tokens.ts'

const kinds = (text: string): readonly string[] => tokenizeCypher(text).map((token) => `${token.kind} ${token.text}`)

describe.each([
  ['RETURN 1.5 AS x', ['word RETURN', 'number 1.5', 'word AS', 'word x']],
  [String.raw`'a\'b' "c\"d"`, [String.raw`string 'a\'b'`, String.raw`string "c\"d"`]],
  [String.raw`'\\' load`, [String.raw`string '\\'`, 'word load']],
  ['`LOAD CSV` x', ['quoted name `LOAD CSV`', 'word x']],
  ['a // LOAD CSV\nb', ['word a', 'comment // LOAD CSV', 'word b']],
  ['a /* /* b */ c', ['word a', 'comment /* /* b */', 'word c']],
  ['\'// no comment\'', ['string \'// no comment\'']],
  ['/* \' */ \'x\'', ['comment /* \' */', 'string \'x\'']],
  ['$rows[0..2]', ['parameter $rows', 'symbol [', 'number 0', 'symbol ..', 'number 2', 'symbol ]']],
  ['(p:人)-[:HELD_AT]->()', ['symbol (', 'word p', 'symbol :', 'word 人', 'symbol )', 'symbol -', 'symbol [', 'symbol :', 'word HELD_AT', 'symbol ]', 'symbol ->', 'symbol (', 'symbol )']],
  ['a = \'never ends', ['word a', 'symbol =', 'unfinished \'never ends']],
  ['/* never ends', ['unfinished /* never ends']],
  ['`never ends', ['unfinished `never ends']],
])('%s', (text, expected) => {
  test('is cut where it should be', () => {
    expect(kinds(text)).toEqual(expected)
  })
})

test('a keyword is a bare word of any case', () => {
  const [load, quoted] = tokenizeCypher('lOaD `LOAD`')
  expect(isKeyword(load, 'LOAD')).toBe(true)
  expect(isKeyword(quoted, 'LOAD')).toBe(false)
})

test('comments go, the rest stays', () => {
  expect(withoutComments(tokenizeCypher('a/*b*/c')).map((token) => token.text)).toEqual(['a', 'c'])
})

test('whatever is typed, the tokens and the white space between them are the text', () => {
  const typed = fc.array(fc.constantFrom('\'', '"', '`', '//', '/*', '*/', '\\', '\n', ' ', 'LOAD', 'CSV', '$', '1', '.', '会', '😀', ';')).map((parts) => parts.join(''))
  fc.assert(fc.property(typed, (text) => {
    let at = 0
    for (const token of tokenizeCypher(text)) {
      expect(text.slice(at, token.start).trim()).toBe('')
      expect(text.slice(token.start, token.end)).toBe(token.text)
      expect(token.end).toBeGreaterThan(token.start)
      at = token.end
    }
    expect(text.slice(at).trim()).toBe('')
  }), { seed: 20220330 })
})
