import { describe, expect, test } from '@jest/globals'
import { around, moved, overlap, type Box } from '../../client/layout/box.ts'
import { fit, type Camera } from '../../client/layout/fit.ts'

const SCREEN = { width: 1000, height: 700 }
const cross: readonly Box[] = [[-300, 0], [300, 0], [0, -200], [0, 200], [-280, 190]].map(([x = 0, y = 0]) => ({ left: x - 10, right: x + 10, top: y - 10, bottom: y + 10 }))

function drawn(boxes: readonly Box[], { zoom, pan }: Camera): readonly Box[] {
  return boxes.map((box) => moved({ left: box.left * zoom, right: box.right * zoom, top: box.top * zoom, bottom: box.bottom * zoom }, pan))
}

describe('fit', () => {
  test('leaves the margin on every side and centres the whole', () => {
    const whole = around(drawn(cross, fit({ boxes: cross, screen: SCREEN, floats: [], margin: 48, most: 10 })))
    expect(Math.min(whole.left, whole.top, SCREEN.width - whole.right, SCREEN.height - whole.bottom)).toBeCloseTo(48)
    expect(whole.left + whole.right).toBeCloseTo(SCREEN.width)
    expect(whole.top + whole.bottom).toBeCloseTo(SCREEN.height)
  })

  test('never enlarges past the most', () => {
    expect(fit({ boxes: cross, screen: SCREEN, floats: [], margin: 48, most: 1.2 }).zoom).toBe(1.2)
  })

  test('puts no node under what floats over the canvas', () => {
    const floats = [{ left: 16, right: 232, top: 380, bottom: 684 }, { left: 950, right: 984, top: 550, bottom: 684 }]
    const boxes = drawn(cross, fit({ boxes: cross, screen: SCREEN, floats, margin: 48, most: 10 }))
    expect(boxes.filter((box) => floats.some((float) => overlap(box, float)))).toEqual([])
  })

  test('gives up no room for a float that covers nothing', () => {
    const camera = fit({ boxes: cross.slice(0, 4), screen: SCREEN, floats: [{ left: 16, right: 60, top: 640, bottom: 684 }], margin: 48, most: 10 })
    expect(camera).toEqual(fit({ boxes: cross.slice(0, 4), screen: SCREEN, floats: [], margin: 48, most: 10 }))
  })
})
