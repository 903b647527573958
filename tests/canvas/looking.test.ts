import { expect, test } from '@jest/globals'
import { bringIntoView, fitAll, zoomBy } from '../../client/canvas/looking.ts'
import type { Camera } from '../../client/layout/fit.ts'
import type { NodeView } from '../../client/view-model/graph-view.ts'

const node = (id: string): NodeView => ({ id, kind: 'person', name: id, gloss: '', radius: 10, category: 0, rank: 1, detail: '' })
const at = new Map([['a', { x: 0, y: 0 }], ['b', { x: 3000, y: 0 }]])

function lens(width: number) {
  const now = { camera: { zoom: 1, pan: { x: 0, y: 0 } }, fitted: false }
  return {
    now, camera: () => now.camera, size: () => ({ width, height: 400 }),
    look: (camera: Camera) => { now.camera = camera }, keepFitted: (fitted: boolean) => { now.fitted = fitted },
  }
}

const wish = (...ids: readonly string[]) => ({ view: { nodes: ids.map(node), edges: [], scale: { mostMeetings: 1, mostShared: 1 }, categories: [], weaker: [] }, at, floats: () => [], open: [], glossed: false })
const across = ({ camera: { zoom, pan } }: { readonly camera: Camera }, id: string): number => pan.x + zoom * (at.get(id)?.x ?? 0)

test.each([1000, 640])('what is left is fitted in the middle of a canvas %d px wide', (width) => {
  const painter = lens(width)
  fitAll(painter, wish('b'), true)
  expect([across(painter.now, 'b'), painter.now.fitted]).toEqual([width / 2, true])
  fitAll(painter, wish('a', 'b'), true)
  expect(across(painter.now, 'a')).toBeGreaterThan(0)
  expect(across(painter.now, 'b')).toBeLessThan(width)
})

test('a reader who zooms has chosen another sight', () => {
  const painter = lens(1000)
  fitAll(painter, wish('a'), false)
  zoomBy(painter, 1.4)
  expect([Math.round(across(painter.now, 'a')), painter.now.fitted]).toEqual([500, false])
})

test('who is out of sight is brought just inside', () => {
  const painter = lens(1000)
  bringIntoView(painter, at, ['b'])
  expect(painter.now.camera).toEqual({ zoom: 1, pan: { x: -2048, y: expect.any(Number) } })
})
