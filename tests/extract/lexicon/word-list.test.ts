import { WordList } from '../../../server/extract/lexicon/word-list.ts'

const list = new WordList<number>([['书记', 1], ['副书记', 2], ['书记处', 3], ['主席', 4], ['书记', 9]])

describe('WordList', () => {
  it('gives the longest word that begins or ends at a place, and the first of two equal words', () => {
    expect(list.at('副书记处', 1)).toEqual({ word: '书记处', value: 3, start: 1, end: 4 })
    expect(list.before('市委副书记', 5)).toEqual({ word: '副书记', value: 2, start: 2, end: 5 })
    expect(list.get('书记')).toBe(1)
  })
  it('does not look before the floor or behind the end', () => {
    expect(list.before('副书记', 3, 1)?.word).toBe('书记')
    expect(list.at('主', 0)).toBeUndefined()
    expect(list.at('书记', 0)?.word).toBe('书记')
  })
  it('finds words from the left without overlaps', () => {
    expect(list.all('副书记、主席').map(({ word }) => word)).toEqual(['副书记', '主席'])
    expect(list.all('副书记、主席', 1, 3).map(({ word }) => word)).toEqual(['书记'])
  })
})
