/**
 * The posts that a person's mentions claim → which posts they hold and when they were seen in print: the HOLDS summary.
 * Former posts and posts not yet taken up are not held. Pure; independent of order.
 */
import type { Role } from '../../domain/clusters.ts'
import type { RoleId } from '../../domain/ids.ts'
import type { Tenure } from '../../domain/title.ts'
import { coveringPeriod } from '../period.ts'
import { compare } from '../sightings/profiles.ts'
import type { Profile } from '../sightings/sighting.ts'

/** @property firstSeen, lastSeen ISO days; absent where all mentions are undated @property mentions how many claim the role */
export interface Holding {
  readonly role: Role
  readonly firstSeen?: string
  readonly lastSeen?: string
  readonly mentions: number
}

const HELD: ReadonlySet<Tenure> = new Set(['current', 'acting', 'honorary'])

/** One person's profiles → holdings by role id. @param only these roles, where not all are asked for */
export function holdingsOf(profiles: readonly Profile[], only?: ReadonlySet<RoleId>): readonly Holding[] {
  const held = new Map<RoleId, { readonly role: Role, readonly profiles: Set<Profile> }>()
  for (const profile of profiles) {
    for (const { role, tenure } of profile.posts.values()) {
      if (!HELD.has(tenure) || only?.has(role.id) === false) continue
      const entry = held.get(role.id)
      if (entry === undefined) held.set(role.id, { role, profiles: new Set([profile]) })
      else entry.profiles.add(profile)
    }
  }
  return [...held.values()].sort((a, b) => compare(a.role.id, b.role.id)).map((entry) => holdingOf(entry.role, [...entry.profiles]))
}

function holdingOf(role: Role, profiles: readonly Profile[]): Holding {
  const { firstDay, lastDay } = coveringPeriod(profiles)
  const mentions = profiles.reduce((sum, profile) => sum + profile.mentions.size, 0)
  return { role, ...(firstDay === undefined ? {} : { firstSeen: firstDay, lastSeen: lastDay ?? firstDay }), mentions }
}

/** Which roles somebody with these profiles holds. */
export function heldRoles(profiles: readonly Profile[]): ReadonlySet<RoleId> {
  return new Set(profiles.flatMap(({ posts }) => [...posts.values()].flatMap(({ role, tenure }) => (HELD.has(tenure) ? [role.id] : []))))
}
