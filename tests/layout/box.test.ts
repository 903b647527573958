import { around, heightOfBox, moved, overlap, widthOfBox } from '../../client/layout/box.ts'

const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom })

test('the box around boxes holds them all; around none it is nothing at the origin', () => {
  expect(around([box(0, 0, 10, 10), box(-5, 3, 4, 20)])).toEqual(box(-5, 0, 10, 20))
  expect(around([])).toEqual(box(0, 0, 0, 0))
})

test('boxes that touch do not overlap', () => {
  expect([overlap(box(0, 0, 10, 10), box(10, 0, 20, 10)), overlap(box(0, 0, 10, 10), box(9, 9, 20, 20)), overlap(box(0, 0, 10, 10), box(2, 2, 3, 3))]).toEqual([false, true, true])
})

test('a box that is moved keeps its size', () => {
  const there = moved(box(1, 2, 11, 22), { x: 5, y: -2 })
  expect([there, widthOfBox(there), heightOfBox(there)]).toEqual([box(6, 0, 16, 20), 10, 20])
})
