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

  test.each([[0, [1]], [1, [1]], [2, [1, 2]], [3, [1, 2, 3]], [11, [1, 5, 11]], [100, [1, 42, 100]]])('up to %i the legend marks %j', (most, expected) => {
    expect(marks(most)).toEqual(expected)
  })
})
