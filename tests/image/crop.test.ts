import { expect, test } from '@jest/globals'
import { cropped, inSight } from '../../client/image/crop.ts'
import type { Seen } from '../../client/image/network-shapes.ts'
import type { NodeView } from '../../client/view-model/graph-view.ts'

const node = (id: string): NodeView => ({ id, kind: 'person', name: '王晖', gloss: '', radius: 10, category: 0, rank: 1, detail: '' })
const seen = (places: Readonly<Record<string, readonly [number, number]>>): Seen => ({
  view: { nodes: Object.keys(places).map(node), edges: [], scale: { mostMeetings: 1, mostShared: 1 }, categories: [], weaker: [] },
  at: new Map(Object.entries(places).map(([id, [x, y]]) => [id, { x, y }])), camera: { zoom: 1, pan: { x: 0, y: 0 } }, size: { width: 1600, height: 900 }, open: [], openEdge: undefined, glossed: false,
})
const NONE = { width: 1, height: 1 }

test('what the screen leaves empty is cut away, and nobody with it', () => {
  const { size, camera } = cropped(seen({ a: [1200, 700], b: [1400, 800] }), NONE)
  expect(size.width).toBeLessThan(400)
  expect(size.height).toBeLessThan(300)
  for (const [x, y] of [[1200, 700], [1400, 800]] as const) {
    expect([x + camera.pan.x > 32, x + camera.pan.x < size.width - 32, y + camera.pan.y > 32, y + camera.pan.y < size.height - 32]).toEqual([true, true, true, true])
  }
})

test('who is out of sight stays so', () => {
  expect(cropped(seen({ a: [100, 100], b: [9000, 100] }), NONE).size.width).toBeLessThan(200)
})

test('however large the frame, it tells what of it was on the screen', () => {
  const { window, camera } = cropped(seen({ a: [1590, 450], b: [1610, 450] }), { width: 800, height: 600 })
  expect(window).toEqual({ left: camera.pan.x, top: camera.pan.y, right: camera.pan.x + 1600, bottom: camera.pan.y + 900 })
  expect(cropped(seen({ a: [100, 100] }), NONE).window).toBeUndefined()
})

test('a part of the network is cut where the screen ends', () => {
  const { size, window } = cropped(seen({ a: [20, 10], b: [800, 450], c: [-500, 450] }), NONE)
  expect(window).toMatchObject({ left: 0, top: 0 })
  expect(size.width).toBeLessThan(900)
})

test('who is in sight is told by the middle of the disc', () => {
  const some = seen({ a: [0, 0], b: [1600, 900], c: [1601, 5], d: [5, -1] })
  const tie = (source: string, target: string) => ({ id: source + target, kind: 'together', source, target, width: 1, video: false, count: 1 } as const)
  const { nodes, edges } = inSight({ ...some, view: { ...some.view, edges: [tie('a', 'b'), tie('b', 'c')] } })
  expect([nodes.map(({ id }) => id), edges.map(({ id }) => id)]).toEqual([['a', 'b'], ['ab']])
})

test('the frame is never smaller than what must stand in it', () => {
  expect(cropped(seen({ a: [100, 100] }), { width: 480, height: 300 }).size).toEqual({ width: 480, height: 300 })
})

test('nothing drawn is nothing to crop', () => {
  const nothing = seen({})
  expect(cropped(nothing, NONE)).toBe(nothing)
})
