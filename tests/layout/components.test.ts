import { expect, test } from '@jest/globals'
import { components } from '../../client/layout/components.ts'

test('the largest component comes first, the lone ones last', () => {
  expect(components(['a', 'b', 'c', 'd', 'e'], [{ source: 'd', target: 'e' }, { source: 'e', target: 'b' }])).toEqual([['b', 'd', 'e'], ['a'], ['c']])
})

test('an edge to an unknown node joins nothing', () => {
  expect(components(['a', 'b'], [{ source: 'a', target: 'x' }, { source: 'x', target: 'b' }])).toEqual([['a'], ['b']])
})

test('a chain of ten thousand is one component', () => {
  const ids = Array.from({ length: 10_000 }, (_, index) => String(index))
  expect(components(ids, ids.slice(1).map((id, index) => ({ source: String(index), target: id })))).toHaveLength(1)
})
