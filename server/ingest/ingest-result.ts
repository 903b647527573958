/** What reading brings, one result at a time: a page, a problem that cost one, or a notice. Trouble with one input never stops the others. */
import type { Page } from '../domain/page.ts'

/**
 * @property label how the page is called in an extraction: its record's own id, else the path as given
 * @property source the file, and the row or line, that a problem is about (`pages.csv, row 3`)
 * @property message one or two sentences: what is wrong, and what to do
 */
export type IngestResult =
  | { readonly kind: 'page', readonly page: Page, readonly label: string }
  | { readonly kind: 'problem', readonly source: string, readonly message: string }
  | { readonly kind: 'notice', readonly message: string }

export type IngestProblem = Extract<IngestResult, { kind: 'problem' }>

/** An input that cannot be read as a whole, or from some point on; becomes a problem. The message says what to do. */
export class UnreadableInput extends Error {
  override readonly name = 'UnreadableInput'
}

/** A problem about a source. */
export function problem(source: string, message: string): IngestProblem {
  return { kind: 'problem', source, message }
}

/** Why an input cannot be read, and what to do, from what was thrown while reading it. */
export function reasonOf(error: unknown): string {
  if (error instanceof UnreadableInput) return error.message
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
  if (code === 'EACCES' || code === 'EPERM') return 'you may not read it. Change its permissions, or copy it to where you may.'
  if (code === 'ENOENT') return 'it has gone. Check the path.'
  return `it cannot be read (${error instanceof Error ? error.message : String(error)}). Check the file and the disk it is on.`
}
