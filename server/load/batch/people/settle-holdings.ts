/** Writes the posts that people hold (HOLDS, Role, OF), and takes out the roles that nobody holds any more. */
import type { Role } from '../../../domain/clusters.ts'
import type { RoleId } from '../../../domain/ids.ts'
import { holdingsOf, type Holding } from '../../../resolve/summaries/holdings.ts'
import type { Profile } from '../../../resolve/sightings/sighting.ts'
import type { Row, Value } from '../../../store/graph-store.ts'
import { text } from '../columns.ts'
import type { Writes } from '../writes.ts'

/**
 * @property stored those of the profiles that were stored with the person before
 * @property only the roles to settle; absent: all, and what the person held is taken back
 */
export interface PersonPosts {
  readonly person: string
  readonly profiles: readonly Profile[]
  readonly stored: readonly Profile[]
  readonly only: ReadonlySet<RoleId> | undefined
}

/** @property roles that were taken back from people before */
export interface HoldingsToSettle {
  readonly people: readonly PersonPosts[]
  readonly roles: readonly string[]
}

/** Takes back what people hold. @returns ids of the roles they held: perhaps nobody holds them now */
export async function clearHoldings(writes: Writes, people: readonly string[]): Promise<readonly string[]> {
  if (people.length === 0) return []
  const rows = await writes.ask('load/clear-holdings', { people })
  return rows.map((row) => text(row, 'role'))
}

/** Stores what the people hold. */
export async function settleHoldings(writes: Writes, { people, roles }: HoldingsToSettle): Promise<void> {
  const former = new Set([...roles, ...await clearHoldings(writes, people.filter(({ only }) => only === undefined).map(({ person }) => person))])
  const [created, updated, counted]: [Row[], Row[], Value[]] = [[], [], []]
  const rolesHeld = new Map<RoleId, Role>()
  for (const { person, profiles, stored, only } of people) {
    const known = new Map(only === undefined ? [] : holdingsOf(stored, only).map((holding) => [holding.role.id, holding]))
    for (const holding of holdingsOf(profiles, only)) {
      const before = known.get(holding.role.id)
      if (before === undefined) {
        created.push(rowOf(person, holding))
        rolesHeld.set(holding.role.id, holding.role)
      } else if (before.firstSeen === holding.firstSeen && before.lastSeen === holding.lastSeen) {
        counted.push([person, holding.role.id, holding.mentions])
      } else {
        updated.push(rowOf(person, holding))
      }
    }
  }
  putRoles(writes, [...rolesHeld.values()])
  writes.rows('load/create-holdings', created)
  writes.rows('load/update-holdings', updated)
  writes.rows('load/count-holdings', counted)
  for (const role of rolesHeld.keys()) former.delete(role)
  if (former.size > 0) writes.run('load/remove-unheld-roles', { roles: [...former].sort() })
}

function rowOf(person: string, { role, firstSeen, lastSeen, mentions }: Holding): Row {
  return { person, role: role.id, firstSeen: firstSeen ?? null, lastSeen: lastSeen ?? null, mentions }
}

function putRoles(writes: Writes, roles: readonly Role[]): void {
  writes.rows('load/put-roles', roles.map(({ id, title, body, jurisdiction, level, rank }) => ({
    id, title, body: body ?? null, jurisdiction: jurisdiction ?? null, level: level ?? null, rank: rank ?? null,
  })))
  writes.rows('load/put-role-places', roles.flatMap(({ id, jurisdiction }) => (jurisdiction === undefined ? [] : [{ role: id, location: jurisdiction }])))
}
