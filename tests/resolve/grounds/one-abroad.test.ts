import { expect, test } from '@jest/globals'
import { locationId } from '../../../server/domain/ids.ts'
import { NO_RULINGS } from '../../../server/resolve/decisions/rulings.ts'
import { resolveName } from '../../../server/resolve/people/people.ts'
import { PLACES, sighting, type Claim } from '../../support/sightings.ts'

const GERMANY = { ...PLACES.Syria, id: locationId('country:德国'), name: '德国' }

type Held = readonly [day: string, claim: Claim]

function peopleOf(name: string, ...held: readonly Held[]): number {
  return resolveName(held.map(([day, claim], i) => sighting({ id: `m${i}`, name, day, claims: [claim] })), NO_RULINGS).people.length
}

const ENVOY: Held = ['2020-11-04', { title: '常驻联合国代表', of: GERMANY }]
const CHAIR: Held = ['2025-02-17', { title: '慕安会主席', body: '慕安会' }]

test('a post without a country is that of the only bearer of a transcribed name whose country is printed', () => {
  expect(peopleOf('霍伊斯根', ENVOY, CHAIR)).toBe(1)
})

const APART: readonly (readonly [why: string, name: string, ...held: readonly Held[]])[] = [
  ['the name is of two countries', '霍伊斯根', ENVOY, ['2021-01-01', { title: '外长', of: PLACES.Syria }], CHAIR],
  ['a name of three characters is borne by many, and the posts are years apart', '霍伊斯', ENVOY, CHAIR],
  ['a leader speaks for nobody meanwhile', '霍伊斯根', ['2020-01-01', { title: '总统', of: GERMANY }], ['2020-01-01', { title: '真主党发言人', body: '真主党' }]],
  ['the post is one of China’s', '霍伊斯根', ENVOY, ['2021-01-01', { title: '国家药监局局长', of: PLACES.China, body: '国家药监局' }]],
]

test.each(APART)('not where %s', (_, name, ...held) => {
  expect(peopleOf(name, ...held)).toBe(held.length)
})
