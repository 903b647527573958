/** In whose company somebody is seen: the other names of the articles. Two names in common say that two mentions are of one person. */
import { because } from '../../domain/reason.ts'
import type { Bearer } from '../people/bearers.ts'
import type { Grounds } from '../clusters/partition.ts'
import type { Company } from '../sightings/sighting.ts'

/** Names in common beside one's own: one may be chance. */
export const COMPANY_NEEDED = 2

export const IN_COMPANY: Grounds = { confidence: 0.75, reason: because('people/company', {}) }

/** A bearer, and the keys of the names beside theirs; none where nobody asked. */
export type Accompanied = Bearer & { readonly company: ReadonlySet<string> }

/** The names beside all mentions of the bearer. */
export function accompanied(bearer: Bearer, company: Company): Accompanied {
  return { ...bearer, company: company.size === 0 ? new Set() : new Set(bearer.profiles.flatMap((profile) => [...profile.mentions].flatMap((mention) => company.get(mention) ?? []))) }
}

/** How many names both are seen beside. */
export function sharedCompany(a: Accompanied, b: Accompanied): number {
  return [...a.company].filter((key) => b.company.has(key)).length
}
