import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Partition } from '../../../server/resolve/clusters/partition.ts'

const because = (reason: string, confidence = 1): { reason: string, confidence: number } => ({ reason, confidence })

test('a cluster is as sure as its weakest join and has the reasons of all', () => {
  const partition = new Partition(4)
  partition.join(0, 1, because('b', 0.9))
  partition.join(2, 1, because('a', 0.7))
  expect(partition.clusters()).toEqual([
    { members: [0, 1, 2], confidence: 0.7, reasons: ['a', 'b'], weakest: { ...because('a', 0.7), items: [2, 1], stake: 1 } },
    { members: [3], confidence: 1, reasons: [] },
  ])
})

test('what hangs on a join is the lighter side, however many items it has', () => {
  const partition = new Partition(3, (item) => (item === 2 ? 500 : 1))
  partition.join(0, 1, because('a', 0.9))
  partition.join(2, 0, because('b', 0.7))
  expect(partition.clusters()[0]?.weakest).toEqual({ ...because('b', 0.7), items: [2, 0], stake: 2 })
})

test('all are of one cluster once the last has joined', () => {
  const partition = new Partition(2)
  expect(partition.isOne()).toBe(false)
  partition.join(0, 1, because(''))
  expect(partition.isOne()).toBe(true)
})

test('a forbidden pair never comes together, however long the way', () => {
  const partition = new Partition(4)
  partition.forbid(0, 3)
  expect([partition.join(0, 1, because('')), partition.join(2, 3, because('')), partition.join(1, 2, because(''))]).toEqual([true, true, false])
  expect(partition.clusters().map(({ members }) => members)).toEqual([[0, 1], [2, 3]])
})

test('joining is transitive and every item is in one cluster', () => {
  const size = 12
  const item = fc.nat({ max: size - 1 })
  fc.assert(fc.property(fc.array(fc.tuple(item, item)), fc.array(fc.tuple(item, item).filter(([a, b]) => a !== b), { maxLength: 3 }), (joins, forbidden) => {
    const partition = new Partition(size)
    for (const [a, b] of forbidden) partition.forbid(a, b)
    for (const [a, b] of joins) partition.join(a, b, because(''))
    expect(partition.clusters().flatMap(({ members }) => members).sort((a, b) => a - b)).toEqual(Array.from({ length: size }, (_, i) => i))
    for (const [a, b] of forbidden) expect(partition.find(a)).not.toBe(partition.find(b))
    if (forbidden.length === 0) for (const [a, b] of joins) expect(partition.find(a)).toBe(partition.find(b))
  }), { seed: 11 })
})

test('an item that is not there is a mistake of the caller', () => {
  expect(() => new Partition(1).join(0, 5, because(''))).toThrow(RangeError)
})
