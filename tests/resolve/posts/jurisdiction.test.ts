import { expect, test } from '@jest/globals'
import { locationId } from '../../../server/domain/ids.ts'
import { liesWithin, nested } from '../../../server/resolve/posts/jurisdiction.ts'

const CASES = [
  ['a city lies within its province', 'cn:320600', 'cn:320000', true],
  ['a district lies within its city', 'cn:320613', 'cn:320600', true],
  ['a district lies within its province', 'cn:320613', 'cn:320000', true],
  ['a town lies within its county', 'cn:320623101', 'cn:320623', true],
  ['a town lies within its city', 'cn:320623101', 'cn:320600', true],
  ['a division lies within the country', 'cn:320600', 'country:中国', true],
  ['a place lies within itself', 'cn:320600', 'cn:320600', true],
  ['a venue lies within the place its id names', 'venue:cn:320600/南通分会场', 'cn:320600', true],
  ['a venue lies within what that place lies within', 'venue:cn:320600/南通分会场', 'cn:320000', true],
  ['a province does not lie within its city', 'cn:320000', 'cn:320600', false],
  ['a city does not lie within another', 'cn:320600', 'cn:320900', false],
  ['a county-level city is not its neighbour whose code begins alike', 'cn:320681', 'cn:320682', false],
  ['a country does not lie within China', 'country:叙利亚', 'country:中国', false],
] as const

test.each(CASES)('%s', (_, inner, outer, expected) => {
  expect(liesWithin(locationId(inner), locationId(outer))).toBe(expected)
})

test('two places are nested when either lies within the other', () => {
  expect(nested(locationId('cn:320000'), locationId('cn:320600'))).toBe(true)
  expect(nested(locationId('cn:320900'), locationId('cn:320600'))).toBe(false)
})
