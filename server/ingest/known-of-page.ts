/** What can be known of a page beside its text: from its record, the row of pages.csv, its HTML, the options of the command. */

/** In the words of domain/page.ts. */
export const KNOWN_FIELDS = ['id', 'title', 'outlet', 'place', 'published', 'url', 'pageNumber'] as const

/** What is not known is absent or undefined. */
export type KnownOfPage = { readonly [Field in (typeof KNOWN_FIELDS)[number]]?: string | undefined }
