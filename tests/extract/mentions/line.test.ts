import { searchLine } from '../../../server/extract/mentions/line.ts'
import { loadLexicon } from '../../../server/load/lexicon.ts'

test('a line is searched once for the offices and the clauses in it', () => {
  const { text, heading, offices, clauses } = searchLine({ text: '市委书记王晖主持，市长吴新明出席。', heading: false }, loadLexicon())
  expect({ text, heading, clauses }).toEqual({ text: '市委书记王晖主持，市长吴新明出席。', heading: false, clauses: [0, 9] })
  expect(offices.map(({ word, start }) => [word, start])).toEqual([['书记', 2], ['市长', 9]])
})
