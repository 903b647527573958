/**
 * GET /api/health (what the server does, and whether the store is there), /api/ready (whether requests can be answered now), /api/metrics,
 * and GET /api/status (what is loaded). A store that does not say its version in time is unavailable, until it does.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { Router } from 'express'
import { z } from 'zod'
import { healthSchema, readySchema, statusSchema, type HealthDto, type ReadyDto, type StatusDto } from '../../contract/status.ts'
import type { GraphStore } from '../../store/graph-store.ts'
import { StatementError } from '../../store/store-error.ts'
import type { ApiDeps } from '../deps.ts'
import type { Metrics } from '../metrics.ts'
import { answer } from '../edge/answer.ts'
import type { Operation } from '../operation.ts'
import { numberOf, optionalText } from '../row-values.ts'

export const STATUS_OPERATIONS: readonly Operation[] = [
  { method: 'get', path: '/api/health', summary: 'Whether the server is ready.', answer: healthSchema },
  { method: 'get', path: '/api/ready', summary: 'Whether requests that need the store can be answered now; 503 while they cannot.', answer: readySchema },
  { method: 'get', path: '/api/metrics', summary: 'Times, counts and memory as Prometheus text.', answer: z.string(), answerType: 'text/plain' },
  { method: 'get', path: '/api/status', summary: 'What is loaded: counts, dates, versions.', answer: statusSchema },
]

/** A store that takes longer to say its version is not ready. */
const READY_MS = 2000

export function statusRoutes({ store, state, config, isOpen = () => true }: ApiDeps, metrics: Metrics): Router {
  const router = Router()
  const found = async (): Promise<ReadyDto['store']> => (state() === 'starting' || !isOpen() ? 'opening' : readiness(store))
  router.get('/api/health', async (_request, response) => {
    const status = await found() === 'unavailable' ? 'unavailable' : state()
    const health: HealthDto = { status, version: config.version, store: store.kind }
    response.setHeader('Cache-Control', 'no-store')
    response.status(status === 'starting' || status === 'unavailable' ? 503 : 200).json(health)
  })
  router.get('/api/ready', async (_request, response) => {
    const answered = await found()
    const ready: ReadyDto = { ready: answered === 'open' && state() !== 'unavailable', store: answered }
    response.setHeader('Cache-Control', 'no-store')
    response.status(ready.ready ? 200 : 503).json(ready)
  })
  router.get('/api/metrics', async (_request, response) => {
    const { type, text } = await metrics.text(store)
    response.setHeader('Cache-Control', 'no-store')
    response.setHeader('Content-Type', type)
    response.send(text)
  })
  const kept = new KeptStatus((dataVersion) => readStatus(store, dataVersion, config))
  router.get('/api/status', async (request, response) => {
    const dataVersion = await store.dataVersion()
    await answer(request, response, { edition: { version: dataVersion, program: config.version }, body: () => kept.of(dataVersion) })
  })
  return router
}

/** Counting a million attendances takes a second, so it is done once for a version of the data; what fails is asked again. */
class KeptStatus {
  readonly #read: (dataVersion: number) => Promise<StatusDto>
  #last: { readonly dataVersion: number, readonly status: Promise<StatusDto> } | undefined

  constructor(read: (dataVersion: number) => Promise<StatusDto>) {
    this.#read = read
  }

  of(dataVersion: number): Promise<StatusDto> {
    if (this.#last?.dataVersion === dataVersion) return this.#last.status
    const last = { dataVersion, status: this.#read(dataVersion) }
    this.#last = last
    last.status.catch(() => { if (this.#last === last) this.#last = undefined })
    return last.status
  }
}

async function readiness(store: GraphStore): Promise<'open' | 'unavailable'> {
  const waiting = new AbortController()
  try {
    return await Promise.race([store.dataVersion().then(() => 'open' as const), sleep(READY_MS, 'unavailable' as const, { signal: waiting.signal })])
  } catch {
    return 'unavailable'
  } finally {
    waiting.abort()
  }
}

/** What is loaded, and by which program, as the API and the command line tell it. */
export async function readStatus(store: GraphStore, dataVersion: number, { version, lexicon }: Pick<ApiDeps['config'], 'version' | 'lexicon'>): Promise<StatusDto> {
  const [schemaVersion, [counts], [dates]] = await Promise.all([store.schemaVersion(), store.read('read/counts'), store.read('read/meeting-dates')])
  if (counts === undefined || dates === undefined) throw new StatementError('read/counts', 'it answered no row')
  return {
    version,
    ...(lexicon === undefined ? {} : { lexicon }),
    store: { kind: store.kind, url: store.url, schemaVersion, dataVersion },
    counts: {
      pages: numberOf(counts, 'pages'), articles: numberOf(counts, 'articles'), mentions: numberOf(counts, 'mentions'), people: numberOf(counts, 'people'),
      roles: numberOf(counts, 'roles'), meetings: numberOf(counts, 'meetings'), locations: numberOf(counts, 'locations'), attendances: numberOf(counts, 'attendances'),
    },
    dates: { from: optionalText(dates, 'first'), to: optionalText(dates, 'last'), undatedMeetings: numberOf(dates, 'undated') },
  }
}
