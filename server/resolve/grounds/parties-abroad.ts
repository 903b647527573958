/**
 * Leaders of the ruling parties of Vietnam, Laos, Cuba and Korea: their offices have the words of China's own (中央政治局委员, 中央书记处书记), and where a line does not
 * say the country they are read as China's. One person where the name is borne by somebody who holds office in such a country, and by few. Pure.
 */
import { locationId, type LocationId } from '../../domain/ids.ts'
import { because } from '../../domain/reason.ts'
import type { Grounds, Partition } from '../clusters/partition.ts'
import { expectedNamesakes } from '../names/namesakes.ts'
import { bearersOf, type Bearer } from '../people/bearers.ts'
import { countryNamed } from '../posts/countries.ts'
import { CHINA } from '../posts/jurisdiction.ts'
import { countryOfBody } from '../posts/office-words.ts'
import type { Post } from '../posts/roles.ts'
import type { Profile } from '../sightings/sighting.ts'
import { overlapDays } from './careers.ts'

const PARTY_STATES: ReadonlySet<LocationId> = new Set(['越南', '老挝', '古巴', '朝鲜'].map((country) => locationId(`country:${country}`)))
const OF_A_PARTY = /^(?:党)?(?:中央|政治局|书记处|总书记|国会|国家副?主席|政府副?总理|党(?![委组支总员校]))/u
const LONGEST_CAREER_DAYS = 15 * 365
/** Of more namesakes than this one may lead in China. */
const FEW_LEADERS = 1
const SHORTEST_NAME = 3
const PARTY_ABROAD: Grounds = { confidence: 0.75, reason: because('people/party-abroad', {}) }

/** Joins who holds an office of a party that could be China's with the only one of the name who holds office where such a party rules. */
export function joinPartiesAbroad(partition: Partition, profiles: readonly Profile[]): void {
  const [name = ''] = profiles[0]?.names.keys() ?? []
  if ([...name].length < SHORTEST_NAME || (expectedNamesakes(name) ?? 0) > FEW_LEADERS) return
  if (!profiles.some(({ posts }) => [...posts.values()].some(isOfAPartyState))) return
  const bearers = bearersOf(partition, profiles)
  const [leader, second] = bearers.filter(({ posts }) => posts.some(isOfAPartyState))
  if (leader === undefined || second !== undefined) return
  for (const other of bearers) if (other !== leader && mayBeOfAParty(other) && isNear(leader, other)) partition.join(leader.item, other.item, PARTY_ABROAD)
}

function isOfAPartyState({ role: { title, jurisdiction } }: Post): boolean {
  const country = jurisdiction === undefined || jurisdiction === CHINA ? countryOfBody(title) ?? countryNamed(title)?.country : jurisdiction
  return country !== undefined && PARTY_STATES.has(country)
}

function mayBeOfAParty({ posts }: Bearer): boolean {
  return posts.length > 0 && posts.every(({ role: { title, jurisdiction } }) => (jurisdiction === undefined || jurisdiction === CHINA) && OF_A_PARTY.test(title))
}

function isNear(one: Bearer, other: Bearer): boolean {
  return (overlapDays(one, other) ?? 0) >= -LONGEST_CAREER_DAYS
}
