/**
 * What a command works on: the store, opened by this process, or the server that already holds it. Commands do not know which.
 */
import type { LoadEvent, QueryInput, QueryResultDto } from '../contract/load.ts'
import type { StatusDto } from '../contract/status.ts'
import type { Page } from '../domain/page.ts'

/** @property server the address of the server that is asked; absent where the store is this process's own */
export interface Target {
  readonly server?: string
  load(pages: AsyncIterable<Page>, signal: AbortSignal): AsyncIterable<LoadEvent>
  remove(pages: readonly string[], signal: AbortSignal): AsyncIterable<LoadEvent>
  query(input: QueryInput): Promise<QueryResultDto>
  status(): Promise<StatusDto>
  close(): Promise<void>
}
