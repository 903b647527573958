import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { boxOfLabel, createLabelPlacer, placeLabels, type LabelWish } from '../../client/canvas/labels.ts'
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

  const both = [wish('a', { rank: 9, texts: ['王晖 Wang Hui', '王晖'] }), wish('b', { x: 460, texts: ['吴新明 Wu Xinming', '吴新明'] })]
  const texts = (wishes: readonly LabelWish[], screen = SCREEN): readonly string[] => placeLabels(wishes, screen, measure).map(({ text }) => text)

  test('pinyin is written of all names while none loses its place by it, else of none', () => {
    expect(texts(both)).toEqual(['王晖 Wang Hui', '吴新明 Wu Xinming'])
    const crowd = [320, 400, 480].flatMap((x) => [260, 300, 340].map((y) => wish(`${x} ${y}`, { x, y, texts: ['王晖 Wang Hui', '王晖'] })))
    expect(new Set(texts(crowd))).toEqual(new Set(['王晖']))
    expect(texts(crowd)).toHaveLength(9)
  })

  test('pointing at somebody writes that name in full and changes no other', () => {
    const crowd = [320, 400, 480].flatMap((x) => [260, 300, 340].map((y) => wish(`${x} ${y}`, { x, y, texts: ['王晖 Wang Hui', '王晖'] })))
    const pointed = crowd.map((one) => one.id === '400 300' ? { ...one, must: true } : one)
    expect(texts(pointed)[0]).toBe('王晖 Wang Hui')
    expect(new Set(texts(pointed).slice(1))).toEqual(new Set(['王晖']))
  })

  test('moving the picture does not change whether names have their pinyin', () => {
    const crowd = [320, 400, 480].flatMap((x) => [260, 300, 340].map((y) => wish(`${x} ${y}`, { x, y, texts: ['王晖 Wang Hui', '王晖'] })))
    expect(texts(crowd.map((one) => ({ ...one, x: one.x + 420 })))).toContain('王晖')
    expect(texts(crowd.map((one) => ({ ...one, x: one.x + 420 })))).not.toContain('王晖 Wang Hui')
  })

  test('while the picture is moved it is not asked again, with a change of zoom, names or places it is', () => {
    const crowd = [320, 400, 480].flatMap((x) => [260, 300, 340].map((y) => wish(`${x} ${y}`, { x, y, texts: ['王晖 Wang Hui', '王晖'] })))
    let measured = 0
    const place = createLabelPlacer((text) => { measured += 1; return measure(text) })
    const count = (wishes: readonly LabelWish[]): number => { measured = 0; place(wishes, SCREEN); return measured }
    const asked = count(crowd)
    const moved = crowd.map((one) => ({ ...one, x: one.x + 20.1, y: one.y - 7.3 }))
    expect([asked, count(moved), count(moved)]).toEqual([27, 9, 9])
    const spread = moved.map((one) => ({ ...one, x: one.x * 3 - 800, y: one.y * 3 - 600 }))
    expect(place(spread, SCREEN).map(({ text }) => text)).toContain('王晖 Wang Hui')
    expect(place(moved, SCREEN).map(({ text }) => text)).not.toContain('王晖 Wang Hui')
    expect(count(moved.map((one, index) => index === 4 ? { ...one, x: one.x + 1 } : one))).toBe(27)
    expect(count(moved.map((one) => ({ ...one, id: `${one.id}b` })))).toBe(27)
  })

  test('no name lies on the disc of another, but one next to what is pointed at may', () => {
    const ring = [[0, 24], [0, -24], [40, 0], [-40, 0], [34, 22], [-34, 22], [34, -22], [-34, -22]].map(([x = 0, y = 0], index) => wish(`r${index}`, { x: 400 + x, y: 300 + y, texts: [] }))
    expect(texts([wish('a', { texts: ['王晖'] }), ...ring])).toEqual([])
    expect(texts([wish('a', { texts: ['王晖'], near: true }), ...ring])).toEqual(['王晖'])
  })

  test('neighbours come before others but do not lie on each other', () => {
    const heap = Array.from({ length: 30 }, (_, index) => wish(`p${index}`, { near: true, x: 400 + index, rank: 1 }))
    const placed = placeLabels([wish('great', { rank: 99 }), ...heap], SCREEN, measure)
    expect(placed[0]?.id).toBe('p0')
    expect(placed.flatMap((one, index) => placed.slice(index + 1).filter((other) => overlap(boxOfLabel(one), boxOfLabel(other))))).toEqual([])
  })

  test('a name at the edge of the screen is moved onto it where there is a place, else it is not written', () => {
    expect(texts([wish('a', { x: 12, texts: ['新一届市政府第一次常务会议'] })], { width: 150, height: 600 })).toEqual([])
    const [left] = placeLabels([wish('a', { x: 12, texts: ['新一届市政府'] })], SCREEN, measure)
    expect(left === undefined ? 0 : boxOfLabel(left).left).toBeGreaterThan(0)
  })

  test('what lies far off the screen is not written', () => {
    expect(placeLabels([wish('a', { x: -500 })], SCREEN, measure)).toEqual([])
  })
})
