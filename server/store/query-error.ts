/** What can go wrong with Cypher typed by a user, one class each. The message is meant for the one who typed it. */
import { StoreError } from './store-error.ts'

/** The statement is not run: it writes, reads files, or would be answered wrongly. @property rule stable id of the reason */
export class QueryRefusedError extends StoreError {
  readonly rule: string
  constructor(rule: string, message: string) {
    super(message)
    this.rule = rule
  }
}

/** The store could not run it: a slip of the pen, an unknown name, a function that is not there. */
export class QueryFailedError extends StoreError {}

/** It took longer than allowed and was stopped. */
export class QueryDeadlineError extends StoreError {
  constructor(timeoutMs: number) {
    super(`The query was stopped after ${timeoutMs / 1000} s. Start at a node you name, take fewer steps, or allow more time.`)
  }
}

/** It needed more memory than allowed and was stopped. */
export class QueryMemoryError extends StoreError {
  /** @param limitBytes absent where the server sets the limit and does not tell it */
  constructor(limitBytes?: number) {
    const limit = limitBytes === undefined ? 'the server allows' : `${Math.round(limitBytes / 2 ** 20)} MB of memory`
    super(`The query was stopped: it needed more than ${limit}. Ask for fewer rows, or count instead of collecting.`)
  }
}
