/**
 * What was read → one hash, so that a page that says the same is not read again.
 * `source` is left out: the same page may be found under another path.
 */
import { contentHash } from '../domain/ids.ts'
import type { Page } from '../domain/page.ts'

/** A page is asked for its stamp before it is read, and again when it is stored. */
const stamps = new WeakMap<Page, string>()

/** Hash of the page's text and of what is known of it. */
export function pageStamp(page: Page): string {
  const stamp = stamps.get(page) ?? stampOf(page)
  stamps.set(page, stamp)
  return stamp
}

function stampOf(page: Page): string {
  return contentHash(page.text, ...[page.title, page.outlet, page.place, page.published, page.pageNumber, page.url].map((value) => value ?? ''))
}
