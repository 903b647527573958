import { describe, expect, test } from '@jest/globals'
import { marks, radiusOf, widthOf } from '../../client/view-model/scale.ts'

describe('scale', () => {
  test('area grows with meetings', () => {
    const scale = { mostMeetings: 9, mostShared: 1 }
    expect(radiusOf(9, scale) ** 2 / radiusOf(1, scale) ** 2).toBeCloseTo(9)
    expect(radiusOf(9, scale)).toBe(24)
  })

  test('nobody is too small to be hit, nobody a giant among few', () => {
    expect(radiusOf(1, { mostMeetings: 70_000, mostShared: 1 })).toBe(5)
    expect(radiusOf(2, { mostMeetings: 2, mostShared: 1 })).toBeLessThan(12)
  })

  test.each([[1, 4, 1], [4, 4, 4], [1, 40, 1], [40, 40, 6], [60, 40, 6]])('%i shared of at most %i is %i px wide', (shared, mostShared, width) => {
    expect(widthOf(shared, { mostMeetings: 1, mostShared })).toBe(width)
  })

  test.each([[[], []], [[1, 1], [1]], [[3, 2, 3], [2, 3]], [[1, 2, 4, 11, 11], [1, 4, 11]], [[2, 9, 10], [2, 9, 10]], [[1, 90, 99, 100], [1, 90, 100]]])('of %j the legend marks %j', (occurring, expected) => {
    expect(marks(occurring)).toEqual(expected)
  })
})
