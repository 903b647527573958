/** Brings stored clusters (people, meetings) from one id to another. The statements are named by what they change. */
import type { ClusterChanges, Part } from '../../resolve/clusters/changes.ts'
import type { Writes } from './writes.ts'

/** An id that no cluster has: ids may pass from one cluster to another, and no two may have one id meanwhile. */
const IN_TRANSIT = 'in transit '

/** Gives stored clusters their new ids: those whose new id another one still has, in two steps. */
export function renameClusters(writes: Writes, statement: string, { renamed }: Pick<ClusterChanges<Part>, 'renamed'>): void {
  const former = new Set(renamed.map(({ from }) => from))
  const exchanged = renamed.filter(({ to }) => former.has(to))
  writes.rows(statement, exchanged.map(({ from }) => ({ from, to: IN_TRANSIT + from })))
  writes.rows(statement, renamed.filter(({ to }) => !former.has(to)).map(({ from, to }) => ({ from, to })))
  writes.rows(statement, exchanged.map(({ from, to }) => ({ from: IN_TRANSIT + from, to })))
}
