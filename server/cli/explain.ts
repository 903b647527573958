/** An error that ends a command → a sentence for people and an exit code. What nobody foresaw is shown whole. */
import { ConfigError } from '../config.ts'
import { QueryDeadlineError, QueryFailedError, QueryMemoryError, QueryRefusedError } from '../store/query-error.ts'
import { StoreError } from '../store/store-error.ts'
import { EXIT, type ExitCode } from './exit-codes.ts'
import { OptionError } from './known-options.ts'
import { PortError } from './listen.ts'
import { ServerAnswerError } from './server-target.ts'

const QUERY_ERRORS = [QueryRefusedError, QueryFailedError, QueryDeadlineError, QueryMemoryError]
const USAGE_ERRORS = [ConfigError, OptionError, PortError]

export interface Explanation { readonly sentence: string, readonly code: ExitCode }

/** Never throws. */
export function explain(error: unknown): Explanation {
  if (!(error instanceof Error)) return { sentence: String(error), code: EXIT.store }
  if (USAGE_ERRORS.some((kind) => error instanceof kind)) return { sentence: error.message, code: EXIT.usage }
  if (QUERY_ERRORS.some((kind) => error instanceof kind)) return { sentence: error.message, code: EXIT.query }
  if (error instanceof ServerAnswerError) return { sentence: error.message, code: error.type.startsWith('/problems/query') ? EXIT.query : EXIT.store }
  if (error instanceof StoreError) return { sentence: error.message, code: EXIT.store }
  return { sentence: `something went wrong that should not have:\n${error.stack ?? error.message}`, code: EXIT.store }
}
