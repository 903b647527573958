import { describe, expect, test } from '@jest/globals'
import { liesWithin, placeTree } from '../../client/view-model/place-tree.ts'

const place = (id: string, meetings: number): { id: string, name: string, meetings: number, people: number } => ({ id, name: id, meetings, people: meetings })

describe('the tree of places', () => {
  test.each([
    ['cn:320600', 'cn:320000', true],
    ['cn:320613', 'cn:320600', true],
    ['cn:320613', 'cn:320000', true],
    ['cn:320613', 'country:中国', true],
    ['venue:cn:320600/分会场', 'cn:320600', true],
    ['venue:cn:320600/分会场', 'cn:320000', true],
    ['venue:cn:320600/分会场', 'country:中国', true],
    ['cn:320900', 'cn:320600', false],
    ['cn:320000', 'cn:320600', false],
    ['cn:320600', 'cn:320600', false],
    ['cn:110000', 'cn:320000', false],
    ['country:法国', 'country:中国', false],
    ['venue:人民大会堂', 'cn:110000', false],
  ])('%s lies within %s: %s', (...given) => {
    const [inner, outer, within] = given
    expect(liesWithin(inner, outer)).toBe(within)
  })

  test('parts stand under the whole, those of most meetings first', () => {
    const lines = placeTree([place('cn:320900', 3), place('venue:cn:320600/分会场', 3), place('cn:320000', 18), place('cn:320600', 12), place('cn:320613', 1), place('country:法国', 2)])
    expect(lines.map((line) => [line.depth, line.place.id])).toEqual([
      [0, 'cn:320000'], [1, 'cn:320600'], [2, 'venue:cn:320600/分会场'], [2, 'cn:320613'], [1, 'cn:320900'], [0, 'country:法国'],
    ])
  })

  test('a country that holds just what its only province holds is no choice', () => {
    expect(placeTree([place('country:中国', 18), place('cn:320000', 18), place('cn:320600', 12)]).map((line) => [line.depth, line.place.id])).toEqual([[0, 'cn:320000'], [1, 'cn:320600']])
  })

  test('nothing gives nothing', () => {
    expect(placeTree([])).toEqual([])
  })
})
