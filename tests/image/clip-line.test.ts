import { clipLine } from '../../client/image/clip-line.ts'

const BOX = { left: 0, top: 0, right: 100, bottom: 50 }
const line = (x1: number, y1: number, x2: number, y2: number) => ({ from: { x: x1, y: y1 }, to: { x: x2, y: y2 } })

describe('a line in a box', () => {
  it.each([
    ['inside stays as it is', line(10, 10, 90, 40), line(10, 10, 90, 40)],
    ['that leaves ends at the edge', line(50, 25, 150, 25), line(50, 25, 100, 25)],
    ['that passes through is cut at both ends', line(-50, 0, 150, 50), line(0, 12.5, 100, 37.5)],
    ['straight down is cut at top and bottom', line(20, -10, 20, 90), line(20, 0, 20, 50)],
    ['outside is nothing', line(110, 0, 150, 50), undefined],
    ['beside it, parallel to an edge, is nothing', line(-5, 0, -5, 50), undefined],
    ['past a corner is nothing', line(90, -30, 130, 10), undefined],
  ])('%s', (_, given, expected) => {
    expect(clipLine(given, BOX)).toEqual(expected)
  })
})
