/**
 * The one place that turns errors into problems (RFC 9457, application/problem+json).
 * What was foreseen says what to do; what was not is logged whole and answered bare.
 */
import type { ErrorRequestHandler } from 'express'
import type { Problem } from '../contract/problem.ts'
import { QueryDeadlineError, QueryFailedError, QueryMemoryError, QueryRefusedError } from '../store/query-error.ts'
import { CatalogueError, StatementError, StoreError } from '../store/store-error.ts'
import {
  ApiRequestError, BadInputError, ClientMissingError, CrossSiteError, HostRefusedError, MediaTypeError, TokenError, TooLargeError, UnknownIdError, UnknownRouteError,
} from './api-errors.ts'

type Told = Pick<Problem, 'type' | 'title' | 'status' | 'detail' | 'errors'>

interface Kind { readonly type: string, readonly title: string, readonly status: number }

const BAD_INPUT: Kind = { type: 'bad-input', title: 'The request is not as it should be', status: 400 }

/** The caller's mistakes by their class. */
const KINDS = [
  [UnknownRouteError, { type: 'route-unknown', title: 'There is nothing here', status: 404 }],
  [ClientMissingError, { type: 'client-missing', title: 'The explorer is not there', status: 404 }],
  [HostRefusedError, { type: 'host-refused', title: 'Wrong host name', status: 421 }],
  [CrossSiteError, { type: 'cross-site', title: 'Refused: another site asks', status: 403 }],
  [TokenError, { type: 'token-missing', title: 'Token needed', status: 401 }],
  [MediaTypeError, { type: 'media-type', title: 'The body is of a type that is not read here', status: 415 }],
  [TooLargeError, { type: 'too-large', title: 'The body is too large', status: 413 }],
] as const

/** An error → what the caller is told. Unforeseen errors tell nothing of themselves. */
export function problemOf(error: unknown): Told {
  return callersMistake(error) ?? queryTrouble(error) ?? storeTrouble(error) ?? parserTrouble(error)
    ?? { type: '/problems/unforeseen', title: 'Something went wrong here', status: 500, detail: 'This is a fault of the program. The server’s log says more, under this request id.' }
}

/** Express's last handler. An error after the answer has begun can only cut it short. */
export function answerProblems(): ErrorRequestHandler {
  // Express knows an error handler by its four parameters.
  return (error: unknown, request, response, next) => {
    const told = problemOf(error)
    if (told.status >= 500) request.log.error({ err: error }, told.title)
    if (response.headersSent) {
      next(error)
      return
    }
    response.removeHeader('ETag')
    response.setHeader('Cache-Control', 'no-store')
    if (told.status === 401) response.setHeader('WWW-Authenticate', 'Bearer')
    if (told.status === 503) response.setHeader('Retry-After', '5')
    const problem: Problem = { ...told, instance: request.path, requestId: String(request.id) }
    response.status(told.status).type('application/problem+json').send(JSON.stringify(problem))
  }
}

function callersMistake(error: unknown): Told | undefined {
  if (!(error instanceof ApiRequestError)) return undefined
  const { type, title, status } = kindOf(error)
  return { ...told(error, { type, title, status }), ...(error instanceof BadInputError ? { errors: [...error.issues] } : {}) }
}

function kindOf(error: ApiRequestError): Kind {
  if (error instanceof UnknownIdError) return { type: `${error.noun}-unknown`, title: `There is no such ${error.noun}`, status: 404 }
  if (error instanceof TokenError && error.given) return { type: 'token-wrong', title: 'Wrong token', status: 403 }
  return KINDS.find(([errorClass]) => error instanceof errorClass)?.[1] ?? BAD_INPUT
}

function queryTrouble(error: unknown): Told | undefined {
  if (error instanceof QueryRefusedError) return told(error, { type: 'query-refused', title: 'The query is refused', status: 422 })
  if (error instanceof QueryFailedError) return told(error, { type: 'query-failed', title: 'The query is in error', status: 422 })
  if (error instanceof QueryDeadlineError) return told(error, { type: 'query-deadline', title: 'The query took too long', status: 422 })
  return error instanceof QueryMemoryError ? told(error, { type: 'query-memory', title: 'The query took too much memory', status: 422 }) : undefined
}

/** A statement of ours that fails is our fault; everything else a store says means that it cannot be asked now. */
function storeTrouble(error: unknown): Told | undefined {
  if (!(error instanceof StoreError) || error instanceof StatementError || error instanceof CatalogueError) return undefined
  return { type: '/problems/store-unavailable', title: 'The store cannot be asked now', status: 503, detail: 'The graph cannot be reached at the moment. Try again in a few seconds; the server’s log says why.' }
}

/** What Express and its body parser throw: errors with a `status` below 500. */
function parserTrouble(error: unknown): Told | undefined {
  if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number') return undefined
  if (error.status === 413) return callersMistake(new TooLargeError('what is accepted here'))
  if (error.status === 415) return { type: '/problems/media-type', title: 'The body is of a type that is not read here', status: 415, detail: 'Send it as UTF-8, plain or gzipped.' }
  return error.status >= 400 && error.status < 500
    ? { type: '/problems/bad-input', title: 'The request is not as it should be', status: 400, detail: 'The address or the body could not be read.' }
    : undefined
}

function told(error: Error, { type, title, status }: Kind): Told {
  return { type: `/problems/${type}`, title, status, detail: error.message }
}
