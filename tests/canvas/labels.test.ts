import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { boxOfLabel, placeLabels, type LabelWish } from '../../client/canvas/labels.ts'
import { overlap } from '../../client/layout/box.ts'

const SCREEN = { width: 800, height: 600 }
const measure = (text: string): number => text.length * 12
const wish = (id: string, more: Partial<LabelWish>): LabelWish => ({ id, texts: [id], x: 400, y: 300, reach: 10, rank: 1, must: false, ...more })

describe('placeLabels', () => {
  test('of two that collide the greater stays below its disc', () => {
    const placed = placeLabels([wish('small', { rank: 1, x: 405 }), wish('great', { rank: 9 })], SCREEN, measure)
    expect(placed[0]).toMatchObject({ id: 'great', y: 300 + 10 + 3 + 7.5 })
  })

  test('no two overlap, unless they must show', () => {
    const any = fc.array(fc.record({ id: fc.uuid(), x: fc.integer({ min: 0, max: 800 }), y: fc.integer({ min: 0, max: 600 }), rank: fc.integer({ min: 1, max: 9 }) }), { maxLength: 60 })
    fc.assert(fc.property(any, (wishes) => {
      const boxes = placeLabels(wishes.map((one) => wish(one.id, { ...one, texts: ['王晖 Wang Hui', '王晖'] })), SCREEN, measure).map(boxOfLabel)
      expect(boxes.flatMap((one, index) => boxes.slice(index + 1).filter((other) => overlap(one, other)))).toEqual([])
    }), { numRuns: 50 })
  })

  test('what must show shows, wherever it stands', () => {
    const heap = Array.from({ length: 12 }, (_, index) => wish(`p${index}`, { must: true, x: 400 + index }))
    expect(placeLabels(heap, SCREEN, measure)).toHaveLength(12)
  })

  test('the pinyin goes before the name does', () => {
    const wishes = [wish('a', { rank: 9, texts: ['王晖 Wang Hui', '王晖'] }), wish('b', { x: 460, texts: ['吴新明 Wu Xinming', '吴新明'] })]
    expect(placeLabels(wishes, SCREEN, measure).map(({ text }) => text)).toEqual(['王晖 Wang Hui', '吴新明'])
  })

  test('what lies far off the screen is not written', () => {
    expect(placeLabels([wish('a', { x: -500 })], SCREEN, measure)).toEqual([])
  })
})
