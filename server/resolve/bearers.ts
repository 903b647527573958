/**
 * The bearers of a name while it is being resolved: clusters of profiles, each seen as one.
 * Mentions are not gathered here: a bearer may have seventy thousand.
 */
import type { LocationId, MentionId } from '../domain/ids.ts'
import type { Partition } from './partition.ts'
import { compare, identifyingPosts } from './profiles.ts'
import type { Post } from './roles.ts'
import type { Profile } from './sighting.ts'

/** A post and when its bearer was in print with it; days absent where all mentions are undated. */
export interface HeldPost { readonly post: Post, readonly firstDay?: string, readonly lastDay?: string }

/**
 * @property item number of its least profile
 * @property least the least mention id
 * @property posts those that identify
 * @property held those posts, each with the days it was first and last in print
 * @property jurisdictions of those posts, with their names
 */
export interface Bearer {
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
}

/** All bearers, by their least profile. */
export function bearersOf(partition: Partition, profiles: readonly Profile[]): readonly Bearer[] {
  return partition.clusters().map(({ members, confidence, reasons }) => ({ ...seenAsOne(members.flatMap((member) => profiles[member] ?? [])), item: members[0] ?? 0, confidence, reasons }))
}

function seenAsOne(profiles: readonly Profile[]): Omit<Bearer, 'item' | 'confidence' | 'reasons'> {
  const least = profiles.map((profile) => profile.mentions[0]).filter((id) => id !== undefined).sort(compare)[0]
  if (least === undefined) throw new RangeError('A bearer of a name has at least one mention.')
  const posts = identifyingPosts({ posts: new Map(profiles.flatMap((profile) => [...profile.posts])) })
  const days = profiles.flatMap((profile) => [profile.firstDay, profile.lastDay]).filter((day) => day !== undefined).sort()
  return {
    profiles, least, posts, held: heldPosts(profiles),
    jurisdictions: new Map(posts.flatMap(({ role: { jurisdiction }, placeName }) => (jurisdiction === undefined ? [] : [[jurisdiction, placeName ?? jurisdiction] as const]))),
    ...(days[0] === undefined ? {} : { firstDay: days[0], lastDay: days.at(-1) ?? days[0] }),
  }
}

function heldPosts(profiles: readonly Profile[]): readonly HeldPost[] {
  const held = new Map<string, HeldPost>()
  for (const profile of profiles) {
    for (const post of identifyingPosts(profile)) {
      const key = `${post.role.id} ${post.tenure}`
      held.set(key, { post, ...boundsOf([held.get(key) ?? {}, profile]) })
    }
  }
  return [...held.values()]
}

function boundsOf(periods: readonly { readonly firstDay?: string, readonly lastDay?: string }[]): { firstDay?: string, lastDay?: string } {
  const days = periods.flatMap(({ firstDay, lastDay }) => [firstDay, lastDay]).filter((day) => day !== undefined).sort()
  return days[0] === undefined ? {} : { firstDay: days[0], lastDay: days.at(-1) ?? days[0] }
}
