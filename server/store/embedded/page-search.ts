/**
 * Words looked for → pages that hold all of them, the latest first, by scans of the embedded engine. What is common stands on the latest
 * pages already: they are looked at first, so that not all that hold it are sorted. What is not is looked for on all pages, by two texts
 * of which a page must hold one before it is looked at closely. Both answer the same. Errors are the store's.
 */
import type { GraphStore, Value } from '../graph-store.ts'
import { neededHalves, waysOfWriting } from '../rank-articles.ts'

/** Looking at one by its id takes as long as scanning thirty. */
const LATEST = 2000

export class PageSearch {
  readonly #store: Pick<GraphStore, 'read' | 'dataVersion'>
  readonly #latestCount: number
  #latest: { readonly dataVersion: number, readonly pages: readonly Value[] } | undefined

  /** @param latest how many pages are looked at before all are */
  constructor(store: Pick<GraphStore, 'read' | 'dataVersion'>, latest = LATEST) {
    this.#store = store
    this.#latestCount = latest
  }

  /** Ids of the pages, `limit` at most. @param words as `searchWords` gives them */
  async pagesWith(words: readonly string[], limit: number): Promise<readonly Value[]> {
    const ways = words.map(waysOfWriting)
    const among = await this.#ids('schema/embedded-pages-by-text-among', { pages: await this.#latestPages(), words: ways, limit })
    return among.length >= limit ? among : this.#ids('schema/embedded-pages-by-text', { ...neededHalves(words), words: ways, limit })
  }

  /** Kept while the data is the same. A write in between is seen by the next search. */
  async #latestPages(): Promise<readonly Value[]> {
    const dataVersion = await this.#store.dataVersion()
    if (this.#latest?.dataVersion !== dataVersion) this.#latest = { dataVersion, pages: await this.#ids('schema/embedded-newest-pages', { limit: this.#latestCount }) }
    return this.#latest.pages
  }

  async #ids(...asked: Parameters<GraphStore['read']>): Promise<readonly Value[]> {
    return (await this.#store.read(...asked)).flatMap(({ id = null }) => (id === null ? [] : [id]))
  }
}
