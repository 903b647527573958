/**
 * Organisations between states are headed by who led a country before (波兰总理, then 欧洲理事会主席): one person where only one leader of the name could be.
 * Names that leaders of several countries bear (穆罕默德) say too little. Pure.
 */
import { because } from '../../domain/reason.ts'
import { bearersOf, type Bearer } from '../people/bearers.ts'
import { overlapDays, OVERLAP_TOLERANCE_DAYS } from './careers.ts'
import { headsOrganisation, OFFICE, sortOfOffice } from '../posts/office-words.ts'
import type { Grounds, Partition } from '../clusters/partition.ts'
import type { Post } from '../posts/roles.ts'
import type { Profile } from '../sightings/sighting.ts'
import { isForeign } from '../posts/stations.ts'

const LONGEST_WITHOUT_OFFICE_DAYS = 5 * 365
const ONE_CAREER: Grounds = { confidence: 0.75, reason: because('people/career-abroad', {}) }

/** Joins who heads an organisation with the only leader of a country of the name. */
export function joinCareersAbroad(partition: Partition, profiles: readonly Profile[]): void {
  if (!profiles.some(({ posts }) => [...posts.values()].some(({ role }) => headsOrganisation(role.title)))) return
  const bearers = bearersOf(partition, profiles)
  const [leader, second] = bearers.filter(({ posts }) => posts.some(leadsCountry))
  if (leader === undefined || second !== undefined) return
  for (const head of bearers) if (head !== leader && mayFollow(leader, head)) partition.join(leader.item, head.item, ONE_CAREER)
}

function mayFollow(leader: Bearer, head: Bearer): boolean {
  const gaps = leader.held.filter(({ post }) => leadsCountry(post)).flatMap((one) => (
    head.held.filter(({ post }) => headsOrganisation(post.role.title)).map((other) => -(overlapDays(one, other) ?? -Infinity))))
  const gap = Math.min(Infinity, ...gaps)
  return gap <= LONGEST_WITHOUT_OFFICE_DAYS && gap >= -OVERLAP_TOLERANCE_DAYS
}

function leadsCountry({ role: { jurisdiction, title } }: Post): boolean {
  return isForeign(jurisdiction) && sortOfOffice(title) === 'leading' && OFFICE.test(title)
}
