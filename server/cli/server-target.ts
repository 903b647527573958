/**
 * The store through the server that holds it, as its lock file says: the same acts over HTTP, with the token that only this
 * user's processes can read. Pages go out as they are read, events come back as they happen.
 */
import { type ClientRequest, type IncomingMessage, request } from 'node:http'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { type LoadEvent, type QueryInput, type QueryResultDto, loadEventSchema, queryResultSchema } from '../contract/load.ts'
import { type DecideInput, type Decided, type ReviewDto, decidedSchema, reviewSchema } from '../contract/decision.ts'
import { problemSchema } from '../contract/problem.ts'
import { type StatusDto, statusSchema } from '../contract/status.ts'
import type { Page } from '../domain/page.ts'
import { write } from './output.ts'
import type { Target } from './target.ts'

/** The server refused, with its own words; or does not answer. @property type of the problem (`/problems/query-refused`) */
export class ServerAnswerError extends Error {
  override readonly name = 'ServerAnswerError'
  constructor(message: string, readonly type: string, options?: ErrorOptions) {
    super(message, options)
  }
}

/** @property address `http://127.0.0.1:3000` */
export interface ServerTargetOptions { readonly address: string, readonly token: string }

/** Speaks to a running server. @throws ServerAnswerError from every act */
export function createServerTarget({ address, token }: ServerTargetOptions): Target {
  function open(method: string, path: string, options: { readonly headers?: Readonly<Record<string, string | number>>, readonly signal?: AbortSignal } = {}): ClientRequest {
    return request(new URL(path, address), { method, ...options, headers: { authorization: `Bearer ${token}`, ...options.headers } })
  }
  async function askJson(method: string, path: string, options: { readonly body?: unknown, readonly signal?: AbortSignal } = {}): Promise<IncomingMessage> {
    const { body, ...rest } = options
    const bytes = Buffer.from(body === undefined ? '' : JSON.stringify(body))
    const headers = body === undefined ? {} : { 'content-type': 'application/json', 'content-length': bytes.length }
    const asking = open(method, path, { ...rest, headers })
    asking.end(bytes)
    return answerOf(asking, address)
  }
  async function readJson(answer: IncomingMessage): Promise<unknown> {
    return JSON.parse(await text(answer))
  }
  return {
    server: address,
    async* load(pages, signal) {
      const asking = open('POST', '/api/pages', { headers: { 'content-type': 'application/x-ndjson' }, signal })
      const answer = answerOf(asking, address)
      const sending = send(pages, asking)
      // Where the server refuses, its answer is the error that counts.
      sending.catch(() => undefined)
      yield* untilAborted(eventsOf(answer, address), signal)
      if (!signal.aborted) await sending
    },
    async* remove(pages, signal) {
      yield* untilAborted(eventsOf(askJson('DELETE', '/api/pages', { body: { pages }, signal }), address), signal)
    },
    async query(input: QueryInput): Promise<QueryResultDto> {
      return queryResultSchema.parse(await readJson(await askJson('POST', '/api/query', { body: input })))
    },
    async status(): Promise<StatusDto> {
      return statusSchema.parse(await readJson(await askJson('GET', '/api/status')))
    },
    async decide(input: DecideInput): Promise<Decided> {
      return decidedSchema.parse(await readJson(await askJson('POST', '/api/decisions', { body: input })))
    },
    async undecide(decision: string): Promise<void> {
      await readJson(await askJson('DELETE', `/api/decisions/${encodeURIComponent(decision)}`))
    },
    async review(): Promise<ReviewDto> {
      return reviewSchema.parse(await readJson(await askJson('GET', '/api/review')))
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

async function answerOf(asking: ClientRequest, address: string): Promise<IncomingMessage> {
  const answer = await responseTo(asking, address)
  if (answer.statusCode !== undefined && answer.statusCode < 400) return answer
  const body = await text(answer)
  const problem = problemSchema.safeParse(jsonOf(body))
  if (problem.success) throw new ServerAnswerError(problem.data.detail, problem.data.type)
  throw new ServerAnswerError(`The server at ${address} answered ${answer.statusCode}. Is it this program?`, 'unknown')
}

function responseTo(asking: ClientRequest, address: string): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    asking.once('response', resolve)
    asking.once('error', (cause) => {
      reject(new ServerAnswerError(`The server at ${address} that holds the store does not answer (${cause.message}). Stop it, or wait and try again.`, 'no answer', { cause }))
    })
  })
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

function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

