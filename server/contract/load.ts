/**
 * POST /api/pages and DELETE /api/pages: need the token of the lock file (`Authorization: Bearer …`).
 * The body of POST is NDJSON (`application/x-ndjson`), one PageInput a line, read as it comes; that of DELETE is JSON.
 * The answer streams NDJSON, one event a line, and ends with `done` or `failed`.
 */
import { z } from 'zod'
import { daySchema } from './common.ts'

/** In UTF-16 code units; ingest bounds what it reads by the same. */
export const LONGEST_TEXT = 5_000_000
export const LONGEST_ADDRESS = 2000
export const WEB_ADDRESS = /^https?:\/\/\S+$/iu

/** A page as it crosses HTTP: read and decoded already. */
export const pageInputSchema = z.object({
  id: z.string().min(1).max(512),
  source: z.string(),
  text: z.string().regex(/\S/u, { error: 'is empty' }).max(LONGEST_TEXT),
  title: z.string().optional(),
  outlet: z.string().optional(),
  place: z.string().optional(),
  published: daySchema.optional(),
  pageNumber: z.string().optional(),
  url: z.string().regex(WEB_ADDRESS, { error: 'must begin with http:// or https://' }).max(LONGEST_ADDRESS).optional(),
}).meta({ id: 'PageInput' })

/** `doubts`: how often each rule left something in doubt on the pages that were read; absent where none did. */
export const loadSummarySchema = z.object({
  pages: z.number().int(), loaded: z.number().int(), replaced: z.number().int(), unchanged: z.number().int(), removed: z.number().int(),
  articles: z.number().int(), people: z.number().int(), meetings: z.number().int(), seconds: z.number(),
  doubts: z.record(z.string(), z.number().int()).optional(),
}).meta({ id: 'LoadSummary' })

export const loadEventSchema = z.discriminatedUnion('event', [
  z.object({ event: z.literal('progress'), done: z.number().int(), total: z.number().int().nullable() }),
  z.object({ event: z.literal('problem'), source: z.string(), message: z.string() }),
  z.object({ event: z.literal('done'), summary: loadSummarySchema }),
  z.object({ event: z.literal('failed'), message: z.string() }),
])

export const removeInputSchema = z.object({ pages: z.array(z.string().min(1)).min(1).max(10_000) })

const ROWS = { error: 'must be a whole number from 1 to 100,000' }
const PATIENCE = { error: 'must be from a tenth of a second to two minutes' }

/** POST /api/query (token): read-only Cypher on a snapshot. */
export const queryInputSchema = z.object({
  query: z.string().regex(/\S/u, { error: 'is empty' }).max(100_000, { error: 'is longer than 100,000 characters' }),
  parameters: z.record(z.string(), z.json()).default({}),
  maxRows: z.number().int(ROWS).min(1, ROWS).max(100_000, ROWS).default(1000),
  timeoutMs: z.number().int(PATIENCE).min(100, PATIENCE).max(120_000, PATIENCE).default(15_000),
})
export const queryResultSchema = z.object({
  columns: z.array(z.string()), rows: z.array(z.array(z.unknown())), truncated: z.boolean(), milliseconds: z.number(), notices: z.array(z.string()),
}).meta({ id: 'QueryResult' })

export type PageInput = z.infer<typeof pageInputSchema>
export type LoadSummary = z.infer<typeof loadSummarySchema>
export type LoadEvent = z.infer<typeof loadEventSchema>
export type QueryInput = z.infer<typeof queryInputSchema>
export type QueryResultDto = z.infer<typeof queryResultSchema>
