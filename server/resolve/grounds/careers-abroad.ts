/**
 * Careers of those who lead a country: the organisation between states that they head before or after it (波兰总理, then 欧洲理事会主席), and offices whose country
 * is not printed (副总统, 大会党主席, a 总理 taken for China's own). One person where only one leader of the name could be; names that leaders of several countries
 * bear (穆罕默德) say too little. Pure.
 */
import { because } from '../../domain/reason.ts'
import { bearersOf, type Bearer } from '../people/bearers.ts'
import { countryLed, countryNamed, mentionsCountry } from '../posts/countries.ts'
import { CHINA } from '../posts/jurisdiction.ts'
import { fewAreCalled, isTranscribed } from '../names/namesakes.ts'
import { overlapDays, OVERLAP_TOLERANCE_DAYS } from './careers.ts'
import { ENDS_IN_OFFICE, headsOrganisation, OFFICE, sortOfOffice } from '../posts/office-words.ts'
import type { Grounds, Partition } from '../clusters/partition.ts'
import type { Post } from '../posts/roles.ts'
import type { Profile } from '../sightings/sighting.ts'
import { isForeign } from '../posts/stations.ts'

const LONGEST_CAREER_DAYS = 15 * 365
const ONE_CAREER: Grounds = { confidence: 0.75, reason: because('people/career-abroad', {}) }
const COUNTRY_UNSAID: Grounds = { confidence: 0.7, reason: because('people/country-unsaid', {}) }

/** Joins who heads an organisation, or holds an office of a country that is not said, with the only leader of a country of the name. */
export function joinCareersAbroad(partition: Partition, profiles: readonly Profile[]): void {
  if (!profiles.some(({ posts }) => [...posts.values()].some(mayBeALeader))) return
  const bearers = bearersOf(partition, profiles)
  const [leader, second] = bearers.filter(({ posts }) => posts.some(leadsCountry))
  if (leader === undefined || second !== undefined) return
  for (const other of bearers) {
    if (other === leader) continue
    if (mayFollow(leader, other)) partition.join(leader.item, other.item, ONE_CAREER)
    else if (holdsOfficeUnsaid(other, leader) && (isTranscribed(leader.name) || fewAreCalled(leader.name)) && isNear(leader, other)) partition.join(leader.item, other.item, COUNTRY_UNSAID)
  }
}

function mayBeALeader({ role: { title } }: Post): boolean {
  return headsOrganisation(title) || LEADS_UNSAID.test(title) || ENDS_IN_OFFICE.test(title)
}

function mayFollow(leader: Bearer, head: Bearer): boolean {
  const gaps = leader.held.filter(({ post }) => leadsCountry(post)).flatMap((one) => (
    head.held.filter(({ post }) => headsOrganisation(post.role.title)).map((other) => -(overlapDays(one, other) ?? -Infinity))))
  const gap = Math.min(Infinity, ...gaps)
  return ledBefore(leader, head) && gap <= LONGEST_CAREER_DAYS && gap >= -OVERLAP_TOLERANCE_DAYS
}

/** Organisations that are headed by those who led a country before. */
const OF_FORMER_LEADERS = /^(?:北约|联合国(?=秘书长)|欧洲理事会|欧盟委员会)/u

/** Who leads a country first when they have gone from there is somebody else (two 拉斯穆森 of 丹麦). */
function ledBefore(leader: Bearer, { firstDay, posts }: Bearer): boolean {
  return firstDay === undefined || !posts.some(({ role }) => OF_FORMER_LEADERS.test(role.title)) || leader.held.some(({ post, firstDay: led }) => leadsCountry(post) && (post.tenure === 'former' || led === undefined || led <= firstDay))
}

/** The head of a party, a chamber or a government: who leads a country was one before, or is one after. */
const LEADS_UNSAID = /(?:(?<!共产)党|(?<!议会)联盟|阵线|运动)(?:.{0,6}派）)?(?:全国|中央|联合|总)?(?:主席|领袖|领导人|总书记)$|^(?:副主席|首席部长|贸易代表)$|(?:杜马主席|部部?长|大臣|议会副?议长)$/u

/** Posts of no country that is known, one of them an office of a country or of a party: they may be those of the leader whose country is known. */
function holdsOfficeUnsaid(bearer: Bearer, leader: Bearer): boolean {
  const posts = bearer.profiles.flatMap((profile) => [...profile.posts.values()])
  return !leftBefore(posts, bearer, leader) && posts.length > 0 && posts.every(isOfNoCountry) && posts.some(({ role: { title } }) => sortOfOffice(title) === 'leading' && (LEADS_UNSAID.test(title) || ENDS_IN_OFFICE.test(title)))
}

/** Who had left office before the leader of the name was ever in print is an older one: 前保守党大臣莫里森勋爵. */
function leftBefore(posts: readonly Post[], { lastDay }: Bearer, { firstDay }: Bearer): boolean {
  return lastDay !== undefined && firstDay !== undefined && lastDay < firstDay && posts.every(({ tenure }) => tenure === 'former')
}

function isOfNoCountry({ role: { title, jurisdiction } }: Post): boolean {
  return (jurisdiction === undefined || jurisdiction === CHINA) && !mentionsCountry(title) && countryNamed(title) === undefined
}

function isNear(one: Bearer, other: Bearer): boolean {
  const overlap = overlapDays(one, other)
  return overlap === undefined || overlap >= -LONGEST_CAREER_DAYS
}

function leadsCountry({ role: { jurisdiction, title } }: Post): boolean {
  return (isForeign(jurisdiction) && sortOfOffice(title) === 'leading' && OFFICE.test(title)) || countryLed(title) !== undefined
}
