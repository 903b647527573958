/**
 * What a command works on: the store, opened by this process, or the server that already holds it. Commands do not know which.
 */
import type { DecideInput, Decided, ReviewDto } from '../../contract/decision.ts'
import type { LoadEvent, QueryInput, QueryResultDto } from '../../contract/load.ts'
import type { StatusDto } from '../../contract/status.ts'
import type { Page } from '../../domain/page.ts'

/** @property server the address of the server that is asked; absent where the store is this process's own */
export interface Target {
  readonly server?: string
  load(pages: AsyncIterable<Page>, signal: AbortSignal): AsyncIterable<LoadEvent>
  remove(pages: readonly string[], signal: AbortSignal): AsyncIterable<LoadEvent>
  query(input: QueryInput): Promise<QueryResultDto>
  status(): Promise<StatusDto>
  /** @throws UnknownMentionError, or what the server answers, where a mention is not in the store */
  decide(input: DecideInput): Promise<Decided>
  /** @throws UnknownDecisionError, or what the server answers, where there is no such decision */
  undecide(decision: string): Promise<void>
  review(): Promise<ReviewDto>
  close(): Promise<void>
}
