import { expect, test } from '@jest/globals'
import { boxOf, type Body } from '../../client/layout/body.ts'
import { overlap } from '../../client/layout/box.ts'
import { placeNewcomers } from '../../client/layout/place-newcomers.ts'

const body = (id: string): Body => ({ id, radius: 8, label: 36, rank: 1 })
const standing = new Map([['a', { x: 0, y: 0 }], ['b', { x: 100, y: 0 }]])

test('nothing that stands is moved', () => {
  const at = placeNewcomers(['a', 'b', 'c', 'd'].map(body), [{ source: 'c', target: 'a' }, { source: 'c', target: 'b' }], standing)
  expect([at.get('a'), at.get('b')]).toEqual([{ x: 0, y: 0 }, { x: 100, y: 0 }])
  const boxes = [...at].map(([id, place]) => boxOf(body(id), place))
  expect(boxes.flatMap((one, index) => boxes.slice(index + 1).filter((other) => overlap(one, other)))).toEqual([])
})

test('a newcomer stands among the people it knows, one who knows nobody below all', () => {
  const at = placeNewcomers(['a', 'b', 'c', 'd'].map(body), [{ source: 'c', target: 'a' }, { source: 'b', target: 'c' }], standing)
  expect(at.get('c')?.x).toBeGreaterThan(0)
  expect(at.get('c')?.x).toBeLessThan(110)
  expect(at.get('d')?.y).toBeGreaterThan(50)
})

test('a position is kept for who is filtered out for now', () => {
  expect(placeNewcomers([body('a')], [], standing).get('b')).toEqual({ x: 100, y: 0 })
})
