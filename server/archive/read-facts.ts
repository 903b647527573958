/**
 * The lines of a facts file → an empty store: what is printed in batches, the log, then people, meetings and summaries made of them again.
 * A batch is a transaction; the caller sees to it that a store half full is thrown away.
 * Errors: FactsFileError for a line that is wrong or an end that is missing; the signal's reason when it is aborted.
 */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { rebuild } from '../load/rebuild.ts'
import type { GraphStore, Row, WriteTransaction } from '../store/graph-store.ts'
import { FACTS, FACTS_VERSION, type FactCounts, type FactKind, type EndLine, type FactLine, FactsFileError, headerSchema, lineSchema, noFacts } from './facts-format.ts'
import { SCHEMA_VERSION } from '../store/schema-version.ts'

const BATCH_ROWS = 500

/** The lines of a file. @throws the system's errors */
export async function* linesOf(file: string): AsyncGenerator<string> {
  const input = createReadStream(file, 'utf8')
  // An error of the file is lost in readline; it is thrown by the iteration of the stream's own promise.
  const failed = new Promise<never>((_, reject) => { input.once('error', reject) })
  failed.catch(() => undefined)
  await Promise.race([failed, new Promise((resolve) => { input.once('open', resolve) })])
  yield* createInterface({ input, crlfDelay: Infinity })
}

/** @property name of the file, for errors @property onProgress told how many facts are in */
export interface ReadOptions { readonly name: string, readonly signal?: AbortSignal, readonly onProgress?: (facts: number) => void }

/** Fills an empty store. */
export async function readFacts(store: GraphStore, lines: AsyncIterable<string>, { name, signal, onProgress = () => undefined }: ReadOptions): Promise<FactCounts> {
  const counts = noFacts()
  const within: Row[] = []
  let done = 0
  for await (const { fact, rows } of batchesOf(lines, name)) {
    signal?.throwIfAborted()
    counts[fact] += rows.length
    if (fact === 'location') within.push(...rows.filter((row) => row['within'] !== null))
    await store.write((transaction) => putRows(transaction, fact, rows))
    onProgress(done += rows.length)
  }
  if (within.length > 0) await store.write((transaction) => transaction.run('load/put-within', { rows: within }))
  await rebuild(store, () => undefined, signal)
  signal?.throwIfAborted()
  return counts
}

interface FactBatch { readonly fact: FactKind, readonly rows: readonly Row[] }

/** Facts of one kind that stand together, and the check that the file is whole. */
async function* batchesOf(lines: AsyncIterable<string>, name: string): AsyncGenerator<FactBatch> {
  const counts = noFacts()
  const hash = createHash('sha256')
  let [number, fact, ended]: [number, FactKind, boolean] = [0, 'page', false]
  let rows: Row[] = []
  for await (const line of lines) {
    number += 1
    const wrong = (detail: string): FactsFileError => new FactsFileError(name, number, detail)
    if (ended) throw wrong('something follows the end')
    const parsed = number === 1 ? headerOf(line, wrong) : lineOf(line, wrong)
    if (parsed !== undefined && 'end' in parsed) {
      const problem = problemOfEnd(parsed, counts, hash.digest('hex'))
      if (problem !== undefined) throw wrong(problem)
      ended = true
      continue
    }
    hash.update(`${line}\n`)
    if (parsed === undefined) continue
    if (rows.length === BATCH_ROWS || parsed.fact !== fact) {
      if (rows.length > 0) yield { fact, rows }
      rows = []
    }
    fact = parsed.fact
    counts[fact] += 1
    rows.push(parsed.row)
  }
  if (!ended) throw new FactsFileError(name, number, 'the end is missing: the file was cut short')
  if (rows.length > 0) yield { fact, rows }
}

/** What the last line says of those before it, and what they are. A file made by hand may leave the digest out. */
function problemOfEnd({ end, sha256 }: EndLine, counts: FactCounts, digest: string): string | undefined {
  const differing = FACTS.find((each) => end[each.fact] !== counts[each.fact])
  if (differing !== undefined) return `it should hold ${end[differing.fact]} facts of the kind ${differing.fact} and holds ${counts[differing.fact]}`
  return sha256 === undefined || sha256 === digest ? undefined : 'a line before it was changed or damaged: the digest is another'
}

function headerOf(line: string, wrong: (detail: string) => FactsFileError): undefined {
  const header = headerSchema.safeParse(jsonOf(line, wrong))
  if (!header.success) throw wrong('this is no facts file of huipu (huipu export --facts makes one)')
  if (header.data.version > FACTS_VERSION) throw wrong(`it is of version ${header.data.version}, and this program knows versions up to ${FACTS_VERSION}; install a newer version of the program`)
  if (header.data.schema > SCHEMA_VERSION) throw wrong(`it was made of a store of schema ${header.data.schema}, and this program knows schemas up to ${SCHEMA_VERSION}; install a newer version of the program`)
  return undefined
}

function lineOf(line: string, wrong: (detail: string) => FactsFileError): FactLine | EndLine {
  const parsed = lineSchema.safeParse(jsonOf(line, wrong))
  if (!parsed.success) throw wrong('this is no fact')
  if ('end' in parsed.data) return parsed.data
  const { fact, row } = parsed.data
  const missing = FACTS.find((each) => each.fact === fact)?.columns.filter((column) => row[column] === undefined) ?? []
  if (missing.length > 0) throw wrong(`the ${fact} lacks ${missing.join(', ')}`)
  return parsed.data
}

function jsonOf(line: string, wrong: (detail: string) => FactsFileError): unknown {
  try {
    return JSON.parse(line)
  } catch {
    throw wrong('this is no JSON')
  }
}

async function putRows(transaction: WriteTransaction, fact: FactKind, rows: readonly Row[]): Promise<void> {
  switch (fact) {
    case 'page': await transaction.run('load/put-pages', { rows }); return
    case 'location': await transaction.run('load/put-locations', { rows }); return
    case 'article': await transaction.run('load/put-articles', { rows }); return
    case 'report': await transaction.run('load/put-reports', { rows }); return
    case 'mention': await putMentions(transaction, rows); return
    case 'decision': for (const row of rows) await transaction.run('load/put-decision', row)
  }
}

async function putMentions(transaction: WriteTransaction, rows: readonly Row[]): Promise<void> {
  const attending = rows.filter((row) => row['report'] !== null)
  const cited = rows.filter((row) => row['report'] === null)
  if (attending.length > 0) await transaction.run('load/put-attending-mentions', { rows: attending })
  if (cited.length > 0) await transaction.run('load/put-cited-mentions', { rows: cited })
}
