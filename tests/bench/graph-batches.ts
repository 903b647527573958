/**
 * A graph that was loaded → the rows that make it, in the batches in which its pages came: each node and each summary once, as it is in the end,
 * with the first page that it has to do with. A file for each batch: a JSON list of [statement, rows].
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { GraphStore, Row, Value } from '../../server/store/graph-store.ts'
import { partRows } from '../../server/load/graph-parts.ts'
import { BATCH_PAGES } from '../../server/load/load.ts'
import type { MadePage } from './made-pages.ts'

/** In an order in which each refers only to what is there. */
const STATEMENTS = [
  'put-pages', 'put-articles', 'put-reports', 'put-attending-mentions', 'put-cited-mentions', 'put-locations', 'put-within', 'create-people', 'link-mentions',
  'put-roles', 'put-role-places', 'create-holdings', 'create-meetings', 'link-reports', 'put-venues', 'put-attendances',
] as const
type Statement = typeof STATEMENTS[number]

/** Which batch something came with first. */
class FirstSeen {
  readonly #batches = new Map<Value | undefined, number>()

  at(id: Value | undefined): number {
    return this.#batches.get(id) ?? 0
  }

  note(id: Value | undefined, batch: number): void {
    const known = this.#batches.get(id)
    if (known === undefined || batch < known) this.#batches.set(id, batch)
  }
}

class Batches {
  readonly first = new FirstSeen()
  readonly #rows: Map<Statement, Row[]>[] = []
  count = 0

  put(batch: number, statement: Statement, row: Row): void {
    const of = this.#rows[batch] ??= new Map()
    const rows = of.get(statement)
    if (rows === undefined) of.set(statement, [row])
    else rows.push(row)
    this.count += 1
  }

  write(folder: string): number {
    mkdirSync(folder, { recursive: true })
    this.#rows.forEach((rows, batch) => { writeFileSync(join(folder, `${String(batch).padStart(6, '0')}.json`), JSON.stringify(STATEMENTS.flatMap((statement) => (rows.has(statement) ? [[`load/${statement}`, rows.get(statement)]] : [])))) })
    return this.#rows.length
  }
}

/** @returns how many batches and rows were written */
export async function writeBatches(store: GraphStore, pages: Iterable<MadePage>, folder: string): Promise<{ readonly batches: number, readonly rows: number }> {
  const batches = new Batches()
  let number = 0
  for (const { page } of pages) batches.first.note(page.id, Math.floor(number++ / BATCH_PAGES))
  await putPrinted(store, batches)
  await putClusters(store, batches)
  return { batches: batches.write(folder), rows: batches.count }
}

async function putPrinted(store: GraphStore, batches: Batches): Promise<void> {
  const { first } = batches
  for await (const row of partRows(store, 'pages')) {
    batches.put(first.at(row['id']), 'put-pages', row)
    const locations = row['locations'] ?? null
    if (Array.isArray(locations)) for (const location of locations) first.note(location, first.at(row['id']))
  }
  for await (const row of partRows(store, 'articles')) {
    first.note(row['id'], first.at(row['page']))
    batches.put(first.at(row['id']), 'put-articles', row)
  }
  for await (const { meeting = null, ...row } of partRows(store, 'reports')) {
    first.note(row['id'], first.at(row['article']))
    first.note(meeting, first.at(row['id']))
    batches.put(first.at(row['id']), 'put-reports', row)
    batches.put(first.at(row['id']), 'link-reports', { report: row['id'] ?? null, meeting })
  }
  for await (const { person = null, ...row } of partRows(store, 'mentions')) {
    const batch = first.at(row['article'])
    first.note(person, batch)
    batches.put(batch, row['report'] === null ? 'put-cited-mentions' : 'put-attending-mentions', row)
    batches.put(batch, 'link-mentions', { mention: row['id'] ?? null, person })
  }
  for await (const { within = null, ...row } of partRows(store, 'locations')) {
    batches.put(first.at(row['id']), 'put-locations', row)
    if (within !== null) batches.put(first.at(row['id']), 'put-within', { id: row['id'] ?? null, within })
  }
}

async function putClusters(store: GraphStore, batches: Batches): Promise<void> {
  const { first } = batches
  for await (const row of partRows(store, 'people')) batches.put(first.at(row['id']), 'create-people', { doubts: [], ...row })
  for await (const row of partRows(store, 'holdings')) {
    first.note(row['role'], first.at(row['person']))
    batches.put(first.at(row['person']), 'create-holdings', row)
  }
  for await (const { of = null, ...row } of partRows(store, 'roles')) {
    batches.put(first.at(row['id']), 'put-roles', row)
    if (of !== null) batches.put(first.at(row['id']), 'put-role-places', { role: row['id'] ?? null, location: of })
  }
  for await (const row of partRows(store, 'meetings')) batches.put(first.at(row['id']), 'create-meetings', row)
  for await (const row of partRows(store, 'venues')) batches.put(first.at(row['meeting']), 'put-venues', row)
  for await (const row of partRows(store, 'attendances')) batches.put(first.at(row['meeting']), 'put-attendances', row)
}
