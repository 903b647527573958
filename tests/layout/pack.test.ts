import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { overlap } from '../../client/layout/box.ts'
import { pack } from '../../client/layout/pack.ts'

const size = fc.record({ width: fc.integer({ min: 1, max: 400 }), height: fc.integer({ min: 1, max: 400 }) })

test('no two overlap, whatever their sizes and the space', () => {
  fc.assert(fc.property(fc.array(size, { maxLength: 20 }), size, (sizes, shape) => {
    const boxes = pack(sizes, shape, 10).map(({ x, y }, index) => ({ left: x, top: y, right: x + (sizes[index]?.width ?? 0), bottom: y + (sizes[index]?.height ?? 0) }))
    expect(boxes).toHaveLength(sizes.length)
    expect(boxes.flatMap((one, index) => boxes.slice(index + 1).filter((other) => overlap(one, other)))).toEqual([])
  }))
})

test('a wide space is filled in a row, a tall one in a column', () => {
  const sizes = [{ width: 100, height: 100 }, { width: 100, height: 100 }]
  expect(pack(sizes, { width: 1000, height: 300 }, 20)).toEqual([{ x: 0, y: 0 }, { x: 120, y: 0 }])
  expect(pack(sizes, { width: 300, height: 1000 }, 20)).toEqual([{ x: 0, y: 0 }, { x: 0, y: 120 }])
})
