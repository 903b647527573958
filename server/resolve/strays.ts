/**
 * Sightings whose posts identify nobody (no post printed, 负责人, 退役军人) → the bearer of the name they belong to, where one is plain:
 * the only one whose jurisdiction the article's place lies in, or one in whose company they are seen.
 * A stray with a post of its own that names neither place nor body (退役军人) needs company: a namesake is likelier.
 * What is not plain stays alone: a graph of wrong people is worse than none.
 */
import type { LocationId } from '../domain/ids.ts'
import { jurisdictions } from './grounds.ts'
import { liesWithin } from './jurisdiction.ts'
import type { Partition } from './partition.ts'
import { identifyingPosts, mergeProfiles } from './profiles.ts'
import type { Profile } from './sighting.ts'

/** Two names in common beside one's own: one may be chance. */
const COMPANY_NEEDED = 2

interface Candidate { readonly item: number, readonly profile: Profile }

/** Joins strays with bearers, then strays with strays that are seen in the same company. */
export function joinStrays(partition: Partition, profiles: readonly Profile[]): void {
  const strays = profiles.flatMap((profile, item) => (isStray(partition, profiles, item) ? [{ item, profile }] : []))
  const bearers = bearersAmong(partition, profiles)
  for (const stray of strays) {
    const found = byPlace(stray, bearers) ?? byCompany(stray, bearers)
    if (found !== undefined) partition.join(found.item, stray.item, found)
  }
  const alone = strays.filter((stray) => partition.members(stray.item).length === 1)
  for (const [i, stray] of alone.entries()) {
    for (const earlier of alone.slice(0, i)) {
      if (sharedCompany(stray.profile, earlier.profile) >= COMPANY_NEEDED) partition.join(earlier.item, stray.item, { confidence: 0.7, reason: 'Seen in the same company.' })
    }
  }
}

function isStray(partition: Partition, profiles: readonly Profile[], item: number): boolean {
  return partition.members(item).every((member) => identifyingPosts(profiles[member] ?? mergeProfiles([])).length === 0)
}

function bearersAmong(partition: Partition, profiles: readonly Profile[]): readonly Candidate[] {
  return partition.clusters()
    .map((cluster) => ({ item: cluster.members[0] ?? 0, profile: mergeProfiles(cluster.members.flatMap((member) => profiles[member] ?? [])) }))
    .filter(({ profile }) => identifyingPosts(profile).length > 0)
}

function byPlace(stray: Candidate, bearers: readonly Candidate[]): { item: number, confidence: number, reason: string } | undefined {
  if (stray.profile.posts.size > 0) return undefined
  const near = bearers.filter(({ profile }) => [...stray.profile.places].some((place) => [...jurisdictions(profile).keys()].some((jurisdiction) => answersFor(stray.profile, place, jurisdiction))))
  const [only] = near
  if (only === undefined || near.length > 1) return undefined
  return { item: only.item, confidence: 0.7, reason: 'Named without a post in a paper of the place, where only one person of the name holds office.' }
}

/** A local paper cites the province's and the country's leaders without their posts; one who takes part in a local meeting is local. */
function answersFor(stray: Profile, place: LocationId, jurisdiction: LocationId): boolean {
  return liesWithin(jurisdiction, place) || (!stray.attends && liesWithin(place, jurisdiction))
}

function byCompany(stray: Candidate, bearers: readonly Candidate[]): { item: number, confidence: number, reason: string } | undefined {
  const near = bearers.filter(({ profile }) => sharedCompany(stray.profile, profile) >= COMPANY_NEEDED)
  const [only] = near
  if (only === undefined || near.length > 1) return undefined
  return { item: only.item, confidence: 0.75, reason: 'Seen in the same company.' }
}

function sharedCompany(a: Profile, b: Profile): number {
  return [...a.company].filter((key) => b.company.has(key)).length
}
