/**
 * One leg of `npm run bench -- load`, in a process of its own, so that its memory is its own: load-figures.js JOB, where JOB is JSON.
 * `load` loads the made-up pages through the product's own path (facts → resolve → store) and tells rate, memory and the graph's size;
 * `rows` writes the rows of the graph that came of it, a file for each of the product's batches; `bare` and `keyed` give those rows to the
 * driver itself. What making pages and reading rows from files costs is in no figure. Prints its result as JSON.
 */
import { nameKey } from '../../server/resolve/names/name-key.ts'
import type { PageFacts } from '../../server/domain/facts.ts'
import type { Page } from '../../server/domain/page.ts'
import type { ExtractPool } from '../../server/load/reading/extract-pool.ts'
import { load } from '../../server/load/load.ts'
import { simplified } from '../../server/load/simplified.ts'
import { projectFile } from '../../server/root.ts'
import type { GraphStore } from '../../server/store/graph-store.ts'
import { openStore } from '../../server/store/open-store.ts'
import { bareLoad, OWN_SERVER } from './bare-load.ts'
import { writeBatches } from './graph-batches.ts'
import { LoadClock, type LoadFigures } from './load-clock.ts'
import type { NetworkSize } from './made-network.ts'
import { madePages } from './made-pages.ts'

/** @property store URL @property batches folder of the rows @property server process id of the server, where the store is one */
type Job = { readonly leg: 'load' | 'rows' | 'bare' | 'keyed', readonly store: string, readonly size: NetworkSize, readonly batches: string, readonly server?: number }

async function loadLeg({ store: url, size, server }: Job): Promise<LoadFigures & { readonly counts: unknown }> {
  // The dictionaries that every load needs are not what is measured.
  nameKey('會議', simplified)
  const clock = new LoadClock('product', size.attendances, server)
  const store = await open(url)
  const facts = new Map<Page, PageFacts>()
  clock.start()
  await load(pagesOf(size, facts, clock), { store, pool: poolOf(facts) }, (event) => {
    if (event.event === 'problem') throw new Error(event.message)
    clock.committed(event.done)
  })
  const figures = clock.figures()
  const [counts] = await store.read('read/counts')
  await store.close()
  return { ...figures, counts }
}

async function* pagesOf(size: NetworkSize, facts: Map<Page, PageFacts>, clock: LoadClock): AsyncGenerator<Page> {
  for (const made of clock.unmeasured(madePages(size))) {
    facts.set(made.page, made.facts)
    clock.handedIn(made.attendances)
    yield made.page
  }
}

/** Extraction is measured elsewhere: here it is looked up. */
function poolOf(facts: Map<Page, PageFacts>): ExtractPool {
  const take = (page: Page): PageFacts => {
    const found = facts.get(page)
    if (found === undefined) throw new RangeError(`Nothing was made of ${page.source}.`)
    facts.delete(page)
    return found
  }
  return {
    extractor: 'made',
    extract: (page) => Promise.resolve(take(page)),
    extractAll: (pages) => Promise.resolve(pages.map((page) => ({ status: 'fulfilled', value: take(page) }))),
    close: () => Promise.resolve(),
  }
}

function open(url: string): Promise<GraphStore> {
  return openStore(url, { queryChild: projectFile('dist', 'server', 'query-child.js'), neo4jLogin: () => OWN_SERVER })
}

async function rowsLeg({ store: url, size, batches }: Job): Promise<unknown> {
  const store = await open(url)
  try {
    return await writeBatches(store, madePages(size), batches)
  } finally {
    await store.close()
  }
}

async function run(job: Job): Promise<unknown> {
  switch (job.leg) {
    case 'load': return loadLeg(job)
    case 'rows': return rowsLeg(job)
    case 'bare':
    case 'keyed': return bareLoad({ ...job, leg: job.leg })
  }
}

const [, , job = ''] = process.argv
process.stdout.write(JSON.stringify(await run(JSON.parse(job))))
