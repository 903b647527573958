/**
 * The only fetch. Every answer is parsed with the schema that the server answers by; what comes out is the truth.
 * Errors: one class, `ApiError`, whose `kind` says whether the server was unreachable, refused (problem+json) or answered something unreadable.
 */
import type { z } from 'zod'
import { articleSchema, type ArticleDto } from '../../server/contract/article.ts'
import { reviewPageSchema, type ReviewPageDto } from '../../server/contract/decision.ts'
import { meetingSchema, type MeetingDto } from '../../server/contract/meeting.ts'
import { networkSchema, type NetworkDto, type NetworkQuery } from '../../server/contract/network.ts'
import { attendedPageSchema, personSchema, tieSchema, type AttendedPageDto, type PersonDto, type TieDto } from '../../server/contract/person.ts'
import { problemSchema, type Problem } from '../../server/contract/problem.ts'
import { searchSchema, type SearchDto } from '../../server/contract/search.ts'
import { statusSchema, type StatusDto } from '../../server/contract/status.ts'

/** What can be asked. Each call may be given a signal that calls it off. */
export interface Api {
  status(signal?: AbortSignal): Promise<StatusDto>
  network(query: Partial<NetworkQuery>, signal?: AbortSignal): Promise<NetworkDto>
  person(id: string, signal?: AbortSignal): Promise<PersonDto>
  /** The page of a person's meetings that a cursor names. */
  meetingsOf(id: string, cursor: string, signal?: AbortSignal): Promise<AttendedPageDto>
  tie(a: string, b: string, signal?: AbortSignal): Promise<TieDto>
  meeting(id: string, signal?: AbortSignal): Promise<MeetingDto>
  article(id: string, signal?: AbortSignal): Promise<ArticleDto>
  /** What waits for a decision; without a cursor the first page. */
  review(cursor: string | undefined, signal?: AbortSignal): Promise<ReviewPageDto>
  search(q: string, signal?: AbortSignal): Promise<SearchDto>
}

/** `unreachable`: no answer; `refused`: the server said why (`problem`); `unreadable`: an answer that is not what was agreed. */
export type ApiFailure = 'unreachable' | 'refused' | 'unreadable'

/** A question that got no usable answer. */
export class ApiError extends Error {
  readonly kind: ApiFailure
  /** What the server said, where it said something. */
  readonly problem: Problem | undefined
  constructor(kind: ApiFailure, path: string, known: { readonly problem?: Problem, readonly cause?: unknown } = {}) {
    super(`${kind}: ${path}${known.problem === undefined ? '' : ` (${known.problem.title})`}`, { cause: known.cause })
    this.name = 'ApiError'
    this.kind = kind
    this.problem = known.problem
  }
}

/** @param fetchFrom the browser's fetch, or a test's */
export function createApi(fetchFrom: typeof fetch): Api {
  async function get<T>(path: string, schema: z.ZodType<T>, signal?: AbortSignal): Promise<T> {
    const response = await ask(path, signal)
    if (!response.ok) throw await refusal(path, response)
    const parsed = schema.safeParse(await body(path, response))
    if (!parsed.success) throw new ApiError('unreadable', path, { cause: parsed.error })
    return parsed.data
  }

  async function ask(path: string, signal?: AbortSignal): Promise<Response> {
    try {
      return await fetchFrom(path, { headers: { Accept: 'application/json' }, ...(signal === undefined ? {} : { signal }) })
    } catch (cause) {
      if (signal?.aborted === true) throw cause
      throw new ApiError('unreachable', path, { cause })
    }
  }

  return {
    status: (signal) => get('/api/status', statusSchema, signal),
    network: (query, signal) => get(`/api/network${networkParameters(query)}`, networkSchema, signal),
    person: (id, signal) => get(`/api/people/${encodeURIComponent(id)}`, personSchema, signal),
    meetingsOf: (id, cursor, signal) => get(`/api/people/${encodeURIComponent(id)}/meetings?${new URLSearchParams({ cursor })}`, attendedPageSchema, signal),
    tie: (a, b, signal) => get(`/api/people/${encodeURIComponent(a)}/ties/${encodeURIComponent(b)}`, tieSchema, signal),
    meeting: (id, signal) => get(`/api/meetings/${encodeURIComponent(id)}`, meetingSchema, signal),
    article: (id, signal) => get(`/api/articles/${encodeURIComponent(id)}`, articleSchema, signal),
    review: (cursor, signal) => get(`/api/review/pairs${cursor === undefined ? '' : `?${new URLSearchParams({ cursor })}`}`, reviewPageSchema, signal),
    search: (q, signal) => get(`/api/search?${new URLSearchParams({ q })}`, searchSchema, signal),
  }
}

async function body(path: string, response: Response): Promise<unknown> {
  try {
    return await response.json()
  } catch (cause) {
    throw new ApiError('unreadable', path, { cause })
  }
}

async function refusal(path: string, response: Response): Promise<ApiError> {
  const parsed = problemSchema.safeParse(await response.json().catch(() => undefined))
  return parsed.success ? new ApiError('refused', path, { problem: parsed.data }) : new ApiError('unreadable', path, { cause: `HTTP ${response.status}` })
}

/** A query as `?a=b&…`; lists are repeated parameters, what is absent is left out. */
export function networkParameters(query: Partial<NetworkQuery>): string {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined) parameters.append(name, String(one))
    }
  }
  const text = parameters.toString()
  return text === '' ? '' : `?${text}`
}
