import { expect, test } from '@jest/globals'
import { holdingsOf } from '../../../server/resolve/summaries/holdings.ts'
import { profilesOf } from '../../../server/resolve/sightings/profiles.ts'
import { PLACES, sighting } from '../../support/sightings.ts'

const { Nantong } = PLACES
const profiles = profilesOf([
  sighting({ id: 'c', claims: [{ title: '市长', of: Nantong }], day: '2022-05-01' }),
  sighting({ id: 'a', claims: [{ title: '市长', of: Nantong }, { title: '市委副书记', of: Nantong }], day: '2021-03-02' }),
  sighting({ id: 'b', claims: [{ title: '南通市市长', of: Nantong }] }),
  sighting({ id: 'd', claims: [{ title: '副市长', of: Nantong, tenure: 'former' }], day: '2022-05-01' }),
  sighting({ id: 'e', claims: [{ title: '市安委会主任', of: Nantong }] }),
], new Set())

test('a post is held from the first to the last day it was seen; former posts are not held, and claims are counted', () => {
  const byTitle = holdingsOf(profiles).map(({ role, ...holding }) => ({ title: role.title, ...holding })).sort((a, b) => a.mentions - b.mentions || a.title.localeCompare(b.title, 'zh'))
  expect(byTitle).toEqual([
    { title: '市安委会主任', mentions: 1 },
    { title: '市委副书记', firstSeen: '2021-03-02', lastSeen: '2021-03-02', mentions: 1 },
    { title: '市长', firstSeen: '2021-03-02', lastSeen: '2022-05-01', mentions: 3 },
  ])
})

test('only the posts asked for are given, each whole', () => {
  const mayor = holdingsOf(profiles).filter(({ role }) => role.title === '市长')
  expect(holdingsOf(profiles, new Set(mayor.map(({ role }) => role.id)))).toEqual(mayor)
})
