/** GET /api/health, GET /api/ready and GET /api/status */
import { z } from 'zod'
import { daySchema } from './common.ts'

/** `store`: which kind of store it is, for people to read. */
export const healthSchema = z.object({
  status: z.enum(['starting', 'ready', 'loading', 'unavailable']),
  version: z.string(),
  store: z.string(),
}).meta({ id: 'Health' })

/** Whether requests that need the store can be answered now. */
export const readySchema = z.object({ ready: z.boolean(), store: z.enum(['open', 'opening', 'unavailable']) }).meta({ id: 'Ready' })

export const countsSchema = z.object({
  pages: z.number().int(), articles: z.number().int(), mentions: z.number().int(), people: z.number().int(),
  roles: z.number().int(), meetings: z.number().int(), locations: z.number().int(), attendances: z.number().int(),
}).meta({ id: 'Counts' })

/** `lexicon`: hash of the words that the user added for this program; absent where there are none. `dates`: first and last dated meeting, null where none is dated. */
export const statusSchema = z.object({
  version: z.string(),
  lexicon: z.string().optional(),
  store: z.object({ kind: z.string(), url: z.string(), schemaVersion: z.number().int(), dataVersion: z.number().int() }),
  counts: countsSchema,
  dates: z.object({ from: daySchema.nullable(), to: daySchema.nullable(), undatedMeetings: z.number().int() }),
}).meta({ id: 'Status' })

export type HealthDto = z.infer<typeof healthSchema>
export type ReadyDto = z.infer<typeof readySchema>
export type StatusDto = z.infer<typeof statusSchema>
export type Counts = z.infer<typeof countsSchema>
