/**
 * The posts that a person's mentions claim → which posts they hold and when they were seen in print: the HOLDS summary.
 * Former posts and posts not yet taken up are not held. Pure; independent of order.
 */
import type { Role } from '../domain/clusters.ts'
import type { MentionId, RoleId } from '../domain/ids.ts'
import type { Tenure } from '../domain/title.ts'
import { compare } from './profiles.ts'
import type { Sighting } from './sighting.ts'

/** @property firstSeen, lastSeen ISO days; absent where all mentions are undated @property mentions ascending */
export interface Holding {
  readonly role: Role
  readonly firstSeen?: string
  readonly lastSeen?: string
  readonly mentions: readonly MentionId[]
}

const HELD: ReadonlySet<Tenure> = new Set(['current', 'acting', 'honorary'])

/** One person's sightings → holdings by role id. */
export function holdingsOf(sightings: readonly Sighting[]): readonly Holding[] {
  const held = new Map<RoleId, { readonly role: Role, readonly days: string[], readonly mentions: Set<MentionId> }>()
  for (const sighting of [...sightings].sort((a, b) => compare(a.id, b.id))) {
    for (const { role, tenure } of sighting.posts) {
      if (!HELD.has(tenure)) continue
      const entry = held.get(role.id) ?? { role, days: [], mentions: new Set() }
      held.set(role.id, entry)
      entry.mentions.add(sighting.id)
      if (sighting.day !== undefined) entry.days.push(sighting.day)
    }
  }
  return [...held.values()].sort((a, b) => compare(a.role.id, b.role.id)).map(({ role, days, mentions }) => {
    const [firstSeen, lastSeen] = [[...days].sort()[0], [...days].sort().at(-1)]
    return { role, ...(firstSeen === undefined || lastSeen === undefined ? {} : { firstSeen, lastSeen }), mentions: [...mentions] }
  })
}
