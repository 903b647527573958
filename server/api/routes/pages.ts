/**
 * POST /api/pages and DELETE /api/pages (token). The answer streams NDJSON, an event a line, and ends with `done` or `failed`.
 * Pages come as NDJSON, a page a line, read as they arrive; or as JSON: one page, or a list of them.
 * A line that is no page is a `problem` event; the others go on.
 */
import express, { type Request, type RequestHandler, type Response, Router } from 'express'
import { z } from 'zod'
import { loadEventSchema, pageInputSchema, removeInputSchema, type LoadEvent, type PageInput } from '../../contract/load.ts'
import { pageId } from '../../domain/ids.ts'
import { type Page, storable } from '../../domain/page.ts'
import type { ApiDeps } from '../deps.ts'
import { spareBodyTime } from '../edge/body-time.ts'
import { onlyWithToken } from '../edge/guard.ts'
import { onlyMedia, parseBody } from '../edge/input.ts'
import { linesOf, NDJSON, sendEvents } from '../edge/ndjson.ts'
import type { Operation } from '../operation.ts'

const pagesSchema = z.union([z.array(pageInputSchema).min(1), pageInputSchema.transform((page) => [page])])
const JSON_LIMIT = '20mb'
const LONGEST_LINE = 20_000_000

export const PAGE_OPERATIONS: readonly Operation[] = [
  {
    method: 'post', path: '/api/pages', summary: 'Load pages: a page a line, or a list.', token: true,
    body: { [NDJSON]: pageInputSchema, 'application/json': z.union([z.array(pageInputSchema).min(1), pageInputSchema]) },
    answer: loadEventSchema, answerType: NDJSON, problems: [401, 413, 415],
  },
  {
    method: 'delete', path: '/api/pages', summary: 'Take back what pages brought.', token: true, body: { 'application/json': removeInputSchema },
    answer: loadEventSchema, answerType: NDJSON, problems: [401, 413, 415],
  },
]

export function pageRoutes(deps: ApiDeps): Router {
  const router = Router()
  const token = onlyWithToken(deps.config.token)
  const json = express.json({ limit: JSON_LIMIT })
  router.post('/api/pages', token, onlyMedia(NDJSON, 'application/json'), json, postPages(deps))
  router.delete('/api/pages', token, onlyMedia('application/json'), json, async (request, response) => {
    const body: unknown = request.body
    const { pages } = parseBody(removeInputSchema, body)
    await sendEvents(response, deps.remove(pages, leaving(response)))
  })
  return router
}

function postPages(deps: ApiDeps): RequestHandler {
  return async (request, response) => {
    const problems: LoadEvent[] = []
    const body: unknown = request.body
    const pages = request.is(NDJSON) === false ? listed(parseBody(pagesSchema, body)) : streamed(request, problems)
    // A load may send its pages for hours.
    spareBodyTime(request)
    await sendEvents(response, withProblems(deps.load(pages, leaving(response)), problems))
  }
}

async function* listed(pages: readonly PageInput[]): AsyncGenerator<Page> {
  for (const page of pages) yield pageOf(page)
}

async function* streamed(request: Request, problems: LoadEvent[]): AsyncGenerator<Page> {
  for await (const { number, text } of linesOf(request, LONGEST_LINE)) {
    const parsed = pageInputSchema.safeParse(jsonOf(text))
    if (parsed.success) yield pageOf(parsed.data)
    else problems.push({ event: 'problem', source: `line ${number}`, message: parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ') })
  }
}

/** Puts the problems of lines between the events of the load. */
async function* withProblems(events: AsyncIterable<LoadEvent>, problems: LoadEvent[]): AsyncGenerator<LoadEvent> {
  for await (const event of events) {
    yield* problems.splice(0)
    yield event
  }
}

function pageOf({ id, source, text, ...known }: PageInput): Page {
  const given = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined))
  return { id: pageId(id), source, text: storable(text), ...given }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Aborts when the caller goes away before the answer is out. */
function leaving(response: Response): AbortSignal {
  const controller = new AbortController()
  response.on('close', () => { if (!response.writableFinished) controller.abort() })
  return controller.signal
}
