/**
 * The HTTP side of the program, from the outside in: log, headers, who may ask, the API, the client, problems.
 * Everything it needs is given; it opens nothing and listens to nothing.
 */
import compression from 'compression'
import express, { type Express, Router } from 'express'
import { UnknownRouteError } from './api-errors.ts'
import type { ApiDeps } from './deps.ts'
import { limitBodyTime } from './edge/body-time.ts'
import { onlyHosts, onlySameOrigin } from './edge/guard.ts'
import { securityHeaders } from './edge/headers.ts'
import { logRequests } from './edge/request-log.ts'
import { staticClient } from './edge/static-client.ts'
import { Metrics } from './metrics.ts'
import { NetworkSource } from './network-source.ts'
import { openApiDocument } from './open-api.ts'
import type { Operation } from './operation.ts'
import { answerProblems } from './problem.ts'
import { ARTICLE_OPERATIONS, articleRoutes } from './routes/articles.ts'
import { COPY_OPERATIONS, copyRoutes } from './routes/copies.ts'
import { DECISION_OPERATIONS, decisionRoutes } from './routes/decisions.ts'
import { MEETING_OPERATIONS, meetingRoutes } from './routes/meetings.ts'
import { NETWORK_OPERATIONS, networkRoutes } from './routes/network.ts'
import { PAGE_OPERATIONS, pageRoutes } from './routes/pages.ts'
import { PEOPLE_OPERATIONS, peopleRoutes } from './routes/people.ts'
import { QUERY_OPERATIONS, queryRoutes } from './routes/query.ts'
import { REVIEW_OPERATIONS, reviewRoutes } from './routes/review.ts'
import { SEARCH_OPERATIONS, searchRoutes } from './routes/search.ts'
import { STATUS_OPERATIONS, statusRoutes } from './routes/status.ts'

/** Every operation of the API. */
export const OPERATIONS: readonly Operation[] = [
  ...STATUS_OPERATIONS, ...SEARCH_OPERATIONS, ...NETWORK_OPERATIONS, ...PEOPLE_OPERATIONS, ...MEETING_OPERATIONS, ...ARTICLE_OPERATIONS, ...PAGE_OPERATIONS, ...DECISION_OPERATIONS, ...REVIEW_OPERATIONS, ...QUERY_OPERATIONS, ...COPY_OPERATIONS,
]

/** The fastest: a network of 3 MB is 222 kB after 7 ms; at the usual 6 it is 173 kB after 26 ms, which pays on lines slower than 20 Mbit/s only. */
const GZIP_LEVEL = 1

/** A body that is not a stream of pages has arrived by then. */
const BODY_MS = 60_000

/** The Express application; give it to `http.createServer`. */
export function createApp(deps: ApiDeps): Express {
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  const metrics = deps.metrics ?? new Metrics({ logger: deps.logger })
  app.use(metrics.requests(), logRequests(deps.logger), limitBodyTime(BODY_MS), securityHeaders(), onlyHosts(deps.config.allowedHosts), compression({ level: GZIP_LEVEL }))
  app.use('/api', onlySameOrigin())
  app.use(apiRoutes(deps, metrics))
  app.use('/api', (request) => { throw new UnknownRouteError(request.method) })
  app.use(staticClient(deps.config.clientFolder))
  app.use((request) => { throw new UnknownRouteError(request.method) })
  app.use(answerProblems())
  return app
}

/** The routes of the API, one router a resource. */
export function apiRoutes(deps: ApiDeps, metrics: Metrics): Router {
  const { store, savedIndex, isOpen, logger } = deps
  const networks = new NetworkSource(store, {
    ...(savedIndex === undefined ? {} : { saved: savedIndex }), ...(isOpen === undefined ? {} : { isOpen }),
    onError: (error) => { logger.warn({ err: error }, 'The index of the network could not be saved.') },
  })
  const router = Router()
  const document = openApiDocument(OPERATIONS, deps.config.version)
  router.get('/api/openapi.json', (_request, response) => { response.json(document) })
  router.use(
    statusRoutes(deps, metrics), searchRoutes(deps, networks), networkRoutes(deps, networks), peopleRoutes(deps, networks),
    meetingRoutes(deps, networks), articleRoutes(deps, networks), pageRoutes(deps), decisionRoutes(deps), reviewRoutes(deps), queryRoutes(deps), copyRoutes(deps),
  )
  return router
}
