/**
 * Clusters as stored and as resolved → the least change that leads from one to the other: which stored cluster goes on (perhaps under
 * another id), which are new, which go, which parts move. A cluster goes on in the one that holds most of its members.
 */
import { compare } from '../sightings/profiles.ts'

/**
 * Members that were together and are together.
 * @property weight how many
 * @property stored id of the cluster they are stored in; absent where they are new
 * @property cluster id of the cluster they belong to now
 */
export interface Part { readonly weight: number, readonly stored: string | undefined, readonly cluster: string }

/**
 * @property renamed stored clusters that go on under a new id
 * @property created ids of clusters that no stored one goes on in
 * @property removed stored ids that end
 * @property moved parts whose cluster is another node than before, new ones included
 * @property successors stored ids that are no cluster's id any more, or another's → the cluster that goes on, or took the members in
 */
export interface ClusterChanges<P extends Part> {
  readonly renamed: readonly { readonly from: string, readonly to: string }[]
  readonly created: readonly string[]
  readonly removed: readonly string[]
  readonly moved: readonly P[]
  readonly successors: ReadonlyMap<string, string>
}

/** @param stored all stored ids: a cluster may have lost all its members */
export function clusterChanges<P extends Part>(stored: readonly string[], parts: readonly P[]): ClusterChanges<P> {
  const heirs = heirsOf(parts)
  const renamedTo = new Map([...heirs].map(([to, from]) => [from, to] as const))
  const takenIn = parts.flatMap(({ stored: from, cluster }) => (from === undefined || renamedTo.has(from) ? [] : [[from, cluster] as const]))
  return {
    successors: new Map([...takenIn, ...renamedTo].filter(([from, to]) => from !== to)),
    renamed: [...heirs].filter(([to, from]) => to !== from).map(([to, from]) => ({ from, to })),
    created: [...new Set(parts.map(({ cluster }) => cluster))].filter((id) => !heirs.has(id)),
    removed: stored.filter((id) => !renamedTo.has(id)),
    moved: parts.filter((part) => part.stored === undefined || renamedTo.get(part.stored) !== part.cluster),
  }
}

/** New id → stored id that goes on in it, each stored cluster at most once; the largest overlaps first. */
function heirsOf(parts: readonly Part[]): ReadonlyMap<string, string> {
  const overlaps = new Map<string, { readonly from: string, readonly to: string, count: number }>()
  for (const { weight, stored, cluster } of parts) {
    if (stored === undefined) continue
    const overlap = overlaps.get(`${stored} ${cluster}`)
    if (overlap === undefined) overlaps.set(`${stored} ${cluster}`, { from: stored, to: cluster, count: weight })
    else overlap.count += weight
  }
  const heirs = new Map<string, string>()
  const taken = new Set<string>()
  for (const { from, to } of [...overlaps.values()].sort((a, b) => b.count - a.count || compare(a.from, b.from) || compare(a.to, b.to))) {
    if (heirs.has(to) || taken.has(from)) continue
    heirs.set(to, from)
    taken.add(from)
  }
  return heirs
}
