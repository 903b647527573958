/**
 * The pages of one load by id: the same page twice is read once; two pages that claim one id with different content are a
 * mistake of whoever gave the ids, and the error names both. Holds a short hash a page, not the page.
 */
import { contentHash } from '../domain/ids.ts'
import type { Page } from '../domain/page.ts'

interface Seen { readonly hash: string, readonly source: string }

export type Sighting =
  | { readonly kind: 'new' }
  | { readonly kind: 'same', readonly as: string }
  | { readonly kind: 'different', readonly as: string }

export class SeenPages {
  private readonly byId = new Map<string, Seen>()

  /** Notes a page, and says whether its id came before, where, and with the same content. */
  note(page: Page): Sighting {
    const hash = contentHash(page.text, page.title ?? '', page.outlet ?? '', page.place ?? '', page.published ?? '', page.pageNumber ?? '', page.url ?? '')
    const before = this.byId.get(page.id)
    if (before === undefined) {
      this.byId.set(page.id, { hash, source: page.source })
      return { kind: 'new' }
    }
    return { kind: before.hash === hash ? 'same' : 'different', as: before.source }
  }
}
