/**
 * Mentions of one name → people. The narrator of resolution:
 * sightings that say the same are profiles; human decisions are obeyed; profiles whose posts share something are one person;
 * the rules of grounds.ts judge the rest; those without an identifying post go to the only bearer of the name in their place or company.
 * Pure and independent of the order of the sightings. Pairs in doubt are kept apart and listed (doubts.ts).
 */
import type { Person } from '../../domain/clusters.ts'
import { personId } from '../../domain/ids.ts'
import { because } from '../../domain/reason.ts'
import { bearersOf, joined, type Bearer } from './bearers.ts'
import { doubtsAmong, weakJoins, type UncertainPair } from './doubts.ts'
import { joinCareersAbroad } from '../grounds/careers-abroad.ts'
import { COMMON_NAME, judge, TIES } from '../grounds/grounds.ts'
import { joinOfficesAbroad } from '../grounds/offices-abroad.ts'
import { joinOneAbroad } from '../grounds/one-abroad.ts'
import { joinPartiesAbroad } from '../grounds/parties-abroad.ts'
import { Partition, type Grounds } from '../clusters/partition.ts'
import { compare, identifyingPosts, profilesOf } from '../sightings/profiles.ts'
import { qualifierOf } from './qualifiers.ts'
import { isKeptBack } from '../names/namesakes.ts'
import { decidedMentions, type Rulings } from '../decisions/rulings.ts'
import type { Company, Profile, Sighting } from '../sightings/sighting.ts'
import { joinStrays } from '../strays/strays.ts'

/** A person as resolved; the mentions are those of the profiles. */
export interface ResolvedPerson {
  readonly person: Omit<Person, 'mentions'>
  readonly profiles: readonly Profile[]
}

/**
 * @property uncertain those kept apart who may be one
 * @property weak those made one who may be two
 * @property plain true when decisions and shared posts alone make one person of all, whatever the days and the company
 * @property strays true when somebody stayed alone whose posts identify nobody: company may tell more
 */
export interface NameResolution<P> {
  readonly people: readonly P[]
  readonly uncertain: readonly UncertainPair[]
  readonly weak: readonly UncertainPair[]
  readonly plain: boolean
  readonly strays: boolean
}

const BY_DECISION: Grounds = { confidence: 1, reason: because('people/decided', {}) }

/** All sightings of one name's key → its people, by id. A mention ruled not to be a person belongs to none. */
export function resolveName(sightings: readonly Sighting[], rulings: Rulings, company: Company = new Map()): NameResolution<Person> {
  const resolved = resolveProfiles(profilesOf(sightings, decidedMentions(rulings)), rulings, company)
  const people = resolved.people.map(({ person, profiles }) => ({ ...person, mentions: profiles.flatMap((profile) => [...profile.mentions]).sort(compare) }))
  return { ...resolved, people }
}

/** The same for sightings that were put into profiles already, one profile for each signature. */
export function resolveProfiles(all: readonly Profile[], rulings: Rulings, company: Company = new Map()): NameResolution<ResolvedPerson> {
  const profiles = rulings.notPeople.size === 0 ? all : all.filter(({ signature }) => !isOf(rulings.notPeople, signature))
  const partition = new Partition(profiles.length, (item) => profiles[item]?.mentions.size ?? 0)
  obey(partition, profiles, rulings)
  const plain = hasNoName(profiles) || joinPlainly(partition, profiles)
  // Most names have one bearer by now, and nothing is left to judge: a name is looked at with every batch that prints it.
  if (!plain) {
    joinCareersAbroad(partition, profiles)
    joinPartiesAbroad(partition, profiles)
    joinByJudgement(partition, profiles)
    joinOneAbroad(partition, profiles)
    joinStrays(partition, profiles, company)
  }
  const bearers = [...bearersOf(partition, profiles)].sort((a, b) => compare(a.least, b.least))
  return {
    people: bearers.map((bearer) => ({ person: personOf(bearer, bearers.length), profiles: bearer.profiles })),
    uncertain: doubtsAmong(bearers, partition),
    weak: weakJoins(bearers, profiles),
    plain,
    strays: bearers.length > 1 && bearers.some((bearer) => bearer.posts.length === 0),
  }
}

/** Shared posts. @returns true where these and decisions make one person of all */
function joinPlainly(partition: Partition, profiles: readonly Profile[]): boolean {
  for (const tie of TIES) for (const tied of tiedBy(tie, profiles)) joinTied(partition, tied)
  joinOfficesAbroad(partition, profiles)
  supportScenes(partition, profiles)
  return partition.isOne()
}

/** Of a name that papers keep back every article means somebody else. */
function hasNoName(profiles: readonly Profile[]): boolean {
  return profiles.some(({ names }) => [...names.keys()].some(isKeptBack))
}

/** A mention that was decided on is a profile of its own, and its id the signature. */
function isOf(mentions: ReadonlySet<string>, signature: string): boolean {
  return mentions.has(signature)
}

function obey(partition: Partition, profiles: readonly Profile[], rulings: Rulings): void {
  if (rulings.same.length === 0 && rulings.different.length === 0) return
  const profileOf = new Map<string, number>(profiles.map(({ signature }, i) => [signature, i]))
  for (const { a, b } of rulings.different) {
    const [x, y] = [profileOf.get(a), profileOf.get(b)]
    if (x !== undefined && y !== undefined) partition.forbid(x, y)
  }
  for (const { a, b } of rulings.same) {
    const [x, y] = [profileOf.get(a), profileOf.get(b)]
    if (x !== undefined && y !== undefined) partition.join(x, y, BY_DECISION)
  }
}

interface Tied { readonly grounds: Grounds, readonly items: number[] }

/** Those whose posts share something, in the order of what it is. */
function tiedBy({ confidence, tieOf }: typeof TIES[number], profiles: readonly Profile[]): readonly Tied[] {
  const groups = new Map<string, Tied>()
  for (const [i, profile] of profiles.entries()) {
    const [name = ''] = profile.names.keys()
    for (const post of identifyingPosts(profile)) {
      const tie = tieOf(post, name)
      if (tie === undefined) continue
      const tied = groups.get(tie.key)
      if (tied === undefined) groups.set(tie.key, { grounds: { confidence, reason: tie.reason }, items: [i] })
      else if (tied.items.at(-1) !== i) tied.items.push(i)
    }
  }
  return [...groups].sort(([a], [b]) => compare(a, b)).map(([, tied]) => tied)
}

/** Sightings of several places or years are of one person by the first post that they share: as sure as any that are tied by it. */
function supportScenes(partition: Partition, profiles: readonly Profile[]): void {
  const several = new Set([...profiles.keys()].filter((item) => profiles[item]?.scene === undefined))
  if (several.size === 0) return
  for (const { items, grounds } of tiedBy(TIES[0], profiles)) for (const item of items) if (several.delete(item)) partition.support(item, grounds)
}

/** Each joins the first that it may join: a decision may forbid some. */
function joinTied(partition: Partition, { items, grounds }: Tied): void {
  const apart: number[] = []
  for (const item of items) if (!apart.some((other) => partition.join(other, item, grounds))) apart.push(item)
}

interface Proposal extends Grounds { readonly one: Bearer, readonly other: Bearer }

/** Joins the most certain pair, then judges what the two now say together, until no rule joins any more. */
function joinByJudgement(partition: Partition, profiles: readonly Profile[]): void {
  let bearers = bearersOf(partition, profiles).filter(({ posts }) => posts.length > 0)
  let proposals = proposalsAmong(bearers, bearers.length)
  for (;;) {
    const [best] = proposals.filter(({ one, other }) => partition.mayJoin(one.item, other.item)).sort((x, y) => y.confidence - x.confidence || x.one.item - y.one.item || x.other.item - y.other.item)
    if (best === undefined) return
    const { one, other } = best
    partition.join(one.item, other.item, best)
    const both = joined(one, other)
    const others = bearers.filter((bearer) => bearer !== one && bearer !== other)
    const common = bearers.length >= COMMON_NAME
    bearers = [...others, both]
    proposals = common === (bearers.length >= COMMON_NAME)
      ? [...proposals.filter((proposal) => ![proposal.one, proposal.other].some((each) => each === one || each === other)), ...others.flatMap((bearer) => proposed(bearer, both, bearers.length))]
      : proposalsAmong(bearers, bearers.length)
  }
}

function proposalsAmong(bearers: readonly Bearer[], count: number): readonly Proposal[] {
  return bearers.flatMap((one, i) => bearers.slice(i + 1).flatMap((other) => proposed(one, other, count)))
}

function proposed(a: Bearer, b: Bearer, count: number): readonly Proposal[] {
  const [one, other] = a.item < b.item ? [a, b] : [b, a]
  const verdict = judge(one, other, count)
  return verdict?.kind === 'same' ? [{ one, other, confidence: verdict.confidence, reason: verdict.reason }] : []
}

/** Named as most sightings print it; the other forms are aliases. */
function personOf(bearer: Bearer, namesakes: number): Omit<Person, 'mentions'> {
  const names = new Map<string, number>()
  for (const profile of bearer.profiles) for (const [form, count] of profile.names) names.set(form, (names.get(form) ?? 0) + count)
  const [name = '', ...others] = [...names].sort(([a, m], [b, n]) => n - m || compare(a, b)).map(([form]) => form)
  const qualifier = namesakes > 1 ? qualifierOf(bearer) : undefined
  return {
    id: personId(bearer.least),
    name,
    aliases: others.sort(compare),
    ...(qualifier === undefined ? {} : { qualifier }),
    attends: bearer.profiles.some((profile) => profile.attends),
    confidence: bearer.confidence,
    reasons: bearer.reasons,
  }
}
