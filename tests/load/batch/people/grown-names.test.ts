/** Names that new mentions tell nothing new of are not resolved again; every other name is. */
import { describe, expect, test } from '@jest/globals'
import { grownName } from '../../../../server/load/batch/people/grown-names.ts'
import type { NameState } from '../../../../server/load/batch/people/name-book.ts'
import { profileOf, profilesOf } from '../../../../server/resolve/sightings/profiles.ts'
import { PLACES, sighting, type TestSighting } from '../../../support/sightings.ts'

const { Nantong, Yancheng } = PLACES
const MAYOR = { title: '市长', of: Nantong }
const SECRETARY = { title: '市委书记', of: Nantong }
const NOBODY = new Set<never>()

const KNOWN = profilesOf([
  sighting({ id: 'm5', claims: [MAYOR], in: Nantong, day: '2022-01-05' }), sighting({ id: 'm6', claims: [MAYOR], in: Yancheng, day: '2022-03-05' }),
  sighting({ id: 'm7', claims: [SECRETARY], in: Nantong, day: '2022-05-05' }),
], NOBODY)
const STATE: NameState = { profiles: KNOWN.map((profile) => ({ profile, person: 'm5' })), people: new Map([['m5', 'words']]), plain: { name: '某人', attends: true } }

function grown(seen: TestSighting, state = STATE): ReturnType<typeof grownName> {
  return grownName('某人', state, [profileOf(sighting(seen), NOBODY)])
}

describe('a mention of the same posts', () => {
  test('grows days and counts, and only the posts that it claims are settled', () => {
    const name = grown({ id: 'm8', claims: [MAYOR], in: PLACES.Wuxi, day: '2023-01-05' })
    const [mayor] = name?.now.profiles ?? []
    expect({ from: name?.from, to: name?.to, only: [...name?.posts.only ?? []].length, mentions: [...mayor?.profile.mentions ?? []], last: mayor?.profile.lastDay }).toEqual({ from: 'm5', to: 'm5', only: 1, mentions: ['m5', 'm6', 'm8'], last: '2023-01-05' })
    expect([...name?.now.people ?? []]).toEqual([['m5', 'words']])
  })

  test('gives the person its id where that is the least, and all profiles follow', () => {
    const name = grown({ id: 'm1', claims: [MAYOR], in: Nantong, day: '2022-01-05' })
    expect({ to: name?.to, people: [...name?.now.people.keys() ?? []], profiles: name?.now.profiles.map(({ person }) => person) }).toEqual({ to: 'm1', people: ['m1'], profiles: ['m1', 'm1'] })
  })
})

describe('what has to be resolved', () => {
  test.each<readonly [string, TestSighting]>([
    ['another post', { id: 'm8', claims: [{ title: '市委副书记', of: Nantong }], in: Nantong, day: '2022-01-05' }],
    ['no post', { id: 'm8', claims: [], in: Nantong, day: '2022-01-05' }],
    ['a former post', { id: 'm8', claims: [{ ...MAYOR, tenure: 'former' }], in: Nantong, day: '2022-01-05' }],
    ['another form of the name', { id: 'm8', name: '某某人', claims: [MAYOR], in: Nantong, day: '2022-01-05' }],
    ['a place called otherwise', { id: 'm8', claims: [{ title: '市长', of: { ...Nantong, name: '南通' } }], in: Nantong, day: '2022-01-05' }],
    ['a second year of one post: a reason more', { id: 'm8', claims: [SECRETARY], in: Nantong, day: '2023-05-05' }],
  ])('%s', (_, seen) => {
    expect(grown(seen)).toBeUndefined()
  })

  test('the first part that somebody takes who was only cited', () => {
    expect(grown({ id: 'm8', claims: [MAYOR], in: Nantong, day: '2022-01-05' }, { ...STATE, plain: { name: '某人', attends: false } })).toBeUndefined()
  })

  test('a name that was not of one person by its posts, and one that was only read', () => {
    const read: NameState = { profiles: STATE.profiles, people: STATE.people }
    expect(grown({ id: 'm8', claims: [MAYOR], in: Nantong, day: '2022-01-05' }, read)).toBeUndefined()
  })
})
