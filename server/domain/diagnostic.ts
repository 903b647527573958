/** Something a reader of the text should look at: trouble in text is a value, never an exception. */
import type { Span } from './span.ts'

export type Severity = 'info' | 'doubt' | 'error'

/**
 * @property rule a stable id, `stage/what` (`articles/furniture`, `people/surname-only`)
 * @property message what was seen and what was made of it, a reason as written (reason.ts)
 * @property span where, in the page's text
 */
export interface Diagnostic {
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  readonly span: Span
}
