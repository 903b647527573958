import { describe, expect, test } from '@jest/globals'
import { placesAround, placeTree } from '../../client/view-model/place-tree.ts'

const place = (id: string, meetings: number): { id: string, name: string, meetings: number, people: number } => ({ id, name: id, meetings, people: meetings })

describe('the tree of places', () => {
  test.each([
    ['cn:320000', ['country:中国']],
    ['cn:320600', ['cn:320000', 'country:中国']],
    ['cn:320613', ['cn:320600', 'cn:320000', 'country:中国']],
    ['cn:320613001', ['cn:320613', 'cn:320600', 'cn:320000', 'country:中国']],
    ['venue:cn:320600/分会场', ['cn:320600', 'cn:320000', 'country:中国']],
    ['venue:cn:320613001/党群服务中心', ['cn:320613001', 'cn:320613', 'cn:320600', 'cn:320000', 'country:中国']],
    ['country:法国', []],
    ['venue:人民大会堂', []],
    ['cn:32', []],
  ])('%s lies within %j', (id, around) => {
    expect(placesAround(id)).toEqual(around)
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

  test('a town stands under its county, and under the city where the county is not there', () => {
    expect(placeTree([place('cn:320600', 5), place('cn:320613', 3), place('cn:320613001', 2), place('cn:320602001', 1)]).map((line) => [line.depth, line.place.id])).toEqual([
      [0, 'cn:320600'], [1, 'cn:320613'], [2, 'cn:320613001'], [1, 'cn:320602001'],
    ])
  })

  test('nothing gives nothing', () => {
    expect(placeTree([])).toEqual([])
  })
})
