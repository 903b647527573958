/**
 * Names of one person whom new mentions tell nothing new of: the same posts again, under the same form of the name. Nobody has to be resolved:
 * who they are, and how sure that is, stays. Days and counts grow, and the id may change, since it is the least mention's.
 */
import { heldRoles } from '../../../resolve/summaries/holdings.ts'
import { mergeProfiles } from '../../../resolve/sightings/profiles.ts'
import type { Profile } from '../../../resolve/sightings/sighting.ts'
import type { NameState, PlainPerson, StoredProfile } from './name-book.ts'
import { postToJson } from './post-json.ts'
import type { PersonPosts } from './settle-holdings.ts'

/**
 * @property from id of the person as stored @property to their id now
 * @property fresh profiles of the new mentions @property now what is stored of the name when this is written
 */
export interface GrownName {
  readonly key: string
  readonly from: string
  readonly to: string
  readonly fresh: readonly Profile[]
  readonly posts: PersonPosts
  readonly now: NameState
}

/** Undefined where there is anything to resolve. @param fresh one profile for each new mention */
export function grownName(key: string, state: NameState, fresh: readonly Profile[]): GrownName | undefined {
  const [person, ...others] = state.people
  if (state.plain === undefined || person === undefined || others.length > 0) return undefined
  const added = addedTo(state.profiles, fresh, state.plain)
  if (added === undefined) return undefined
  const [from, words] = person
  const to = fresh.reduce((least: string, { mentions }) => (mentions.least < least ? mentions.least : least), from)
  const profiles = state.profiles.map((stored): StoredProfile => {
    const more = added.get(stored)
    if (more === undefined) return stored.person === to ? stored : { profile: stored.profile, person: to }
    return { profile: mergeProfiles([stored.profile, ...more]), person: to }
  })
  return {
    key, from, to, fresh,
    posts: { person: to, profiles: profiles.map(({ profile }) => profile), stored: state.profiles.map(({ profile }) => profile), only: heldRoles(fresh) },
    now: { profiles, people: new Map([[to, words]]), plain: state.plain },
  }
}

/** Stored profile → the new ones that say the same; undefined where one of them says something else. */
function addedTo(stored: readonly StoredProfile[], fresh: readonly Profile[], plain: PlainPerson): ReadonlyMap<StoredProfile, readonly Profile[]> | undefined {
  const added = new Map<StoredProfile, Profile[]>()
  for (const profile of fresh) {
    const same = stored.find((each) => each.profile.signature === profile.signature)
    if (same === undefined || !saysNothingNew(profile, same.profile, plain)) return undefined
    const more = added.get(same)
    if (more === undefined) added.set(same, [profile])
    else more.push(profile)
  }
  return added
}

/** The second scene of a profile is one more reason why its mentions are of one person. */
function saysNothingNew(profile: Profile, known: Profile, { name, attends }: PlainPerson): boolean {
  return (known.scene === undefined || known.scene === profile.scene) && profile.names.has(name) && (attends || !profile.attends)
    && [...profile.posts].every(([key, post]) => {
      const same = known.posts.get(key)
      return same === post || (same !== undefined && postToJson(same) === postToJson(post))
    })
}
