import { describe, expect, test } from '@jest/globals'
import { reasonsAgainst } from '../../../server/resolve/grounds/against.ts'
import { bearerOf } from '../../../server/resolve/people/bearers.ts'
import { profileOf } from '../../../server/resolve/sightings/profiles.ts'
import { PLACES, sighting, type TestSighting } from '../../support/sightings.ts'

const { China, Nantong, Zhejiang } = PLACES

function against(name: string, one: Omit<TestSighting, 'id'>, other: Omit<TestSighting, 'id'>): readonly string[] {
  const [a, b] = [one, other].map((seen, i) => bearerOf(profileOf(sighting({ id: `m${i}`, name, ...seen }), new Set())))
  return a === undefined || b === undefined ? [] : reasonsAgainst(a, b)
}

describe('what speaks against one person', () => {
  test('two places, two fields, years between, and a usual name', () => {
    expect(against('李伟', { day: '2012-01-01', claims: [{ title: '教育局局长', of: Nantong }] }, { day: '2018-01-01', claims: [{ title: '海关关长', of: Zhejiang }] })).toEqual([
      'people/against-places|南通市|浙江省', 'people/against-fields', 'people/against-years|6', 'people/against-name|10',
    ])
  })
  test('no post that tells who it is', () => {
    expect(against('毛超峰', { claims: [] }, { claims: [{ title: '市长', of: Nantong }] })).toEqual(['people/against-no-post'])
  })
  test('nothing, where posts of a seldom name follow each other in one place', () => {
    expect(against('毛超峰', { day: '2018-01-01', claims: [{ title: '市长', of: Nantong }] }, { day: '2019-01-01', claims: [{ title: '全国政协委员', of: China }] })).toEqual([])
  })
})
