/** Connected components of a graph, by union-find. In: node ids and edges between them. Out: lists of ids, largest first, each in the order given. */

export interface Tied { readonly source: string, readonly target: string }

/** Edges to unknown nodes are passed over. Components of one size keep the order of their first nodes. */
export function components(ids: readonly string[], edges: readonly Tied[]): readonly (readonly string[])[] {
  const parent = new Map(ids.map((id) => [id, id]))
  for (const { source, target } of edges) {
    if (parent.has(source) && parent.has(target)) parent.set(rootOf(parent, source), rootOf(parent, target))
  }
  const groups = new Map<string, string[]>()
  for (const id of ids) {
    const root = rootOf(parent, id)
    const group = groups.get(root)
    if (group === undefined) groups.set(root, [id])
    else group.push(id)
  }
  return [...groups.values()].sort((a, b) => b.length - a.length)
}

function rootOf(parent: Map<string, string>, id: string): string {
  let root = id
  for (let up = parent.get(root); up !== undefined && up !== root; up = parent.get(root)) root = up
  for (let step = id; step !== root;) {
    const up = parent.get(step) ?? root
    parent.set(step, root)
    step = up
  }
  return root
}
