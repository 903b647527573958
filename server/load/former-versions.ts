/**
 * A file that holds one page and no id of its own, read again after it was changed → the stored page that it takes the place of.
 * The page of the same file is meant where its text is the same (what is known of it was put right), or its paper and day are (the text was).
 * With another text and another day it is another page: papers number their files alike every day.
 * Errors: what the store throws.
 */
import { contentPageId } from '../domain/ids.ts'
import type { Page } from '../domain/page.ts'
import type { GraphStore, Row } from '../store/graph-store.ts'
import { optionalText, text } from './batch/columns.ts'
import { isRecordOfMany } from './page-source.ts'

/** Of one load: where the stored pages are from is read once, when it is first asked, so that pages of one load never take each other's place. */
export class FormerVersions {
  readonly #store: GraphStore
  #bySource: Map<string, string[]> | undefined

  constructor(store: GraphStore) {
    this.#store = store
  }

  /** Ids of the stored pages that these take the place of. */
  async of(pages: readonly Page[]): Promise<readonly string[]> {
    const files = pages.filter(isOfFile)
    if (files.length === 0) return []
    const bySource = this.#bySource ??= await this.#readSources()
    const others = files.flatMap((page) => (bySource.get(page.source) ?? []).filter((id) => id !== page.id))
    const former = others.length === 0 ? [] : await this.#store.read('load/former-pages', { pages: others })
    const now = new Map(files.map((page) => [page.source, page]))
    return former.filter((row) => isFormer(row, now.get(text(row, 'source')))).map((row) => text(row, 'id'))
  }

  async #readSources(): Promise<Map<string, string[]>> {
    const bySource = new Map<string, string[]>()
    for await (const row of this.#store.stream('load/page-sources')) {
      const [source, id] = [text(row, 'source'), text(row, 'id')]
      if (!isRecordOfMany(source) && HASH_ID.test(id)) bySource.set(source, [...bySource.get(source) ?? [], id])
    }
    return bySource
  }
}

const HASH_ID = /^p[0-9a-f]{16}$/u

function isOfFile(page: Page): boolean {
  return !isRecordOfMany(page.source) && page.source !== '-' && page.id === contentPageId(page)
}

function isFormer(row: Row, page: Page | undefined): boolean {
  if (page === undefined) return false
  const former = { text: text(row, 'text'), outlet: optionalText(row, 'outlet'), published: optionalText(row, 'published') }
  if (text(row, 'id') !== contentPageId(former)) return false
  return former.text === page.text || (former.outlet === page.outlet && former.published === page.published)
}
