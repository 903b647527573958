/** What a route is to a reader of the OpenAPI document: each route file describes the routes it makes, beside them. */
import type { z } from 'zod'

/**
 * @property path as OpenAPI writes it: `/api/people/{id}`
 * @property query schema of the query parameters
 * @property body schema of the body, by media type
 * @property answer schema of the answer @property answerType `application/json` where nothing is said
 * @property problems statuses besides 400, 403, 421, 500 and 503, which any route may answer
 * @property token asks for the token
 */
export interface Operation {
  readonly method: 'get' | 'post' | 'delete'
  readonly path: string
  readonly summary: string
  readonly query?: z.ZodObject
  readonly body?: Readonly<Record<string, z.ZodType>>
  readonly answer: z.ZodType
  readonly answerType?: string
  readonly problems?: readonly number[]
  readonly token?: true
}
