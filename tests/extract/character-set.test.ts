import fc from 'fast-check'
import { CharacterSet } from '../../server/extract/character-set.ts'

const commas = new CharacterSet(/[，、,]/u)

describe('CharacterSet', () => {
  it.each([['，', 0, true], ['a，', 1, true], ['a', 0, false], ['，', -1, false], ['，', 1, false], ['', 0, false], ['\ud840', 0, false]])('%j at %d: %s', (text, offset, is) => {
    expect(commas.isAt(text, offset)).toBe(is)
  })

  it('finds what the pattern finds', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'市，、,a\ud840'), maxLength: 12 }), fc.nat(14), (text, from) => {
      const found = text.slice(from).search(/[，、,]/u)
      expect(commas.next(text, from)).toBe(found < 0 ? Math.max(text.length, from) : from + found)
      expect(commas.isIn(text)).toBe(/[，、,]/u.test(text))
    }))
  })
})
