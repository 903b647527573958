/**
 * What a reader decides of mentions → the log, and the graph resolved anew where it tells, in one transaction.
 * The log always wins: reloading, replacing and rebuilding obey it. Taking a decision back leaves the graph as if it had never been.
 * Errors: UnknownMentionError, UnknownDecisionError, and what the store throws; nothing is changed then.
 */
import type { Decision } from '../domain/clusters.ts'
import type { DecideInput } from '../contract/decision.ts'
import { contentHash, decisionId, mentionId, type DecisionId, type MentionId } from '../domain/ids.ts'
import { nameKey } from '../resolve/names/name-key.ts'
import { rulingsOf, type Rulings } from '../resolve/decisions/rulings.ts'
import type { GraphStore, WriteTransaction } from '../store/graph-store.ts'
import { text } from './batch/columns.ts'
import { readDecisions } from './batch/read-decisions.ts'
import { settleAttendances } from './batch/meetings/settle-attendances.ts'
import { resettleMeetings } from './batch/meetings/settle-meetings.ts'
import { resettlePeople } from './batch/people/settle-people.ts'
import { Writes } from './batch/writes.ts'
import { simplified } from './simplified.ts'

/** A decision names a mention that is not in the store. */
export class UnknownMentionError extends Error {
  override readonly name = 'UnknownMentionError'
  constructor(readonly mentions: readonly string[]) {
    super(`No mention of this id is in the store: ${mentions.join(', ')}. A person’s id is one of their mentions’ ids.`)
  }
}

/** There is no such decision to take back. */
export class UnknownDecisionError extends Error {
  override readonly name = 'UnknownDecisionError'
  constructor(readonly decision: string) {
    super(`No decision of the id ${decision} is in the log.`)
  }
}

/** Writes the decision and obeys it. The same decision twice is one. */
export function decide(store: GraphStore, decision: Decision): Promise<void> {
  return store.write(async (transaction) => {
    const found = new Set((await transaction.run('load/names-of-mentions', { mentions: decision.mentions })).map((row) => text(row, 'id')))
    const unknown = decision.mentions.filter((mention) => !found.has(mention))
    if (unknown.length > 0) throw new UnknownMentionError(unknown)
    const { id, at, by, kind, mentions, before, after } = decision
    await transaction.run('load/put-decision', { id, at, by, kind, mentions, before: before ?? null, after: after ?? null })
    await resettle(transaction, decision)
  })
}

/** Decides at this moment. The id is a function of what is decided, so that deciding it again moves it to the end of the log. */
export async function decideNow(store: GraphStore, { kind, mentions, by }: DecideInput, at: Date): Promise<{ readonly id: DecisionId }> {
  const named = [...new Set(mentions)].sort()
  const id = decisionId(`d${contentHash(kind, ...named)}`)
  await decide(store, { id, at: at.toISOString(), by, kind, mentions: named.map(mentionId) })
  return { id }
}

/** Takes the decision back. */
export function undecide(store: GraphStore, id: DecisionId): Promise<void> {
  return store.write(async (transaction) => {
    const decision = (await readDecisions(transaction)).find((each) => each.id === id)
    if (decision === undefined) throw new UnknownDecisionError(id)
    await transaction.run('load/remove-decision', { id })
    await resettle(transaction, decision)
  })
}

/** Resolves anew what the mentions touch: their names before and after, and, where a name was corrected, their meetings. */
async function resettle(transaction: WriteTransaction, { kind, mentions }: Decision): Promise<void> {
  const rulings = rulingsOf(await readDecisions(transaction))
  const writes = new Writes(transaction)
  const { touched, rekeyed } = kind === 'corrected' ? await rekey(writes, mentions, rulings) : await keysOf(writes, mentions)
  const people = await resettlePeople(writes, touched, rulings)
  const reports = rekeyed.length === 0 ? [] : await writes.ask('load/report-keys-of-mentions', { mentions: rekeyed })
  const meetings = await resettleMeetings(writes, new Set(reports.map((row) => text(row, 'key'))))
  await settleAttendances(writes, { changed: meetings.changed, moved: people.moved, fresh: [] })
  await writes.done()
}

interface Rekeyed { readonly touched: ReadonlySet<string>, readonly rekeyed: readonly string[] }

async function keysOf(writes: Writes, mentions: readonly MentionId[]): Promise<Rekeyed> {
  const rows = await writes.ask('load/names-of-mentions', { mentions })
  return { touched: new Set(rows.map((row) => text(row, 'key'))), rekeyed: [] }
}

/** A corrected name has another key. */
async function rekey(writes: Writes, mentions: readonly MentionId[], rulings: Rulings): Promise<Rekeyed> {
  const names = new Map<string, string>(rulings.names)
  const rows = (await writes.ask('load/names-of-mentions', { mentions })).map((row) => {
    const id = text(row, 'id')
    return { id, before: text(row, 'key'), key: nameKey(names.get(id) ?? text(row, 'name'), simplified) }
  })
  const changed = rows.filter(({ before, key }) => before !== key).map(({ id, key }) => ({ id, key }))
  writes.rows('load/rekey-mentions', changed)
  return { touched: new Set(rows.flatMap(({ before, key }) => [before, key])), rekeyed: changed.map(({ id }) => id) }
}
