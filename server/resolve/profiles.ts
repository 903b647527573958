/**
 * Sightings of one name → profiles: those that claim the same posts, of the same place, in the same year, become one.
 * What a human decided on stands alone, so that the decision can be obeyed to the mention;
 * a sighting whose posts identify nobody is grouped within its article only, since nothing says that two are one person.
 */
import type { MentionId } from '../domain/ids.ts'
import { identifies, type Post } from './roles.ts'
import type { Profile, Sighting } from './sighting.ts'

/** Sightings → profiles, by least mention. Independent of the order of the sightings. */
export function profilesOf(sightings: readonly Sighting[], decided: ReadonlySet<MentionId>): readonly Profile[] {
  const groups = new Map<string, Sighting[]>()
  for (const sighting of sightings) {
    const signature = decided.has(sighting.id) ? sighting.id : signatureOf(sighting)
    const group = groups.get(signature)
    if (group === undefined) groups.set(signature, [sighting])
    else group.push(sighting)
  }
  return [...groups.values()]
    .map((group) => profileOf([...group].sort((a, b) => compare(a.id, b.id))))
    .sort((a, b) => compare(a.mentions[0] ?? '', b.mentions[0] ?? ''))
}

/** Posts of a profile that tell their holder from a namesake. */
export function identifyingPosts(profile: Profile): readonly Post[] {
  return [...profile.posts.values()].filter((post) => identifies(post.role))
}

/** Several profiles seen as one. */
export function mergeProfiles(profiles: readonly Profile[]): Profile {
  const names = new Map<string, number>()
  for (const profile of profiles) for (const [name, count] of profile.names) names.set(name, (names.get(name) ?? 0) + count)
  const days = profiles.flatMap((profile) => [profile.firstDay, profile.lastDay]).filter((day) => day !== undefined).sort()
  return {
    mentions: profiles.flatMap((profile) => profile.mentions).sort(compare),
    names,
    posts: new Map(profiles.flatMap((profile) => [...profile.posts])),
    places: new Set(profiles.flatMap((profile) => [...profile.places])),
    articles: new Set(profiles.flatMap((profile) => [...profile.articles])),
    company: new Set(profiles.flatMap((profile) => [...profile.company])),
    ...bounds(days),
    undated: profiles.reduce((sum, profile) => sum + profile.undated, 0),
    attends: profiles.some((profile) => profile.attends),
  }
}

/** Code unit order: the same everywhere, whatever the machine's language. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}

function signatureOf(sighting: Sighting): string {
  const roles = sighting.posts.map((post) => `${post.role.id} ${post.tenure}`).sort()
  const identified = sighting.posts.some((post) => identifies(post.role))
  const where = identified ? [sighting.place ?? '', sighting.day?.slice(0, 4) ?? ''] : [sighting.article]
  return [...where, ...roles].join('|')
}

function profileOf(group: readonly Sighting[]): Profile {
  const names = new Map<string, number>()
  for (const { name } of group) names.set(name, (names.get(name) ?? 0) + 1)
  const days = group.map((sighting) => sighting.day).filter((day) => day !== undefined).sort()
  return {
    mentions: group.map((sighting) => sighting.id),
    names,
    posts: new Map(group.flatMap((sighting) => sighting.posts.map((post) => [post.role.id, post]))),
    places: new Set(group.flatMap((sighting) => (sighting.place === undefined ? [] : [sighting.place]))),
    articles: new Set(group.map((sighting) => sighting.article)),
    company: new Set(group.flatMap((sighting) => sighting.company)),
    ...bounds(days),
    undated: group.length - days.length,
    attends: group.some((sighting) => sighting.attends),
  }
}

function bounds(days: readonly string[]): { firstDay?: string, lastDay?: string } {
  const [firstDay, lastDay] = [days[0], days.at(-1)]
  return firstDay === undefined || lastDay === undefined ? {} : { firstDay, lastDay }
}
