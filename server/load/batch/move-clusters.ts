/** Brings stored clusters (people, meetings) from one id or member to another. The statements are named by what they change. */
import type { ClusterChanges, Part } from '../../resolve/changes.ts'
import type { WriteTransaction } from '../../store/graph-store.ts'
import { runRows } from './put-facts.ts'

/** An id that no cluster has: ids may pass from one cluster to another, and no two may have one id meanwhile. */
const IN_TRANSIT = 'in transit '

/** Gives stored clusters their new ids, in two steps, so that ids can be exchanged. */
export async function renameClusters(transaction: WriteTransaction, statement: string, changes: Pick<ClusterChanges<Part>, 'renamed'>): Promise<void> {
  await runRows(transaction, statement, changes.renamed.map(({ from }) => ({ from, to: IN_TRANSIT + from })))
  await runRows(transaction, statement, changes.renamed.map(({ from, to }) => ({ from: IN_TRANSIT + from, to })))
}
