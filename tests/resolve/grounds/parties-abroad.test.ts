import { expect, test } from '@jest/globals'
import { locationId } from '../../../server/domain/ids.ts'
import { NO_RULINGS } from '../../../server/resolve/decisions/rulings.ts'
import { resolveName } from '../../../server/resolve/people/people.ts'
import { PLACES, sighting, type Claim } from '../../support/sightings.ts'

const { China, Syria } = PLACES
const VIETNAM = { ...Syria, id: locationId('country:越南'), name: '越南' }

function peopleOf(name: string, ...claims: readonly Claim[]): number {
  return resolveName(claims.map((claim, i) => sighting({ id: `m${i}`, name, claims: [claim] })), NO_RULINGS).people.length
}

test('an office of the party that was read as China’s is the leader’s whose country has such a party', () => {
  expect(peopleOf('武文赏', { title: '中央书记处书记', of: China }, { title: '国家主席', of: VIETNAM })).toBe(1)
})

test('not where no such party rules, where the name is usual, or where the post is China’s alone', () => {
  expect(peopleOf('武文赏', { title: '中央书记处书记', of: China }, { title: '总统', of: Syria })).toBe(2)
  expect(peopleOf('张伟', { title: '中央书记处书记', of: China }, { title: '国家主席', of: VIETNAM })).toBe(2)
  expect(peopleOf('武文赏', { title: '省长', of: PLACES.Jiangsu }, { title: '国家主席', of: VIETNAM })).toBe(2)
})
