/**
 * The store through the server that holds it, as its lock file says: the same acts over HTTP, with the token that only this
 * user's processes can read. Pages go out as they are read, events come back as they happen.
 */
import type { ClientRequest, IncomingMessage } from 'node:http'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { type LoadEvent, type QueryInput, type QueryResultDto, loadEventSchema, queryResultSchema } from '../../contract/load.ts'
import { type DecideInput, type Decided, type ReviewDto, type ReviewPartDto, decidedSchema, reviewPartSchema } from '../../contract/decision.ts'
import { type StatusDto, statusSchema } from '../../contract/status.ts'
import type { Page } from '../../domain/page.ts'
import { write } from '../print/output.ts'
import { type ServerAccess, ServerAnswerError, answerOf, callServer } from './server-call.ts'
import type { Target } from './target.ts'

/** Speaks to a running server. @throws ServerAnswerError from every act */
export function createServerTarget(server: ServerAccess): Target {
  const { address } = server
  async function askJson(what: string, options: { readonly body?: unknown, readonly signal?: AbortSignal } = {}): Promise<IncomingMessage> {
    const { body, ...rest } = options
    const bytes = Buffer.from(body === undefined ? '' : JSON.stringify(body))
    const headers = body === undefined ? {} : { 'content-type': 'application/json', 'content-length': bytes.length }
    const asking = callServer(server, what, { ...rest, headers })
    asking.end(bytes)
    return answerOf(asking, address)
  }
  async function readJson(answer: IncomingMessage): Promise<unknown> {
    return JSON.parse(await text(answer))
  }
  return {
    server: address,
    async* load(pages, signal) {
      const asking = callServer(server, 'POST /api/pages', { headers: { 'content-type': 'application/x-ndjson' }, signal })
      const answer = answerOf(asking, address)
      const sending = send(pages, asking)
      // Where the server refuses, its answer is the error that counts.
      sending.catch(() => undefined)
      yield* untilAborted(eventsOf(answer, address), signal)
      if (!signal.aborted) await sending
    },
    async* remove(pages, signal) {
      yield* untilAborted(eventsOf(askJson('DELETE /api/pages', { body: { pages }, signal }), address), signal)
    },
    async query(input: QueryInput): Promise<QueryResultDto> {
      return queryResultSchema.parse(await readJson(await askJson('POST /api/query', { body: input })))
    },
    async status(): Promise<StatusDto> {
      return statusSchema.parse(await readJson(await askJson('GET /api/status')))
    },
    async decide(input: DecideInput): Promise<Decided> {
      return decidedSchema.parse(await readJson(await askJson('POST /api/decisions', { body: input })))
    },
    async undecide(decision: string): Promise<void> {
      await readJson(await askJson(`DELETE /api/decisions/${encodeURIComponent(decision)}`))
    },
    async review(): Promise<ReviewDto> {
      const parts: ReviewPartDto[] = []
      for (let query: string | undefined = ''; query !== undefined;) {
        const part: ReviewPartDto = reviewPartSchema.parse(await readJson(await askJson(`GET /api/review${query}`)))
        parts.push(part)
        query = part.next === null ? undefined : `?${new URLSearchParams({ cursor: part.next })}`
      }
      return { pairs: parts.flatMap(({ pairs }) => pairs), contradictions: parts.flatMap(({ contradictions }) => contradictions) }
    },
    async close() {},
  }
}

async function send(pages: AsyncIterable<Page>, asking: ClientRequest): Promise<void> {
  for await (const page of pages) {
    if (asking.destroyed) return
    await write(asking, `${JSON.stringify(page)}\n`)
  }
  asking.end()
}

async function* eventsOf(asked: Promise<IncomingMessage>, address: string): AsyncGenerator<LoadEvent> {
  const answer = await asked
  try {
    for await (const line of createInterface({ input: answer, crlfDelay: Infinity })) if (line.trim() !== '') yield loadEventSchema.parse(JSON.parse(line))
  } catch (cause) {
    throw new ServerAnswerError(`The server at ${address} broke off. What was finished before is in the store; try again.`, 'broken off', { cause })
  }
}

/** Ends where the caller called it off, however the connection takes that. */
async function* untilAborted(events: AsyncIterable<LoadEvent>, signal: AbortSignal): AsyncGenerator<LoadEvent> {
  try {
    yield* events
  } catch (error) {
    if (!signal.aborted) throw error
  }
}
