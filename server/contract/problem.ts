/** RFC 9457 problem details: the body of every error, `application/problem+json`. */
import { z } from 'zod'

/** `type` is a stable relative reference (`/problems/person-unknown`); `detail` says what to do. */
export const problemSchema = z.object({
  type: z.string(), title: z.string(), status: z.number().int(), detail: z.string(), instance: z.string().optional(), requestId: z.string().optional(),
  errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
}).meta({ id: 'Problem' })

export type Problem = z.infer<typeof problemSchema>
