import { expect, test } from '@jest/globals'
import { closedDash, outerRadius, ringPattern, ringRadius } from '../../client/canvas/rings.ts'
import { COLOURED } from '../../client/view-model/categories.ts'

const all = Array.from({ length: COLOURED + 1 }, (_, index) => ringPattern(index))

test('every category has a pattern of its own, and so have the others', () => {
  expect(new Set(all.map((pattern) => JSON.stringify(pattern))).size).toBe(COLOURED + 1)
  expect(ringPattern(COLOURED + 30)).toEqual(ringPattern(COLOURED))
})

test('a ring stands outside its disc and inside the whole', () => {
  for (const pattern of all.filter(({ filled, width }) => filled && width > 0)) {
    expect(ringRadius(10, pattern) - pattern.width / 2).toBeGreaterThan(10)
    expect(outerRadius(10, pattern)).toBeGreaterThan(ringRadius(10, pattern))
  }
})

test('a whole number of dashes goes round', () => {
  for (const pattern of all.filter(({ dash }) => dash.length > 0)) {
    const length = closedDash(11, pattern).reduce((sum, part) => sum + part, 0)
    const times = (2 * Math.PI * ringRadius(11, pattern)) / length
    expect(times).toBeCloseTo(Math.round(times))
  }
  expect(closedDash(11, ringPattern(0))).toEqual([])
})
