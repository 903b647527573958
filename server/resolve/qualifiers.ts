/** What tells the bearers of one name apart (`南通市 市长`): only given where there are several. */
import type { Post } from './roles.ts'
import { compare, identifyingPosts } from './profiles.ts'
import type { Profile } from './sighting.ts'

/** A bearer of the name: a cluster of profiles, seen as one. `item` is its least profile. */
export interface Bearer {
  readonly item: number
  readonly profile: Profile
  readonly confidence: number
  readonly reasons: readonly string[]
}

const RANKS = ['chief', 'deputy', undefined]

/** Bearers of one name, each with its qualifier where there is more than one. */
export function withQualifiers(bearers: readonly Bearer[]): readonly (Bearer & { readonly qualifier?: string })[] {
  if (bearers.length < 2) return bearers
  return bearers.map((bearer) => {
    const qualifier = qualifierOf(bearer.profile)
    return qualifier === undefined ? bearer : { ...bearer, qualifier }
  })
}

function qualifierOf(profile: Profile): string | undefined {
  const best = [...identifyingPosts(profile)].sort((a, b) => RANKS.indexOf(a.role.rank) - RANKS.indexOf(b.role.rank) || compare(words(a), words(b)))[0]
  return best === undefined ? undefined : words(best)
}

function words({ role, placeName }: Post): string {
  return placeName === undefined ? role.title : `${placeName} ${role.title}`
}
