/**
 * Sightings of one name → profiles: those that claim the same posts become one, so that somebody printed every day is looked at as quickly as somebody new.
 * What a human decided on stands alone, so that the decision can be obeyed to the mention;
 * a sighting whose posts identify nobody is grouped within its article only, since nothing says that two are one person,
 * unless few people bear the name: then so are those of one place and year, of those who take part and those only cited.
 */
import type { LocationId, MentionId } from '../../domain/ids.ts'
import { MentionList } from './mention-list.ts'
import { fewAreCalled } from '../names/namesakes.ts'
import { coveringPeriod } from '../period.ts'
import { identifies, type Post } from '../posts/roles.ts'
import type { Profile, Sighting } from './sighting.ts'

/** Sightings → profiles, by least mention. Independent of the order of the sightings. */
export function profilesOf(sightings: readonly Sighting[], decided: ReadonlySet<MentionId>): readonly Profile[] {
  return combineProfiles(sightings.map((sighting) => profileOf(sighting, decided)))
}

const NOWHERE: ReadonlySet<LocationId> = new Set()

/** One sighting as a profile. */
export function profileOf(sighting: Sighting, decided: ReadonlySet<MentionId>): Profile {
  return {
    signature: decided.has(sighting.id) ? sighting.id : signatureOf(sighting),
    mentions: MentionList.of(sighting.id),
    scene: sceneOf(sighting),
    names: new Map([[sighting.name, 1]]),
    posts: new Map(sighting.posts.map((post) => [`${post.role.id} ${post.tenure}`, post])),
    places: sighting.place === undefined || sighting.posts.length > 0 ? NOWHERE : new Set([sighting.place]),
    ...(sighting.day === undefined ? {} : { firstDay: sighting.day, lastDay: sighting.day }),
    attends: sighting.attends,
  }
}

/** Profiles of one signature become one; by least mention. */
export function combineProfiles(profiles: readonly Profile[]): readonly Profile[] {
  const groups = new Map<string, Profile[]>()
  for (const profile of profiles) {
    const group = groups.get(profile.signature)
    if (group === undefined) groups.set(profile.signature, [profile])
    else group.push(profile)
  }
  return [...groups.values()].map(mergeProfiles).sort((a, b) => compare(a.mentions.least, b.mentions.least))
}

/** Several profiles seen as one; it has the signature of the first. */
export function mergeProfiles(profiles: readonly Profile[]): Profile {
  const [first, ...others] = profiles
  if (first === undefined) throw new RangeError('There is no profile to merge.')
  if (others.length === 0) return first
  const { signature, scene } = first
  return {
    signature,
    mentions: others.reduce((mentions, profile) => mentions.with(profile.mentions), first.mentions),
    ...(scene === undefined || others.some((profile) => profile.scene !== scene) ? {} : { scene }),
    ...coveringPeriod(profiles),
    ...summed([first, ...others]),
  }
}

/** What the others add nothing to is shared, not copied. */
function summed(profiles: readonly [Profile, ...(readonly Profile[])]): Pick<Profile, 'names' | 'posts' | 'places' | 'attends'> {
  const [{ posts, places }] = profiles
  return {
    names: countedNames(profiles),
    posts: profiles.every((profile) => holdsAll(posts, profile.posts)) ? posts : allPosts(profiles),
    places: profiles.every((profile) => [...profile.places].every((place) => places.has(place))) ? places : new Set(profiles.flatMap((profile) => [...profile.places])),
    attends: profiles.some((profile) => profile.attends),
  }
}

/** In one order, whatever form was read first. */
function countedNames(profiles: readonly Profile[]): ReadonlyMap<string, number> {
  const names = new Map<string, number>()
  for (const profile of profiles) for (const [name, count] of profile.names) names.set(name, (names.get(name) ?? 0) + count)
  return names.size === 1 ? names : new Map([...names].sort(([a], [b]) => compare(a, b)))
}

function holdsAll(posts: Profile['posts'], others: Profile['posts']): boolean {
  if (posts === others) return true
  for (const [key, post] of others) if (posts.get(key) !== post) return false
  return true
}

function allPosts(profiles: readonly Profile[]): ReadonlyMap<string, Post> {
  const posts = new Map<string, Post>()
  for (const profile of profiles) for (const [key, post] of profile.posts) posts.set(key, leastOf(posts.get(key), post))
  return posts
}

/** Papers say more or less of one post (its rank, its body): whatever comes first, one of them stands for all. */
function leastOf(known: Post | undefined, post: Post): Post {
  return known === undefined || known === post || compare(JSON.stringify(post), JSON.stringify(known)) < 0 ? post : known
}

/** Posts of a profile that tell their holder from a namesake. */
export function identifyingPosts(profile: Pick<Profile, 'posts'>): readonly Post[] {
  return [...profile.posts.values()].filter((post) => identifies(post.role))
}

/** Code unit order: the same everywhere, whatever the machine's language. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}

function signatureOf(sighting: Sighting): string {
  const roles = sighting.posts.map((post) => `${post.role.id} ${post.tenure}`).sort()
  return [...apartBy(sighting), ...roles].join('|')
}

/** What keeps sightings of the same posts apart. */
function apartBy(sighting: Sighting): readonly string[] {
  if (sighting.posts.some((post) => identifies(post.role))) return []
  return fewAreCalled(sighting.name) ? [sceneOf(sighting), sighting.attends ? 'attends' : 'cited'] : [sighting.article]
}

function sceneOf({ place, day }: Sighting): string {
  return `${place ?? ''}|${day?.slice(0, 4) ?? ''}`
}
