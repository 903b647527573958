/** What a caller can get wrong, one class each. `problem.ts` says how it is answered. */
import type { ZodError } from 'zod'

/** The common root of everything that is the caller's to mend. */
export abstract class ApiRequestError extends Error {
  constructor(message: string) {
    super(message)
    this.name = new.target.name
  }
}

/** There is no such route. */
export class UnknownRouteError extends ApiRequestError {
  constructor(readonly method: string) {
    super('There is nothing at this address. /api/openapi.json lists what there is.')
  }
}

export interface InputIssue { readonly path: string, readonly message: string }

/** Parameters or body break their schema. */
export class BadInputError extends ApiRequestError {
  constructor(readonly issues: readonly InputIssue[]) {
    super(issues.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`)).join('; '))
  }

  static of(error: ZodError): BadInputError {
    return new BadInputError(error.issues.map((issue) => ({ path: issue.path.map(String).join('.'), message: issue.message })))
  }
}

/** Nothing has this id. */
export class UnknownIdError extends ApiRequestError {
  constructor(readonly noun: 'person' | 'meeting' | 'article' | 'decision', readonly id: string) {
    super(noun === 'decision' ? `No decision of the id ${id} is in the log.` : `No ${noun} has this id. It may have been removed, or its page replaced; search for it again.`)
  }
}

/** The Host header names a host that this server does not answer to (a rebound DNS name, or one that must be allowed first). */
export class HostRefusedError extends ApiRequestError {
  constructor() {
    super('This server does not answer to that host name. Open it under the address it printed when it started.')
  }
}

/** Another site's page asks. */
export class CrossSiteError extends ApiRequestError {
  constructor() {
    super('Requests from the pages of other sites are refused.')
  }
}

/** No token, or a wrong one. */
export class TokenError extends ApiRequestError {
  constructor(readonly given: boolean) {
    super(given ? 'The token is wrong. It stands in the lock file beside the store and changes with every start.' : 'This needs the token of the lock file: Authorization: Bearer TOKEN.')
  }
}

/** The body's type is none that this route reads. */
export class MediaTypeError extends ApiRequestError {
  constructor(readonly accepted: readonly string[]) {
    super(`Send the body as ${accepted.join(' or ')}.`)
  }
}

/** The body, or one line of it, is larger than what is accepted. */
export class TooLargeError extends ApiRequestError {
  constructor(readonly limit: string) {
    super(`The body is larger than ${limit}. Send fewer pages at once, as application/x-ndjson.`)
  }
}

/** The client was not built. */
export class ClientMissingError extends ApiRequestError {
  constructor() {
    super('The explorer was not built. npm start builds it.')
  }
}
