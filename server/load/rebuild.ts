/**
 * Clusters and summaries made again from what is printed and from the log: people, posts, meetings, attendances.
 * For a new version of the rules of resolution, and to prove that nothing but the printed facts and the log is needed.
 * A batch of names, or of meetings, a transaction; interrupted, it can be begun again.
 */
import { rulingsOf } from '../resolve/decisions/rulings.ts'
import type { GraphStore } from '../store/graph-store.ts'
import { text } from './batch/columns.ts'
import { readDecisions } from './batch/read-decisions.ts'
import { settleAttendances } from './batch/meetings/settle-attendances.ts'
import { resettleMeetings } from './batch/meetings/settle-meetings.ts'
import { resettlePeople } from './batch/people/settle-people.ts'
import { Writes } from './batch/writes.ts'

/** Names or report keys of one transaction. */
const BATCH_KEYS = 500

/** @param onProgress told how many of all keys are done */
export async function rebuild(store: GraphStore, onProgress: (done: number, total: number) => void, signal?: AbortSignal): Promise<void> {
  const names = (await store.read('load/name-keys')).map((row) => text(row, 'key'))
  const reports = (await store.read('load/report-keys')).map((row) => text(row, 'key'))
  const total = names.length + reports.length
  for (let start = 0; start < names.length && signal?.aborted !== true; start += BATCH_KEYS) {
    await rebuildPeople(store, names.slice(start, start + BATCH_KEYS))
    onProgress(Math.min(start + BATCH_KEYS, names.length), total)
  }
  for (let start = 0; start < reports.length && signal?.aborted !== true; start += BATCH_KEYS) {
    await rebuildMeetings(store, reports.slice(start, start + BATCH_KEYS))
    onProgress(names.length + Math.min(start + BATCH_KEYS, reports.length), total)
  }
}

function rebuildPeople(store: GraphStore, keys: readonly string[]): Promise<void> {
  return store.write(async (transaction) => {
    const rulings = rulingsOf(await readDecisions(transaction))
    const writes = new Writes(transaction)
    const people = await resettlePeople(writes, new Set(keys), rulings)
    await settleAttendances(writes, { changed: [], moved: people.moved, fresh: [] })
    await writes.done()
  })
}

function rebuildMeetings(store: GraphStore, keys: readonly string[]): Promise<void> {
  return store.write(async (transaction) => {
    const writes = new Writes(transaction)
    const meetings = await resettleMeetings(writes, new Set(keys))
    await settleAttendances(writes, { changed: meetings.changed, moved: [], fresh: [] })
    await writes.done()
  })
}
