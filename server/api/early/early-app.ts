/**
 * What is answered while the store is still being opened: the client, the network from its saved index, and how things stand.
 * Everything else of the API waits until the store is open and is then sent to the same address again, where the server proper answers.
 * No connection is kept, so that the next request meets the server that listens then.
 */
import express, { type Express, type Request } from 'express'
import { onlyHosts } from '../edge/guard.ts'
import { answerProblems } from '../problem.ts'

const ANSWERED = new Set(['/api/network', '/api/health', '/api/ready', '/api/openapi.json'])

/**
 * @property app the application on an unopened store
 * @property allowedHosts as the application's own
 * @property opened settled when the server proper listens
 */
export interface EarlyDeps { readonly app: Express, readonly allowedHosts: readonly string[], readonly opened: Promise<void> }

/** The Express application of the first seconds. */
export function createEarlyApp({ app, allowedHosts, opened }: EarlyDeps): Express {
  const early = express()
  early.disable('x-powered-by')
  early.use(onlyHosts(allowedHosts), (request, response, next) => {
    response.setHeader('Connection', 'close')
    if (isAnswered(request)) return next()
    void opened.then(() => { response.setHeader('Cache-Control', 'no-store').redirect(307, request.originalUrl) })
  })
  early.use(app)
  early.use(answerProblems())
  return early
}

function isAnswered({ path, originalUrl }: Request): boolean {
  return !originalUrl.startsWith('/api/') || ANSWERED.has(path)
}
