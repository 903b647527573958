import fc from 'fast-check'
import { clauseStarts } from '../../../server/extract/mentions/clauses.ts'

describe('clauseStarts', () => {
  it('gives the head of a line and every place behind punctuation where a Chinese character stands', () => {
    expect(clauseStarts('王晖主持，李彤 参加。“a张明')).toEqual([0, 5, 8])
  })
  it('agrees with the pattern that says so', () => {
    const CLAUSE = /(?:^|[，。；：:;,“\s）)])(?=\p{Script=Han})/gu
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'王晖，。；：:;,“ \n）)a、'), maxLength: 30 }), (text) => {
      expect(clauseStarts(text)).toEqual([...text.matchAll(CLAUSE)].map((match) => match.index + match[0].length))
    }))
  })
})
