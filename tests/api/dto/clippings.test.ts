import { describe, expect, it } from '@jest/globals'
import { clippingsOf, highlightsOf } from '../../../server/api/dto/clippings.ts'
import type { Row } from '../../../server/store/graph-store.ts'

const row = (more: Row): Row => ({ mention: 'm', name: '王晖', person: 'p1', quote: '王晖讲话。', article: 'a1', headline: null, ordinal: 0, start: 0, page: 'p', outlet: null, published: null, ...more })

describe('clippings', () => {
  it('are one for each sentence, with every name in it marked', () => {
    const quote = '市委书记王晖讲话，市长吴新明主持。'
    const clippings = clippingsOf([row({ quote }), row({ quote, name: '吴新明', person: 'p2', mention: 'n', start: 9 })])
    expect(clippings).toHaveLength(1)
    expect(clippings[0]?.highlights).toEqual([{ start: 4, end: 6, person: 'p1' }, { start: 11, end: 14, person: 'p2' }])
  })
  it('mark the other name in each where the sentences differ', () => {
    const clippings = clippingsOf([row({ quote: '王晖讲话，吴新明随后讲话。' }), row({ quote: '吴新明主持。', name: '吴新明', person: 'p2', start: 20 })])
    expect(clippings.map(({ highlights }) => highlights.map(({ person }) => person))).toEqual([['p1', 'p2'], ['p2']])
  })
  it('keep the same words of two articles apart', () => {
    expect(clippingsOf([row({}), row({ article: 'a2' })])).toHaveLength(2)
  })
  it('stand in the order of print', () => {
    const rows = [row({ article: 'late', published: '2022-02-01' }), row({ article: 'second', ordinal: 1 }), row({ article: 'first' }), row({ article: 'other', page: 'q' })]
    expect(clippingsOf(rows).map(({ article }) => article.id)).toEqual(['first', 'second', 'other', 'late'])
  })
})

describe('highlights', () => {
  it.each<[string, string, readonly string[], readonly (readonly [number, number])[]]>([
    ['every place of a name', '王晖与王晖', ['王晖'], [[0, 2], [3, 5]]],
    ['a padded name', '冯 镭、冯　镭', ['冯镭'], [[0, 3], [4, 7]]],
    ['the longer of two names that overlap', '王荣华和王荣', ['王荣', '王荣华'], [[0, 3], [4, 6]]],
    ['nothing where the name is not there', '会议召开', ['王晖'], []],
    ['names with signs of their own', '(A.B)·x', ['(A.B)·x'], [[0, 7]]],
    ['offsets in code units', '𠮷王晖', ['王晖'], [[2, 4]]],
  ])('%s', (_, quote, names, expected) => {
    expect(highlightsOf(quote, names.map((name) => ({ name, person: name }))).map(({ start, end }) => [start, end])).toEqual(expected)
  })
})
