import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { boxOf } from '../../client/layout/body.ts'
import { overlap } from '../../client/layout/box.ts'
import { nearestRoom, untangle } from '../../client/layout/untangle.ts'

const bodies = Array.from({ length: 12 }, (_, index) => ({ id: String(index), radius: 6 + index, label: 36, rank: 1 }))

test('boxes thrown on a heap come apart', () => {
  const point = fc.record({ x: fc.integer({ min: -60, max: 60 }), y: fc.integer({ min: -60, max: 60 }) })
  fc.assert(fc.property(fc.array(point, { minLength: 12, maxLength: 12 }), (points) => {
    const boxes = untangle(bodies, points).map((at, index) => boxOf(bodies[index] ?? { id: '', radius: 0, label: 0, rank: 0 }, at))
    expect(boxes.flatMap((one, index) => boxes.slice(index + 1).filter((other) => overlap(one, other)))).toEqual([])
  }), { numRuns: 60 })
})

test('what lies apart stays', () => {
  const points = bodies.map((_, index) => ({ x: index * 100, y: 0 }))
  expect(untangle(bodies, points)).toEqual(points)
})

test('a newcomer is placed beside who stands where it wished to be', () => {
  const body = { id: 'new', radius: 8, label: 36, rank: 1 }
  const standing = { body: { id: 'old', radius: 20, label: 36, rank: 1 }, at: { x: 0, y: 0 } }
  const place = nearestRoom(body, { x: 0, y: 0 }, [standing])
  expect(overlap(boxOf(body, place), boxOf(standing.body, standing.at))).toBe(false)
  expect(Math.hypot(place.x, place.y)).toBeLessThan(80)
})
