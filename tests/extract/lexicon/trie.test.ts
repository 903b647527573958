import fc from 'fast-check'
import { Trie } from '../../../server/extract/lexicon/trie.ts'

describe('Trie', () => {
  it('knows the words it was given by their numbers, the first of two equal ones', () => {
    const trie = new Trie()
    expect([trie.add('书记', 0), trie.add('书记处', 1), trie.add('书记', 2)]).toEqual([-1, -1, 0])
    expect(['书记', '书记处', '书', '记', ''].map((word) => trie.numberOf(word))).toEqual([0, 1, -1, -1, -1])
  })
  it('finds the longest word at an offset, and none outside the text', () => {
    const trie = new Trie()
    ;['南通', '南通市', '通'].forEach((word, i) => { trie.add(word, i) })
    expect([0, 1, 2, 3, 9, -1].map((offset) => trie.longestAt('南通市', offset))).toEqual([1, 2, -1, -1, -1, -1])
  })
  it('agrees with a map on any words', () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: fc.constantFrom(...'市委副书记省长ab\ud800'), minLength: 1, maxLength: 6 }), { maxLength: 200 }), fc.string({ unit: fc.constantFrom(...'市委副书记省长ab\ud800'), maxLength: 8 }), (words, asked) => {
      const trie = new Trie()
      words.forEach((word, i) => { trie.add(word, i) })
      expect([...words, asked].map((word) => trie.numberOf(word))).toEqual([...words, asked].map((word) => words.indexOf(word)))
    }))
  })
})
