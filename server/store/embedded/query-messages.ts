/** What the process of the store and the child that runs users' queries say to each other. */
import { z } from 'zod'
import type { Value } from '../graph-store.ts'

const valueSchema: z.ZodType<Value> = z.lazy(() => z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(valueSchema), z.record(z.string(), valueSchema)]))

export const questionSchema = z.object({
  query: z.string(),
  parameters: z.record(z.string(), valueSchema),
  maxRows: z.number().int(),
})

/** `memory` and `damaged` are the child's last words. */
export const messageSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ready') }),
  z.object({ kind: z.literal('damaged'), message: z.string() }),
  z.object({ kind: z.literal('answer'), columns: z.array(z.string()), rows: z.array(z.array(valueSchema)), truncated: z.boolean(), cutAtBytes: z.boolean() }),
  z.object({ kind: z.literal('failure'), message: z.string() }),
  z.object({ kind: z.literal('memory') }),
])

export type Question = z.infer<typeof questionSchema>
export type Message = z.infer<typeof messageSchema>
