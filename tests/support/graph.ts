/** A fresh embedded store in a folder of its own, and loading of facts that are known already. */
import { join } from 'node:path'
import type { PageFacts } from '../../server/domain/facts.ts'
import type { Page } from '../../server/domain/page.ts'
import type { ExtractPool } from '../../server/load/reading/extract-pool.ts'
import { load, type LoadDeps, type LoadProgress } from '../../server/load/load.ts'
import type { LoadSummary } from '../../server/contract/load.ts'
import type { GraphStore } from '../../server/store/graph-store.ts'
import { openStore } from '../../server/store/open-store.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** Opens an empty store; remove its folder with removeTemporaryFolders after closing it. */
export function emptyStore(): Promise<GraphStore> {
  return openStore(`file:${join(temporaryFolder(), 'graph')}`, { queryChild: 'dist/server/query-child.js' })
}

/** An extractor that knows the answers; pages it does not know are errors. */
export function knowing(facts: readonly { readonly page: Page, readonly facts: PageFacts }[], extractor = 'gold'): ExtractPool {
  const known = new Map(facts.map((item) => [item.page.text, item.facts]))
  return {
    extractor,
    extract: (page) => {
      const found = known.get(page.text)
      return found === undefined ? Promise.reject(new RangeError(`Nothing is known of ${page.id}.`)) : Promise.resolve(found)
    },
    extractAll(pages) { return Promise.allSettled(pages.map((page) => this.extract(page))) },
    close: () => Promise.resolve(),
  }
}

/** Loads the pages with the facts that are known of them. */
export function loadFacts(store: GraphStore, facts: readonly { readonly page: Page, readonly facts: PageFacts }[], more: Partial<LoadDeps> & { readonly onProgress?: (event: LoadProgress) => void } = {}): Promise<LoadSummary> {
  const { onProgress = () => undefined, ...deps } = more
  return load(each(facts.map(({ page }) => page)), { store, pool: knowing(facts), ...deps }, onProgress)
}

/** A list as a stream. */
export async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  for (const item of items) yield await Promise.resolve(item)
}
