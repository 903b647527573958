/**
 * One log line a request: id, method, route pattern, status, time. Never the address itself or a parameter: people's names stand there.
 * A request's own `x-request-id` is kept when it is a plain word; it is sent back in any case.
 */
import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { RequestHandler } from 'express'
import type { Logger } from 'pino'
import { pinoHttp } from 'pino-http'

const PLAIN = /^[A-Za-z0-9_-]{1,64}$/u

/** Logs each request and gives it an id (`request.id`). */
export function logRequests(logger: Logger): RequestHandler {
  return pinoHttp({
    logger,
    genReqId: (request, response) => {
      const given = request.headers['x-request-id']
      const id = typeof given === 'string' && PLAIN.test(given) ? given : randomUUID()
      response.setHeader('x-request-id', id)
      return id
    },
    serializers: {
      req: (request: { readonly id: unknown, readonly method: unknown }) => ({ id: request.id, method: request.method }),
      res: (response: { readonly statusCode: unknown }) => ({ status: response.statusCode }),
    },
    customProps: (request) => routeOf(request),
    customLogLevel: (_request, response, error) => (error !== undefined || response.statusCode >= 500 ? 'error' : 'info'),
    customSuccessMessage: () => 'answered',
    customErrorMessage: () => 'failed',
  })
}

/** The pattern of the route that answered (`/api/people/:id`); nothing where there was none. */
function routeOf(request: IncomingMessage): { readonly route?: string } {
  const route: unknown = 'route' in request ? request.route : undefined
  return typeof route === 'object' && route !== null && 'path' in route ? { route: String(route.path) } : {}
}
