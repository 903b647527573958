/**
 * What was read → one hash, so that a page that says the same is not read again.
 * `source` is left out: the same page may be found under another path.
 */
import { contentHash } from '../domain/ids.ts'
import type { Page } from '../domain/page.ts'

/** Hash of the page's text and of what is known of it. */
export function pageStamp(page: Page): string {
  return contentHash(page.text, ...[page.title, page.outlet, page.place, page.published, page.pageNumber, page.url].map((value) => value ?? ''))
}
