/**
 * Sightings of one name → profiles: those that claim the same posts, of the same place, in the same year, become one.
 * What a human decided on stands alone, so that the decision can be obeyed to the mention;
 * a sighting whose posts identify nobody is grouped within its article only, since nothing says that two are one person,
 * unless few people bear the name: then so are those of one place and year, of those who take part and those only cited.
 */
import type { MentionId } from '../domain/ids.ts'
import { fewAreCalled } from './namesakes.ts'
import { coveringPeriod } from './period.ts'
import { identifies, type Post } from './roles.ts'
import type { Profile, Sighting } from './sighting.ts'

/** Sightings → profiles, by least mention. Independent of the order of the sightings. */
export function profilesOf(sightings: readonly Sighting[], decided: ReadonlySet<MentionId>): readonly Profile[] {
  return combineProfiles(sightings.map((sighting) => profileOf(sighting, decided)))
}

/** One sighting as a profile. */
export function profileOf(sighting: Sighting, decided: ReadonlySet<MentionId>): Profile {
  return {
    signature: decided.has(sighting.id) ? sighting.id : signatureOf(sighting),
    mentions: [sighting.id],
    names: new Map([[sighting.name, 1]]),
    posts: new Map(sighting.posts.map((post) => [`${post.role.id} ${post.tenure}`, post])),
    places: new Set(sighting.place === undefined ? [] : [sighting.place]),
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
  return [...groups.values()].map(mergeProfiles).sort((a, b) => compare(a.mentions[0] ?? '', b.mentions[0] ?? ''))
}

/** Several profiles seen as one; it has the signature of the first. */
export function mergeProfiles(profiles: readonly Profile[]): Profile {
  const [first] = profiles
  if (first === undefined) throw new RangeError('There is no profile to merge.')
  if (profiles.length === 1) return first
  return {
    signature: first.signature,
    mentions: profiles.flatMap((profile) => profile.mentions).sort(compare),
    ...coveringPeriod(profiles),
    ...summed(profiles),
  }
}

function summed(profiles: readonly Profile[]): Pick<Profile, 'names' | 'posts' | 'places' | 'attends'> {
  const names = new Map<string, number>()
  for (const profile of profiles) for (const [name, count] of profile.names) names.set(name, (names.get(name) ?? 0) + count)
  return {
    names,
    posts: new Map(profiles.flatMap((profile) => [...profile.posts])),
    places: new Set(profiles.flatMap((profile) => [...profile.places])),
    attends: profiles.some((profile) => profile.attends),
  }
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
  return [...sceneOf(sighting), ...roles].join('|')
}

function sceneOf(sighting: Sighting): readonly string[] {
  const scene = [sighting.place ?? '', sighting.day?.slice(0, 4) ?? '']
  if (sighting.posts.some((post) => identifies(post.role))) return scene
  return fewAreCalled(sighting.name) ? [...scene, sighting.attends ? 'attends' : 'cited'] : [sighting.article]
}
