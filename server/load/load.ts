/**
 * Pages → graph. The narrator of loading: pages are taken in batches; those that are stored already and say the same are passed over;
 * the others are read (in this process or in workers) while the batch before is committed; a batch is one transaction.
 * A page that can't be read, or has the id of another paper's page, is a problem said aloud; the others go on. Stops between batches when asked to.
 * Errors: what the store throws (a batch is then in the store whole or not at all, the ones before it are).
 */
import type { LoadEvent, LoadSummary } from '../contract/load.ts'
import type { PageFacts } from '../domain/facts.ts'
import type { Page } from '../domain/page.ts'
import type { Simplify } from '../resolve/names/name-key.ts'
import type { GraphStore } from '../store/graph-store.ts'
import { commitBatch, isUnchanged, knownPagesOf, type BatchOutcome } from './batch/commit-batch.ts'
import { claimMessage, isVersionOf, type RefusedPage } from './batch/claimed-ids.ts'
import type { ReadPage } from './batch/fact-rows.ts'
import { NameBook } from './batch/people/name-book.ts'
import type { ExtractPool } from './reading/extract-pool.ts'
import { FormerVersions } from './former-versions.ts'
import { pageStamp } from './page-stamp.ts'
import { simplified } from './simplified.ts'

/**
 * @property total how many pages are to come, where that is known: for progress only
 * @property simplify names as they are compared; default: traditional characters made simplified
 * @property signal stops between batches; what is committed stays
 */
export interface LoadDeps {
  readonly store: GraphStore
  readonly pool: ExtractPool
  readonly total?: number
  readonly simplify?: Simplify
  readonly signal?: AbortSignal
}

export type LoadProgress = Extract<LoadEvent, { readonly event: 'progress' | 'problem' }>

/** Pages of one transaction: enough to spread its cost, few enough that a stop is soon obeyed. Whole newspaper pages weigh more than single articles. */
export const BATCH_PAGES = 256
const BATCH_CHARACTERS = 400_000

/** Loads the pages. What could not be read is reported as a problem and counts in none of loaded, replaced, unchanged. */
export async function load(pages: AsyncIterable<Page>, deps: LoadDeps, onProgress: (event: LoadProgress) => void): Promise<LoadSummary> {
  const started = performance.now()
  const tally = new Tally()
  const book = new NameBook()
  const former = new FormerVersions(deps.store)
  const say = (): void => { onProgress({ event: 'progress', done: tally.pages, total: deps.total ?? null }) }
  let reading: Promise<ReadBatch> | undefined
  const commitRead = async (): Promise<void> => {
    if (reading === undefined) return
    const batch = await reading
    for (const problem of batch.problems) onProgress(problem)
    const outcome = await commitBatch(deps.store, { read: batch.read, removed: batch.former, extractor: deps.pool.extractor, simplify: deps.simplify ?? simplified }, book)
    for (const refused of outcome.refused) onProgress(claimProblem(refused))
    tally.add(batch, outcome)
    say()
  }
  for await (const batch of batchesOf(pages)) {
    if (deps.signal?.aborted === true) break
    const next = readBatch(batch, deps, former)
    next.catch(() => undefined)
    await commitRead()
    reading = next
  }
  if (deps.signal?.aborted !== true) await commitRead()
  return tally.summary(started)
}

/** Takes pages out again, with everything that only they said. A page that is not there is reported as a problem. */
export async function remove(pages: readonly string[], deps: Omit<LoadDeps, 'pool'>, onProgress: (event: LoadProgress) => void): Promise<LoadSummary> {
  const started = performance.now()
  const tally = new Tally()
  const book = new NameBook()
  const ids = [...new Set(pages)]
  for (let start = 0; start < ids.length && deps.signal?.aborted !== true; start += BATCH_PAGES) {
    const batch = ids.slice(start, start + BATCH_PAGES)
    const outcome = await commitBatch(deps.store, { read: [], removed: batch, extractor: '', simplify: simplified }, book)
    tally.add({ pages: batch.length, unchanged: 0, read: [], former: [] }, outcome)
    for (const id of batch.filter((page) => !outcome.removed.includes(page))) onProgress({ event: 'problem', source: id, message: 'There is no page of this id in the store.' })
    onProgress({ event: 'progress', done: tally.pages, total: ids.length })
  }
  return tally.summary(started)
}

interface ReadBatch {
  readonly pages: number
  readonly read: readonly ReadPage[]
  readonly unchanged: number
  /** Pages that those read take the place of. */
  readonly former: readonly string[]
  readonly problems: readonly (LoadProgress & { readonly event: 'problem' })[]
}

async function readBatch(batch: readonly Page[], { store, pool }: LoadDeps, former: FormerVersions): Promise<ReadBatch> {
  const { pages, refused } = eachIdOnce(batch)
  const known = knownPagesOf(await store.read('load/known-pages', { pages: pages.map((page) => page.id) }))
  const fresh = pages.filter((page) => !isUnchanged(known.get(page.id), pageStamp(page), pool.extractor))
  const results = await pool.extractAll(fresh)
  const read = fresh.flatMap((page, i) => factsOf(results[i]).map((facts) => ({ page, facts })))
  return {
    pages: batch.length,
    unchanged: batch.length - refused.length - fresh.length,
    read,
    former: await former.of(read.map(({ page }) => page)),
    problems: [...refused.map(claimProblem), ...fresh.flatMap((page, i) => reasonOf(results[i]).map((message) => ({ event: 'problem' as const, source: page.source, message })))],
  }
}

/** The last of the versions of a page; another paper's page with the same id is refused. */
function eachIdOnce(batch: readonly Page[]): { readonly pages: readonly Page[], readonly refused: readonly RefusedPage[] } {
  const pages = new Map<string, Page>()
  const refused: RefusedPage[] = []
  for (const page of batch) {
    const of = pages.get(page.id)
    if (of === undefined || isVersionOf(page, of)) pages.set(page.id, page)
    else refused.push({ page, of })
  }
  return { pages: [...pages.values()], refused }
}

function claimProblem(refused: RefusedPage): LoadProgress & { readonly event: 'problem' } {
  return { event: 'problem', source: refused.page.source, message: claimMessage(refused) }
}

function factsOf(result: PromiseSettledResult<PageFacts> | undefined): readonly PageFacts[] {
  return result?.status === 'fulfilled' ? [result.value] : []
}

function reasonOf(result: PromiseSettledResult<PageFacts> | undefined): readonly string[] {
  if (result?.status !== 'rejected') return []
  const { reason }: { reason: unknown } = result
  return [`The page could not be read: ${reason instanceof Error ? reason.message : String(reason)}`]
}

/** Sums up what the batches did. People and meetings are those that the loaded pages speak of, each once. */
class Tally {
  pages = 0
  #loaded = 0
  #replaced = 0
  #removed = 0
  #unchanged = 0
  #articles = 0
  readonly #doubts = new Map<string, number>()
  readonly #people = new Set<string>()
  readonly #meetings = new Set<string>()

  add(batch: Pick<ReadBatch, 'pages' | 'unchanged' | 'read' | 'former'>, outcome: BatchOutcome): void {
    const former = outcome.removed.filter((id) => batch.former.includes(id)).length
    const stored = batch.read.filter(({ page }) => !outcome.refused.some((refused) => refused.page === page))
    for (const { rule, severity } of stored.flatMap(({ facts }) => facts.diagnostics)) if (severity !== 'info') this.#doubts.set(rule, (this.#doubts.get(rule) ?? 0) + 1)
    this.pages += batch.pages
    this.#loaded += outcome.loaded.length - former
    this.#replaced += outcome.replaced.length + former
    this.#unchanged += batch.unchanged + outcome.unchanged.length
    this.#removed += outcome.removed.length - former
    this.#articles += outcome.articles
    addAll(this.#people, outcome.people, outcome.successors)
    addAll(this.#meetings, outcome.meetings, outcome.successors)
  }

  /** @param started milliseconds of the clock when it all began */
  summary(started: number): LoadSummary {
    return {
      pages: this.pages, loaded: this.#loaded, replaced: this.#replaced, unchanged: this.#unchanged, removed: this.#removed,
      articles: this.#articles, people: this.#people.size, meetings: this.#meetings.size, seconds: (performance.now() - started) / 1000,
      ...(this.#doubts.size === 0 ? {} : { doubts: Object.fromEntries([...this.#doubts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))) }),
    }
  }
}

/** Ids counted so far get the ids they have now, and those that came are added. Costs what changed, not what was counted. */
function addAll(ids: Set<string>, more: readonly string[], successors: ReadonlyMap<string, string>): void {
  const renamed = [...successors].filter(([former]) => ids.delete(former))
  for (const [, now] of renamed) ids.add(now)
  for (const id of more) ids.add(id)
}

async function* batchesOf(pages: AsyncIterable<Page>): AsyncGenerator<readonly Page[]> {
  let batch: Page[] = []
  let characters = 0
  for await (const page of pages) {
    batch.push(page)
    characters += page.text.length
    if (batch.length < BATCH_PAGES && characters < BATCH_CHARACTERS) continue
    yield batch
    batch = []
    characters = 0
  }
  if (batch.length > 0) yield batch
}
