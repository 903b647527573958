import { expect, test } from '@jest/globals'
import type { Seen } from '../../client/image/network-shapes.ts'
import { pictureSize, withLegendBeside } from '../../client/image/picture.ts'
import { graphView } from '../../client/view-model/graph-view.ts'
import { legendOf } from '../../client/view-model/legend.ts'
import { goldNetwork } from '../support/gold-network.ts'

const network = goldNetwork()
const drawn = { colourBy: 'city', hidden: [], minMeetings: 1 } as const
const view = graphView(network, network, drawn)
const legend = { model: legendOf(view, network, drawn), words: { meetings: '', shared: '', part: '', parts: [], video: '', square: '', counted: '', categories: [], others: '', number: String } }
const seenAt = (x: number, y: number): Seen => ({ view, at: new Map(view.nodes.map((node) => [node.id, { x, y }])), camera: { zoom: 1, pan: { x: 0, y: 0 } }, size: { width: 1000, height: 700 }, open: [], openEdge: undefined, glossed: false })

test('a caption adds a strip and the scale multiplies both sides', () => {
  const caption = { name: 'n', words: 'w' }
  expect(pictureSize(seenAt(600, 100), { scale: 3, caption: undefined, legend: undefined })).toEqual({ width: 1440, height: 720 })
  expect(pictureSize(seenAt(600, 100), { scale: 2, caption, legend })).toEqual({ width: 1408, height: 744 })
})

test('a legend that would cover somebody stands in a column of its own', () => {
  const clear = seenAt(600, 100)
  const beneath = withLegendBeside(clear, legend)
  expect([beneath.size, beneath.camera, beneath.floats?.length]).toEqual([clear.size, clear.camera, 1])
  const beside = withLegendBeside(seenAt(100, 600), legend)
  expect([beside.size.width, beside.camera.pan.x]).toEqual([1224, 224])
  expect(withLegendBeside(seenAt(100, 600), undefined).size.width).toBe(1000)
})
