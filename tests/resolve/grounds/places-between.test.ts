import { describe, expect, test } from '@jest/globals'
import { placesBetween } from '../../../server/resolve/grounds/places-between.ts'
import { bearersOf } from '../../../server/resolve/people/bearers.ts'
import { Partition } from '../../../server/resolve/clusters/partition.ts'
import { profilesOf } from '../../../server/resolve/sightings/profiles.ts'
import { PLACES, sighting, type TestPlace } from '../../support/sightings.ts'

const { China, Jiangsu, Zhejiang, Nantong, Yancheng, Syria } = PLACES

function between(one: TestPlace | undefined, other: TestPlace | undefined): string | undefined {
  const profiles = profilesOf([one, other].map((of, i) => sighting({ id: `m${i}`, claims: [{ title: `第${i}纺织机械厂厂长`, body: `第${i}纺织机械厂`, ...(of === undefined ? {} : { of }) }] })), new Set())
  const [a, b] = bearersOf(new Partition(profiles.length), profiles)
  return a === undefined || b === undefined ? undefined : placesBetween(a, b)
}

describe('the places of two', () => {
  const CASES: readonly (readonly [string, TestPlace | undefined, TestPlace | undefined, string])[] = [
    ['two cities of one province', Nantong, Yancheng, 'same'],
    ['a city and its province', Nantong, Jiangsu, 'same'],
    ['two provinces', Nantong, Zhejiang, 'other'],
    ['a city and another country', Nantong, Syria, 'other'],
    ['a city and the whole country', Nantong, China, 'wide'],
    ['a city and no place', Nantong, undefined, 'unsaid'],
    ['the whole country twice', China, China, 'unsaid'],
  ]
  test.each(CASES)('%s', (_, one, other, places) => {
    expect(between(one, other)).toBe(places)
  })
})
