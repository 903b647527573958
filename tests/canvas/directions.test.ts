import { expect, test } from '@jest/globals'
import { nearestTowards } from '../../client/canvas/directions.ts'

const spots = [{ id: 'middle', x: 0, y: 0 }, { id: 'right', x: 100, y: 10 }, { id: 'far right', x: 200, y: 0 }, { id: 'above', x: 20, y: -80 }, { id: 'corner', x: 40, y: 300 }]
const [middle] = spots

test.each([['right', 'right'], ['up', 'above'], ['down', 'corner'], ['left', undefined]] as const)('%s leads to %s', (direction, expected) => {
  expect(nearestTowards(spots, middle ?? { id: '', x: 0, y: 0 }, direction)).toBe(expected)
})

test('what lies nearly across is not in the direction', () => {
  expect(nearestTowards([{ id: 'a', x: 0, y: 0 }, { id: 'b', x: 10, y: 100 }], { id: 'a', x: 0, y: 0 }, 'right')).toBeUndefined()
})
