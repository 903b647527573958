/**
 * The bearers of a name while it is being resolved: clusters of profiles, each seen as one.
 * Mentions are not gathered here: a bearer may have seventy thousand.
 */
import type { LocationId, MentionId } from '../../domain/ids.ts'
import type { Partition, WeakestJoin } from '../clusters/partition.ts'
import { coveringPeriod } from '../period.ts'
import { compare } from '../sightings/profiles.ts'
import { identifies, type Post } from '../posts/roles.ts'
import type { Profile } from '../sightings/sighting.ts'

/** A post and when its bearer was in print with it; days absent where all mentions are undated. */
export interface HeldPost { readonly post: Post, readonly firstDay?: string, readonly lastDay?: string }

/**
 * @property name as printed most
 * @property item number of its least profile
 * @property least the least mention id
 * @property posts those that identify
 * @property held those posts, each with the days it was first and last in print
 * @property jurisdictions of those posts, with their names
 */
export interface Bearer {
  readonly name: string
  readonly held: readonly HeldPost[]
  readonly item: number
  readonly profiles: readonly Profile[]
  readonly least: MentionId
  readonly posts: readonly Post[]
  readonly jurisdictions: ReadonlyMap<LocationId, string>
  readonly firstDay?: string
  readonly lastDay?: string
  readonly confidence: number
  readonly reasons: readonly string[]
  readonly weakest?: WeakestJoin
}

/** All bearers, by their least profile. */
export function bearersOf(partition: Partition, profiles: readonly Profile[]): readonly Bearer[] {
  return partition.clusters().map(({ members, ...cluster }) => ({ ...seenAsOne(members.flatMap((member) => profiles[member] ?? [])), item: members[0] ?? 0, ...cluster }))
}

/** A profile by itself. */
export function bearerOf(profile: Profile): Bearer {
  return { ...seenAsOne([profile]), item: 0, confidence: 1, reasons: [] }
}

/** Two bearers that turned out to be one; of certainty and reasons the partition keeps account. */
export function joined(a: Bearer, b: Bearer): Bearer {
  const [first, second] = a.item < b.item ? [a, b] : [b, a]
  const held = new Map<string, HeldPost>()
  for (const each of [...first.held, ...second.held]) {
    const key = `${each.post.role.id} ${each.post.tenure}`
    held.set(key, { post: each.post, ...coveringPeriod([held.get(key) ?? {}, each]) })
  }
  const posts = [...held.values()].map(({ post }) => post)
  return {
    ...first, name: mostPrinted([...first.profiles, ...second.profiles]), least: a.least < b.least ? a.least : b.least, profiles: [...first.profiles, ...second.profiles],
    posts, held: [...held.values()], jurisdictions: jurisdictionsOf(posts), ...coveringPeriod([first, second]),
  }
}

/** One pass over the profiles: a name may have thousands, and is looked at with every batch that names it. */
function seenAsOne(profiles: readonly Profile[]): Omit<Bearer, 'item' | 'confidence' | 'reasons'> {
  let least: MentionId | undefined
  const posts = new Map<string, Post>()
  const held = new Map<string, HeldPost>()
  for (const profile of profiles) {
    if (least === undefined || profile.mentions.least < least) least = profile.mentions.least
    for (const [key, post] of profile.posts) {
      if (!identifies(post.role)) continue
      posts.set(key, post)
      held.set(key, { post, ...coveringPeriod([held.get(key) ?? {}, profile]) })
    }
  }
  if (least === undefined) throw new RangeError('A bearer of a name has at least one mention.')
  return {
    name: mostPrinted(profiles), profiles, least, posts: [...posts.values()], held: [...held.values()], jurisdictions: jurisdictionsOf(posts.values()), ...coveringPeriod(profiles),
  }
}

/** Of two forms printed equally often the first in code unit order, so that it does not matter which was read first. */
function mostPrinted(profiles: readonly Profile[]): string {
  const counts = new Map<string, number>()
  for (const { names } of profiles) for (const [name, count] of names) counts.set(name, (counts.get(name) ?? 0) + count)
  return [...counts].sort(([a, m], [b, n]) => n - m || compare(a, b))[0]?.[0] ?? ''
}

function jurisdictionsOf(posts: Iterable<Post>): ReadonlyMap<LocationId, string> {
  const jurisdictions = new Map<LocationId, string>()
  for (const { role: { jurisdiction }, placeName } of posts) if (jurisdiction !== undefined) jurisdictions.set(jurisdiction, placeName ?? jurisdiction)
  return jurisdictions
}
