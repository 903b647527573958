/** What a command is given: its surroundings, and its options as parsed from what was typed. */
import { z } from 'zod'
import type { Config } from '../../config.ts'
import type { Interruption } from '../interruption.ts'
import type { Streams } from '../print/output.ts'

/** What every command is run with. */
export interface Surroundings {
  readonly config: Config
  readonly streams: Streams
  readonly interruption: Interruption
  readonly now: () => number
}

/** What is known of pages that do not say it themselves. */
export interface KnownOptions { readonly outlet?: string | undefined, readonly place?: string | undefined, readonly published?: string | undefined }

/** @param what it is a number of */
function number(what: string) {
  return z.coerce.number({ error: `write a number of ${what}` })
}

const PORT = { error: 'write a whole number from 0 to 65535, 0 for any free port' }
const base = z.object({ store: z.string() })
const lexicon = { lexicon: z.array(z.string()).default([]) }
const known = z.object({ outlet: z.string().optional(), place: z.string().optional(), published: z.string().optional() })
export const loadOptions = base.extend(known.shape).extend({ json: z.boolean().default(false), ...lexicon })
export const extractOptions = known.extend({ ...lexicon,  format: z.enum(['ndjson', 'csv', 'text']).optional(), explain: z.boolean().default(false) })
export const statusOptions = base.extend({ json: z.boolean().default(false) })
export const reviewOptions = base.extend({ json: z.boolean().default(false) })
export const archiveOptions = base.extend({ json: z.boolean().default(false), force: z.boolean().default(false) })
export const serveOptions = base.extend({ ...lexicon, host: z.string(), port: z.coerce.number(PORT).int(PORT).min(0, PORT).max(65535, PORT).optional() })
export const queryOptions = base.extend({ json: z.boolean().default(false), param: z.array(z.string()).default([]), maxRows: number('rows'), timeout: number('seconds') })

export type LoadOptions = z.infer<typeof loadOptions>
export type ExtractOptions = z.infer<typeof extractOptions>
export type StatusOptions = z.infer<typeof statusOptions>
export type ReviewOptions = z.infer<typeof reviewOptions>
export type ServeOptions = z.infer<typeof serveOptions>
export type QueryOptions = z.infer<typeof queryOptions>
