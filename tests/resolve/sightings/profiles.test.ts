import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { mentionId } from '../../../server/domain/ids.ts'
import { combineProfiles, profileOf, profilesOf } from '../../../server/resolve/sightings/profiles.ts'
import type { Profile } from '../../../server/resolve/sightings/sighting.ts'
import { PLACES, sighting } from '../../support/sightings.ts'

const { Nantong, Yancheng } = PLACES
const NOBODY = new Set<never>()
const SEEN = [
  sighting({ id: 'a', claims: [{ title: '市长', of: Nantong }], in: Nantong, day: '2022-01-05' }),
  sighting({ id: 'b', claims: [{ title: '市长', of: Nantong }], in: Nantong, day: '2022-11-05', cited: true }),
  sighting({ id: 'c', claims: [{ title: '市长', of: Nantong }], in: Nantong, day: '2023-01-05' }),
  sighting({ id: 'd', claims: [{ title: '市长', of: Nantong }], in: Yancheng, day: '2022-01-05' }),
  sighting({ id: 'e', claims: [], in: Nantong, article: 'one' }),
  sighting({ id: 'f', claims: [], in: Nantong, article: 'one' }),
  sighting({ id: 'g', claims: [], in: Nantong, article: 'two' }),
]

function mentions(decided: Parameters<typeof profilesOf>[1]): readonly (readonly string[])[] {
  return profilesOf(SEEN, decided).map((profile) => [...profile.mentions].sort())
}

test('sightings that claim the same posts are one profile; posts that say nothing hold for one article', () => {
  expect(mentions(NOBODY)).toEqual([['a', 'b', 'c', 'd'], ['e', 'f'], ['g']])
})

/** With the mentions in one order, whatever came first. */
function whole(profile: Profile): unknown {
  return { ...profile, mentions: [...profile.mentions].sort() }
}

test('what a human decided on stands alone', () => {
  expect(mentions(new Set([mentionId('a')]))).toEqual([['a'], ['b', 'c', 'd'], ['e', 'f'], ['g']])
})

test('a profile counts names, bounds days, and attends where one sighting does', () => {
  const [first] = profilesOf(SEEN, NOBODY)
  expect({ names: [...first?.names ?? []], first: first?.firstDay, last: first?.lastDay, attends: first?.attends }).toEqual({ names: [['某人', 4]], first: '2022-01-05', last: '2023-01-05', attends: true })
})

test('putting profiles together bit by bit gives what putting them together at once gives', () => {
  fc.assert(fc.property(fc.shuffledSubarray(SEEN, { minLength: SEEN.length }), fc.nat({ max: SEEN.length }), (order, cut) => {
    const [some, others] = [profilesOf(order.slice(0, cut), NOBODY), order.slice(cut).map((each) => profileOf(each, NOBODY))]
    expect(combineProfiles([...some, ...others]).map(whole)).toEqual(profilesOf(SEEN, NOBODY).map(whole))
  }), { seed: 6 })
})

test('one profile knows whether its sightings are of one place and year', () => {
  expect([SEEN.slice(0, 2), SEEN.slice(0, 3)].map((seen) => profilesOf(seen, NOBODY)[0]?.scene)).toEqual(['cn:320600|2022', undefined])
})
