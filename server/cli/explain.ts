/** An error that ends a command → a sentence for people and an exit code. What nobody foresaw is shown whole. */
import { StoresDifferError } from '../archive/compare-stores.ts'
import { FactsFileError } from '../archive/facts-format.ts'
import { PartlyFilledError, StoreFilledError } from '../archive/fill-store.ts'
import { StoreChangedError } from '../archive/write-facts.ts'
import { ConfigError } from '../config.ts'
import { UnknownDecisionError, UnknownMentionError } from '../load/decide.ts'
import { LexiconFileError } from '../load/user-lexicon.ts'
import { QueryDeadlineError, QueryFailedError, QueryMemoryError, QueryRefusedError } from '../store/query-error.ts'
import { StoreError } from '../store/store-error.ts'
import { EXIT, type ExitCode } from './exit-codes.ts'
import { FileRoomError } from './commands/named-file.ts'
import { LexiconElsewhereError } from './options/lexicon-option.ts'
import { PortError } from './listen.ts'
import { OptionError } from './options/option-error.ts'
import { ServerAnswerError } from './target/server-call.ts'
import { StoreServedError } from './target/store-served-error.ts'

const QUERY_ERRORS = [QueryRefusedError, QueryFailedError, QueryDeadlineError, QueryMemoryError]
const STORE_ERRORS = [FileRoomError, PartlyFilledError, StoreFilledError, StoreChangedError, StoresDifferError, StoreServedError]
const USAGE_ERRORS = [ConfigError, FactsFileError, LexiconElsewhereError, LexiconFileError, OptionError, PortError, UnknownMentionError, UnknownDecisionError]

export interface Explanation { readonly sentence: string, readonly code: ExitCode }

/** Never throws. */
export function explain(error: unknown): Explanation {
  if (!(error instanceof Error)) return { sentence: String(error), code: EXIT.store }
  if (!isForeseen(error)) return { sentence: `something went wrong that should not have:\n${error.stack ?? error.message}`, code: EXIT.store }
  return { sentence: error.message, code: codeOf(error) }
}

/** True for errors whose message alone says what happened and what to do. */
export function isForeseen(error: unknown): boolean {
  return error instanceof StoreError || error instanceof ServerAnswerError || [...STORE_ERRORS, ...USAGE_ERRORS].some((kind) => error instanceof kind)
}

/** What the server says of a request that this process would have refused itself. */
const USAGE_PROBLEMS: ReadonlySet<string> = new Set(['/problems/decision-unknown', '/problems/bad-input'])

function codeOf(error: Error): ExitCode {
  if (USAGE_ERRORS.some((kind) => error instanceof kind) || (error instanceof ServerAnswerError && USAGE_PROBLEMS.has(error.type))) return EXIT.usage
  const query = error instanceof ServerAnswerError ? error.type.startsWith('/problems/query') : QUERY_ERRORS.some((kind) => error instanceof kind)
  return query ? EXIT.query : EXIT.store
}
