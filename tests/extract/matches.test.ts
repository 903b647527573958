import fc from 'fast-check'
import { matchesOf } from '../../server/extract/matches.ts'

const places = (pattern: RegExp, text: string): readonly (readonly [string, number])[] => [...matchesOf(pattern, text)].map((match) => [match[0], match.index])

describe('matchesOf', () => {
  it('finds what matchAll finds, empty matches and characters of two units included', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('市', '，', 'a', '𠀀', '\ud840'), maxLength: 20 }), fc.constantFrom(/市|a+/gu, /(?:^|，)(?=市)/gu, /a*/gu, /(?=市)/gu), (text, pattern) => {
      expect(places(pattern, text)).toEqual([...text.matchAll(pattern)].map((match) => [match[0], match.index]))
    }))
  })
  it('goes on where it was when the pattern is used in between', () => {
    const found: string[] = []
    const pattern = /[a-z]/gu
    for (const match of matchesOf(pattern, 'abc')) found.push(match[0], ...[...matchesOf(pattern, 'x')].map(([inner]) => inner))
    expect(found).toEqual(['a', 'x', 'b', 'x', 'c', 'x'])
  })
})

describe('several patterns, one after the other', () => {
  const patterns = [/会见|接见/gu, /(?:召开|举行)了?/gu, /[两三]位/gu, /\d+日/gu, /说，/gu]

  it('find in any texts what matchAll finds', () => {
    const text = fc.array(fc.constantFrom('会见', '接见', '召开', '举行了', '三位', '位', '25日', '说', '，', '会', '见'), { maxLength: 8 }).map((pieces) => pieces.join(''))
    fc.assert(fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
      for (const each of texts) for (const pattern of patterns) expect(places(pattern, each)).toEqual([...each.matchAll(pattern)].map((match) => [match[0], match.index]))
    }))
  })
})
