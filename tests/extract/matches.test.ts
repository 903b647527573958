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
