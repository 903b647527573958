/** Writes the posts that people hold (HOLDS, Role, OF) anew, and takes out the roles that nobody holds any more. */
import { holdingsOf } from '../../resolve/holdings.ts'
import type { Sighting } from '../../resolve/sighting.ts'
import type { WriteTransaction } from '../../store/graph-store.ts'
import { text } from './columns.ts'
import { runRows } from './put-facts.ts'

/** Takes back what people hold. @returns ids of the roles they held: perhaps nobody holds them now */
export async function clearHoldings(transaction: WriteTransaction, people: readonly string[]): Promise<readonly string[]> {
  if (people.length === 0) return []
  const rows = await transaction.run('load/clear-holdings', { people })
  return rows.map((row) => text(row, 'role'))
}

/**
 * @property sightings all sightings of each person whose posts are settled, by person id
 * @property roles that were taken back from people before
 */
export interface HoldingsToSettle {
  readonly sightings: ReadonlyMap<string, readonly Sighting[]>
  readonly roles: readonly string[]
}

/** Stores what the people of `sightings` hold, and nothing else of them. */
export async function settleHoldings(transaction: WriteTransaction, { sightings, roles }: HoldingsToSettle): Promise<void> {
  const former = new Set([...roles, ...await clearHoldings(transaction, [...sightings.keys()])])
  const held = [...sightings].flatMap(([person, seen]) => holdingsOf(seen).map((holding) => ({ person, ...holding })))
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
