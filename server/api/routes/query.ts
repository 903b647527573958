/** POST /api/query (token): read-only Cypher typed by a user, run by the store where it can do no harm. */
import express, { Router } from 'express'
import { queryInputSchema, queryResultSchema, type QueryResultDto } from '../../contract/load.ts'
import type { QueryAnswer } from '../../store/graph-store.ts'
import type { ApiDeps } from '../deps.ts'
import { onlyWithToken } from '../edge/guard.ts'
import { onlyMedia, parseBody } from '../edge/input.ts'
import type { Operation } from '../operation.ts'

export const QUERY_OPERATIONS: readonly Operation[] = [
  {
    method: 'post', path: '/api/query', summary: 'Read-only Cypher.', token: true, body: { 'application/json': queryInputSchema },
    answer: queryResultSchema, problems: [401, 413, 415, 422],
  },
]

export function queryRoutes({ store, config }: ApiDeps): Router {
  const router = Router()
  router.post('/api/query', onlyWithToken(config.token), onlyMedia('application/json'), express.json({ limit: '1mb' }), async (request, response) => {
    const body: unknown = request.body
    response.setHeader('Cache-Control', 'no-store')
    response.json(resultOf(await store.query(parseBody(queryInputSchema, body))))
  })
  return router
}

function resultOf({ columns, rows, truncated, milliseconds, notices }: QueryAnswer): QueryResultDto {
  return { columns: [...columns], rows: rows.map((row) => [...row]), truncated, milliseconds, notices: [...notices] }
}
