/** One input text with what is known of it. What is unknown is absent, never guessed. */
import type { PageId } from './ids.ts'

/**
 * @property id the record's own id, else a hash of text, outlet and published
 * @property source where it was read from: a path as given, or a file and row
 * @property text the input's text, with `title` and a newline in front where it does not begin with it; every span points into it
 * @property place the division whose paper it is, as given (`南通市`)
 * @property published ISO date, YYYY-MM-DD
 * @property pageNumber the number printed on the page, as given
 */
export interface Page {
  readonly id: PageId
  readonly source: string
  readonly text: string
  readonly title?: string
  readonly outlet?: string
  readonly place?: string
  readonly published?: string
  readonly pageNumber?: string
  readonly url?: string
}

/** Lone surrogates, which no store can keep, become U+FFFD; every offset stays. */
export function storable(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd')
}
