/**
 * Mentions of one name → people. The narrator of resolution:
 * sightings that say the same become profiles; human decisions are obeyed; profiles that share an identifying post are one person;
 * the rules of grounds.ts judge the rest; those without an identifying post go to the only bearer of the name in their place or company.
 * Pure and independent of the order of the sightings. Pairs that stay in doubt are listed and kept apart.
 */
import type { Person } from '../domain/clusters.ts'
import { personId, type MentionId, type PersonId } from '../domain/ids.ts'
import { judge } from './grounds.ts'
import { Partition } from './partition.ts'
import { compare, identifyingPosts, mergeProfiles, profilesOf } from './profiles.ts'
import { decidedMentions, type Rulings } from './rulings.ts'
import type { Profile, Sighting } from './sighting.ts'
import { joinStrays } from './strays.ts'
import { withQualifiers, type Bearer } from './qualifiers.ts'

/** Two people who may be one; `mentions` is what a decision would name. */
export interface UncertainPair {
  readonly people: readonly [PersonId, PersonId]
  readonly mentions: readonly [MentionId, MentionId]
  readonly reason: string
}

/** @property people by id @property uncertain by ids */
export interface NameResolution {
  readonly people: readonly Person[]
  readonly uncertain: readonly UncertainPair[]
}

const BY_DECISION = { confidence: 1, reason: 'A reader decided that they are one person.' }

/** All sightings of one name's key → its people. A mention ruled not to be a person belongs to none. */
export function resolveName(sightings: readonly Sighting[], rulings: Rulings): NameResolution {
  const real = sightings.filter((sighting) => !rulings.notPeople.has(sighting.id))
  const profiles = profilesOf(real, decidedMentions(rulings))
  const partition = new Partition(profiles.length)
  obey(partition, profiles, rulings)
  joinByPost(partition, profiles)
  joinByJudgement(partition, profiles)
  joinStrays(partition, profiles)
  const bearers = bearersOf(partition, profiles)
  return { people: withQualifiers(bearers).map(personOf), uncertain: doubtsAmong(bearers, partition, profiles) }
}

function obey(partition: Partition, profiles: readonly Profile[], rulings: Rulings): void {
  const profileOf = new Map(profiles.flatMap((profile, i) => profile.mentions.map((mention) => [mention, i] as const)))
  for (const { a, b } of rulings.different) {
    const [x, y] = [profileOf.get(a), profileOf.get(b)]
    if (x !== undefined && y !== undefined) partition.forbid(x, y)
  }
  for (const { a, b } of rulings.same) {
    const [x, y] = [profileOf.get(a), profileOf.get(b)]
    if (x !== undefined && y !== undefined) partition.join(x, y, BY_DECISION)
  }
}

function joinByPost(partition: Partition, profiles: readonly Profile[]): void {
  const holders = new Map<string, { readonly title: string, readonly items: number[] }>()
  for (const [i, profile] of profiles.entries()) {
    for (const { role, placeName } of identifyingPosts(profile)) {
      const held = holders.get(role.id)
      if (held === undefined) holders.set(role.id, { title: `${placeName ?? ''} ${role.title}`.trim(), items: [i] })
      else held.items.push(i)
    }
  }
  for (const [, { title, items }] of [...holders].sort(([a], [b]) => compare(a, b))) {
    const grounds = { confidence: 0.95, reason: `The same post: ${title}.` }
    items.forEach((item, at) => { joinFirst(partition, item, items.slice(0, at), grounds) })
  }
}

/** Joins with the first that may be joined: a decision may forbid some. */
function joinFirst(partition: Partition, item: number, earlier: readonly number[], grounds: { readonly confidence: number, readonly reason: string }): void {
  for (const other of earlier) if (partition.join(other, item, grounds)) return
}

interface Proposal { readonly a: number, readonly b: number, readonly confidence: number, readonly reason: string }

/** Joins the most certain pair, then judges again with what the two now say together, until no rule joins any more. */
function joinByJudgement(partition: Partition, profiles: readonly Profile[]): void {
  for (;;) {
    const bearers = bearersOf(partition, profiles).filter(({ profile }) => identifyingPosts(profile).length > 0)
    const proposals = proposalsAmong(bearers).filter(({ a, b }) => partition.mayJoin(a, b))
    const best = proposals.sort((x, y) => y.confidence - x.confidence || x.a - y.a || x.b - y.b)[0]
    if (best === undefined) return
    partition.join(best.a, best.b, best)
  }
}

function proposalsAmong(bearers: readonly Bearer[]): Proposal[] {
  return bearers.flatMap((one, i) => bearers.slice(i + 1).flatMap((other) => {
    const verdict = judge(one.profile, other.profile)
    return verdict?.kind === 'same' ? [{ a: one.item, b: other.item, confidence: verdict.confidence, reason: verdict.reason }] : []
  }))
}

function bearersOf(partition: Partition, profiles: readonly Profile[]): readonly Bearer[] {
  return partition.clusters().map((cluster) => ({
    item: cluster.members[0] ?? 0,
    profile: mergeProfiles(cluster.members.flatMap((member) => profiles[member] ?? [])),
    confidence: cluster.confidence,
    reasons: cluster.reasons,
  }))
}

function doubtsAmong(bearers: readonly Bearer[], partition: Partition, profiles: readonly Profile[]): readonly UncertainPair[] {
  return bearers.flatMap((one, i) => bearers.slice(i + 1).flatMap((other) => {
    if (!partition.mayJoin(one.item, other.item)) return []
    const verdict = judge(one.profile, other.profile)
    if (verdict?.kind !== 'uncertain') return []
    const [a, b] = [leastMention(profiles[one.item], one), leastMention(profiles[other.item], other)]
    return [{ people: [idOf(one), idOf(other)] as const, mentions: [a, b] as const, reason: verdict.reason }]
  }))
}

function leastMention(profile: Profile | undefined, bearer: Bearer): MentionId {
  const mention = profile?.mentions[0] ?? bearer.profile.mentions[0]
  if (mention === undefined) throw new RangeError('A bearer of a name has at least one mention.')
  return mention
}

function idOf(bearer: Bearer): PersonId { return personId(bearer.profile.mentions[0] ?? '') }

function personOf(bearer: Bearer & { readonly qualifier?: string }): Person {
  const { profile } = bearer
  const byUse = [...profile.names].sort(([a, m], [b, n]) => n - m || compare(a, b)).map(([name]) => name)
  const [name = '', ...others] = byUse
  return {
    id: idOf(bearer),
    name,
    aliases: others.sort(compare),
    ...(bearer.qualifier === undefined ? {} : { qualifier: bearer.qualifier }),
    attends: profile.attends,
    mentions: profile.mentions,
    confidence: bearer.confidence,
    reasons: bearer.reasons,
  }
}
