/**
 * Sightings whose posts identify nobody (no post printed, 负责人, 退役军人) → the bearer of the name they belong to, where one is plain:
 * the only one whose jurisdiction the article's place lies in, or one in whose company they are seen.
 * A stray with a post of its own that names neither place nor body (退役军人) needs company: a namesake is likelier.
 * What is not plain stays alone: a graph of wrong people is worse than none.
 */
import type { LocationId } from '../domain/ids.ts'
import { bearersOf, type Bearer } from './bearers.ts'
import { liesWithin } from './jurisdiction.ts'
import type { Grounds, Partition } from './partition.ts'
import type { Company, Profile } from './sighting.ts'

/** Two names in common beside one's own: one may be chance. */
const COMPANY_NEEDED = 2

const IN_PLACE: Grounds = { confidence: 0.7, reason: 'Named without a post in a paper of the place, where only one person of the name holds office.' }
const IN_COMPANY: Grounds = { confidence: 0.75, reason: 'Seen in the same company.' }

/** Joins strays with bearers, then strays with strays that are seen in the same company. */
export function joinStrays(partition: Partition, profiles: readonly Profile[], company: Company): void {
  const all = bearersOf(partition, profiles)
  const strays = all.filter(({ posts }) => posts.length === 0)
  const bearers = all.filter(({ posts }) => posts.length > 0).map((bearer) => ({ ...bearer, company: companyOf(bearer, company) }))
  const left: Accompanied[] = []
  for (const stray of strays) {
    const accompanied = { ...stray, company: companyOf(stray, company) }
    const place = onlyOne(bearers.filter((bearer) => isLocal(stray, bearer)))
    const found = place ?? onlyOne(bearers.filter((bearer) => sharedCompany(accompanied, bearer) >= COMPANY_NEEDED))
    const joined = found !== undefined && partition.join(found.item, stray.item, place === undefined ? IN_COMPANY : IN_PLACE)
    if (!joined && accompanied.company.size > 0) left.push(accompanied)
  }
  for (const [i, stray] of left.entries()) {
    for (const earlier of left.slice(0, i)) if (sharedCompany(stray, earlier) >= COMPANY_NEEDED) partition.join(earlier.item, stray.item, IN_COMPANY)
  }
}

type Accompanied = Bearer & { readonly company: ReadonlySet<string> }

function onlyOne<T>(found: readonly T[]): T | undefined {
  return found.length === 1 ? found[0] : undefined
}

function isLocal(stray: Bearer, bearer: Bearer): boolean {
  return stray.profiles.every((profile) => profile.posts.size === 0)
    && stray.profiles.some((profile) => [...profile.places].some((place) => [...bearer.jurisdictions.keys()].some((jurisdiction) => answersFor(profile, place, jurisdiction))))
}

/** A local paper cites the province's and the country's leaders without their posts; one who takes part in a local meeting is local. */
function answersFor(stray: Profile, place: LocationId, jurisdiction: LocationId): boolean {
  return liesWithin(jurisdiction, place) || (!stray.attends && liesWithin(place, jurisdiction))
}

function companyOf(bearer: Bearer, company: Company): ReadonlySet<string> {
  return company.size === 0 ? new Set() : new Set(bearer.profiles.flatMap((profile) => profile.mentions.flatMap((mention) => company.get(mention) ?? [])))
}

function sharedCompany(a: Accompanied, b: Accompanied): number {
  return [...a.company].filter((key) => b.company.has(key)).length
}
