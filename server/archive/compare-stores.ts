/**
 * Two stores, row by row: what only one of them holds. Rows come from both as streams in the same total order; those that wait for
 * their partner are kept, so that memory grows with the differences and not with the graph.
 */
import { PARTS, partRows, statementOf } from '../load/graph-parts.ts'
import type { GraphStore, Row } from '../store/graph-store.ts'

/** @property statement that reads it @property side which of the two stores holds the row, and the other does not */
export interface Difference { readonly statement: string, readonly side: 'first' | 'second', readonly row: string }

/** A store was filled from another and is not the same: the first cannot be made from what is printed in it. */
export class StoresDifferError extends Error {
  override readonly name = 'StoresDifferError'
  constructor(from: string, to: string, { statement, side, row }: Difference) {
    super(`What was made of the facts of ${from} differs from it in ${statement}: only ${side === 'first' ? from : to} holds ${row}. Run huipu verify on ${from}.`)
  }
}

/** Everything that differs; nothing where the graphs are equal. The data version does not count. */
export async function* differences(first: GraphStore, second: GraphStore, signal?: AbortSignal): AsyncGenerator<Difference> {
  for (const part of PARTS) {
    const statement = statementOf(part)
    const { onlyFirst, onlySecond } = await unmatched(partRows(first, part), partRows(second, part), signal)
    for (const row of onlyFirst) yield { statement, side: 'first', row }
    for (const row of onlySecond) yield { statement, side: 'second', row }
  }
}

async function unmatched(first: AsyncIterable<Row>, second: AsyncIterable<Row>, signal: AbortSignal | undefined): Promise<{ readonly onlyFirst: readonly string[], readonly onlySecond: readonly string[] }> {
  const [ones, others] = [first[Symbol.asyncIterator](), second[Symbol.asyncIterator]()]
  const [waiting, expected] = [new Map<string, number>(), new Map<string, number>()]
  for (;;) {
    signal?.throwIfAborted()
    const [one, other] = await Promise.all([ones.next(), others.next()])
    if (one.done === true && other.done === true) return { onlyFirst: listed(waiting), onlySecond: listed(expected) }
    if (one.done !== true) match(textOf(one.value), expected, waiting)
    if (other.done !== true) match(textOf(other.value), waiting, expected)
  }
}

/** Takes the row's partner from those that wait on the other side, or lets it wait on its own. */
function match(row: string, partners: Map<string, number>, own: Map<string, number>): void {
  const count = partners.get(row)
  if (count === undefined) own.set(row, (own.get(row) ?? 0) + 1)
  else if (count > 1) partners.set(row, count - 1)
  else partners.delete(row)
}

function listed(rows: ReadonlyMap<string, number>): readonly string[] {
  return [...rows].flatMap(([row, count]) => Array.from({ length: count }, () => row))
}

function textOf(row: Row): string {
  return JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)))
}
