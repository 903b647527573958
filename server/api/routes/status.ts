/** GET /api/health (never asks the store) and GET /api/status (what is loaded). */
import { Router } from 'express'
import { healthSchema, statusSchema, type HealthDto, type StatusDto } from '../../contract/status.ts'
import type { GraphStore } from '../../store/graph-store.ts'
import { StatementError } from '../../store/store-error.ts'
import type { ApiDeps } from '../deps.ts'
import { answer } from '../edge/answer.ts'
import type { Operation } from '../operation.ts'
import { numberOf, optionalText } from '../row-values.ts'

export const STATUS_OPERATIONS: readonly Operation[] = [
  { method: 'get', path: '/api/health', summary: 'Whether the server is ready.', answer: healthSchema },
  { method: 'get', path: '/api/status', summary: 'What is loaded: counts, dates, versions.', answer: statusSchema },
]

export function statusRoutes({ store, state, config }: ApiDeps): Router {
  const router = Router()
  router.get('/api/health', (_request, response) => {
    const health: HealthDto = { status: state(), version: config.version, store: store.kind }
    response.setHeader('Cache-Control', 'no-store')
    response.status(health.status === 'starting' || health.status === 'unavailable' ? 503 : 200).json(health)
  })
  router.get('/api/status', async (request, response) => {
    const dataVersion = await store.dataVersion()
    await answer(request, response, { edition: { version: dataVersion, program: config.version }, body: () => readStatus(store, dataVersion, config.version) })
  })
  return router
}

/** What is loaded, as the API and the command line tell it. */
export async function readStatus(store: GraphStore, dataVersion: number, version: string): Promise<StatusDto> {
  const [schemaVersion, [counts], [dates]] = await Promise.all([store.schemaVersion(), store.read('read/counts'), store.read('read/meeting-dates')])
  if (counts === undefined || dates === undefined) throw new StatementError('read/counts', 'it answered no row')
  return {
    version,
    store: { kind: store.kind, url: store.url, schemaVersion, dataVersion },
    counts: {
      pages: numberOf(counts, 'pages'), articles: numberOf(counts, 'articles'), mentions: numberOf(counts, 'mentions'), people: numberOf(counts, 'people'),
      roles: numberOf(counts, 'roles'), meetings: numberOf(counts, 'meetings'), locations: numberOf(counts, 'locations'), attendances: numberOf(counts, 'attendances'),
    },
    dates: { from: optionalText(dates, 'first'), to: optionalText(dates, 'last'), undatedMeetings: numberOf(dates, 'undated') },
  }
}
