/**
 * Clusters as stored and as resolved → the least change that leads from one to the other: which stored cluster goes on (perhaps under
 * another id), which are new, which go, which members move. A cluster goes on in the one that holds most of its members.
 */
import { compare } from './profiles.ts'

/** A cluster by its id and its members' ids. */
export interface Membership { readonly id: string, readonly members: readonly string[] }

export interface Move { readonly member: string, readonly from: string | undefined, readonly to: string }

/**
 * @property renamed stored clusters that go on under a new id
 * @property kept ids after renaming of clusters that go on
 * @property created ids of clusters that no stored one goes on in
 * @property removed stored ids that end
 * @property moves members whose cluster is another node than before; `from` and `to` are ids after renaming
 */
export interface ClusterChanges {
  readonly renamed: readonly { readonly from: string, readonly to: string }[]
  readonly kept: readonly string[]
  readonly created: readonly string[]
  readonly removed: readonly string[]
  readonly moves: readonly Move[]
}

/** @param before what is stored: clusters may be empty when their members were removed */
export function clusterChanges(before: readonly Membership[], after: readonly Membership[]): ClusterChanges {
  const storedOf = new Map(before.flatMap(({ id, members }) => members.map((member) => [member, id] as const)))
  const heirs = heirsOf(storedOf, after)
  const renamedTo = new Map([...heirs].map(([to, from]) => [from, to] as const))
  const moves = after.flatMap(({ id, members }) => members.flatMap((member) => {
    const stored = storedOf.get(member)
    const from = stored === undefined ? undefined : renamedTo.get(stored) ?? stored
    return stored !== undefined && renamedTo.get(stored) === id ? [] : [{ member, from, to: id }]
  }))
  return {
    renamed: [...heirs].filter(([to, from]) => to !== from).map(([to, from]) => ({ from, to })),
    kept: [...heirs.keys()],
    created: after.map(({ id }) => id).filter((id) => !heirs.has(id)),
    removed: before.map(({ id }) => id).filter((id) => !renamedTo.has(id)),
    moves,
  }
}

/** New id → stored id that goes on in it, each stored cluster at most once; the largest overlaps first. */
function heirsOf(storedOf: ReadonlyMap<string, string>, after: readonly Membership[]): ReadonlyMap<string, string> {
  const overlaps = after.flatMap(({ id, members }) => {
    const counts = new Map<string, number>()
    for (const member of members) {
      const stored = storedOf.get(member)
      if (stored !== undefined) counts.set(stored, (counts.get(stored) ?? 0) + 1)
    }
    return [...counts].map(([from, count]) => ({ from, to: id, count }))
  }).sort((a, b) => b.count - a.count || compare(a.from, b.from) || compare(a.to, b.to))
  const heirs = new Map<string, string>()
  const taken = new Set<string>()
  for (const { from, to } of overlaps) {
    if (heirs.has(to) || taken.has(from)) continue
    heirs.set(to, from)
    taken.add(from)
  }
  return heirs
}
