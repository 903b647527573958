/** Writes the posts that people hold (HOLDS, Role, OF), and takes out the roles that nobody holds any more. */
import type { RoleId } from '../../domain/ids.ts'
import { holdingsOf } from '../../resolve/holdings.ts'
import type { Profile } from '../../resolve/sighting.ts'
import type { WriteTransaction } from '../../store/graph-store.ts'
import { text } from './columns.ts'
import { runRows } from './put-facts.ts'

/** @property only the roles to settle; absent: all, and what else the person held is taken back */
export interface PersonPosts {
  readonly person: string
  readonly profiles: readonly Profile[]
  readonly only: ReadonlySet<RoleId> | undefined
}

/** @property roles that were taken back from people before */
export interface HoldingsToSettle {
  readonly people: readonly PersonPosts[]
  readonly roles: readonly string[]
}

/** Takes back what people hold. @returns ids of the roles they held: perhaps nobody holds them now */
export async function clearHoldings(transaction: WriteTransaction, people: readonly string[]): Promise<readonly string[]> {
  if (people.length === 0) return []
  const rows = await transaction.run('load/clear-holdings', { people })
  return rows.map((row) => text(row, 'role'))
}

/** Stores what the people hold. */
export async function settleHoldings(transaction: WriteTransaction, { people, roles }: HoldingsToSettle): Promise<void> {
  const former = new Set([...roles, ...await clearHoldings(transaction, people.filter(({ only }) => only === undefined).map(({ person }) => person))])
  const held = people.flatMap(({ person, profiles, only }) => holdingsOf(profiles, only).map((holding) => ({ person, ...holding })))
  const rolesHeld = new Map(held.map(({ role }) => [role.id, role]))
  await runRows(transaction, 'load/put-roles', [...rolesHeld.values()].map(({ id, title, body, jurisdiction, level, rank }) => ({
    id, title, body: body ?? null, jurisdiction: jurisdiction ?? null, level: level ?? null, rank: rank ?? null,
  })))
  await runRows(transaction, 'load/put-role-places', [...rolesHeld.values()].flatMap(({ id, jurisdiction }) => (jurisdiction === undefined ? [] : [{ role: id, location: jurisdiction }])))
  await runRows(transaction, 'load/put-holdings', held.map(({ person, role, firstSeen, lastSeen, mentions }) => ({
    person, role: role.id, firstSeen: firstSeen ?? null, lastSeen: lastSeen ?? null, mentions,
  })))
  for (const role of rolesHeld.keys()) former.delete(role)
  if (former.size > 0) await transaction.run('load/remove-unheld-roles', { roles: [...former].sort() })
}
