/**
 * A store → what is wrong with it. Three looks:
 * the printed: every mention points into its article and at its name, every quote stands on its page, and nothing printed hangs loose;
 * ids: each stands once;
 * clusters, summaries: people, meetings, ATTENDED, HOLDS are made again from what is printed and the log, in a store of its own, and compared.
 * Memory grows with the ids and with what is wrong.
 */
import { number, text } from '../load/batch/columns.ts'
import { partRows, statementOf } from '../load/graph-parts.ts'
import type { GraphStore, Row } from '../store/graph-store.ts'
import { differences } from './compare-stores.ts'
import { FACTS } from './facts-format.ts'
import { readFacts } from './read-facts.ts'
import { factLines } from './write-facts.ts'

/** @property where the statement that shows it, or the id of what is wrong */
export interface Finding { readonly where: string, readonly what: string }

const PAGES_AT_ONCE = 20
const COUNTED = [['page', 'pages'], ['article', 'articles'], ['mention', 'mentions'], ['location', 'locations']] as const

/** @param spare an empty store in which the clusters are made again; it is the caller's to throw away */
export async function* verifyStore(store: GraphStore, spare: GraphStore, signal?: AbortSignal): AsyncGenerator<Finding> {
  yield* wrongIds(store, signal)
  yield* wrongMarks(store, signal)
  await readFacts(spare, factLines(store, signal), { name: store.url, ...(signal === undefined ? {} : { signal }) })
  for await (const { statement, side, row } of differences(store, spare, signal)) {
    yield { where: statement, what: side === 'first' ? `the store holds what its pages and decisions do not say: ${row}` : `the store lacks what its pages and decisions say: ${row}` }
  }
}

/** Ids that stand twice, and printed things that belong to nothing: a part follows their ties, a count does not. */
async function* wrongIds(store: GraphStore, signal: AbortSignal | undefined): AsyncGenerator<Finding> {
  const [counts = {}] = await store.read('read/counts')
  for (const { fact, part } of FACTS) {
    const seen = new Set<string>()
    for await (const row of partRows(store, part)) {
      signal?.throwIfAborted()
      const id = text(row, 'id')
      if (seen.has(id)) yield { where: id, what: `the ${fact} stands twice, or is tied twice, in ${statementOf(part)}` }
      seen.add(id)
    }
    const column = COUNTED.find(([kind]) => kind === fact)?.[1]
    const loose = column === undefined ? 0 : number(counts, column) - seen.size
    if (loose !== 0) yield { where: statementOf(part), what: `${loose} of the kind ${fact} are tied to nothing they were found in, or share an id` }
  }
}

async function* wrongMarks(store: GraphStore, signal: AbortSignal | undefined): AsyncGenerator<Finding> {
  let texts = new Map<string, string>()
  for await (const row of partRows(store, 'pages')) {
    signal?.throwIfAborted()
    texts.set(text(row, 'id'), text(row, 'text'))
    if (texts.size < PAGES_AT_ONCE) continue
    yield* marksOf(store, texts)
    texts = new Map()
  }
  if (texts.size > 0) yield* marksOf(store, texts)
}

async function* marksOf(store: GraphStore, texts: ReadonlyMap<string, string>): AsyncGenerator<Finding> {
  for (const row of await store.read('read/marks-of-pages', { pages: [...texts.keys()] })) {
    const what = wrongMark(row, texts.get(text(row, 'page')) ?? '')
    if (what !== undefined) yield { where: text(row, 'id'), what: `${what}, on the page ${text(row, 'page')}` }
  }
}

function wrongMark(row: Row, page: string): string | undefined {
  const [start, end, name] = [number(row, 'start'), number(row, 'end'), text(row, 'name')]
  if (start > end || start < number(row, 'articleStart') || end > number(row, 'articleEnd')) return `the mention of ${name} at ${start}–${end} lies outside its article`
  if (bare(page.slice(start, end)) !== bare(name)) return `the mention of ${name} at ${start}–${end} points at “${page.slice(start, end)}”`
  return bare(page).includes(bare(text(row, 'quote'))) ? undefined : `the quote of the mention of ${name} does not stand there: “${text(row, 'quote')}”`
}

function bare(words: string): string {
  return words.replace(/\s+/gu, '')
}
