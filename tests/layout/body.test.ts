import { boxOf, LABEL_HEIGHT } from '../../client/layout/body.ts'

const body = (radius: number, label: number) => ({ id: 'p', radius, label, rank: 1 })

test('a node is as wide as the wider of disc and name, and the name is below', () => {
  expect(boxOf(body(10, 60), { x: 100, y: 50 })).toEqual({ left: 68, right: 132, top: 37, bottom: 60 + LABEL_HEIGHT })
  expect(boxOf(body(40, 20), { x: 0, y: 0 })).toMatchObject({ left: -42, right: 42 })
})
