/**
 * The facts file, version 1: NDJSON in UTF-8 that outlives any engine. What is printed and the log; all else is made of them again.
 * First line `{"format":"huipu-facts","version":1,"schema":…}`, then one fact a line, `{"fact":"page","row":{…}}`, in the order of FACTS,
 * last `{"end":{"page":5,…},"sha256":"…"}` with the count of each and a digest of the lines before, so that a file cut short or damaged is known as such. README.md lists the columns.
 * Errors: FactsFileError naming the line.
 */
import { z } from 'zod'
import type { Row, Value } from '../store/graph-store.ts'

/**
 * The kinds of facts, in an order in which each refers only to earlier ones.
 * @property part of the graph that tells of them all @property columns what is kept of a row: those that clusters add are left out
 */
export const FACTS = [
  { fact: 'page', part: 'pages', columns: ['id', 'source', 'text', 'title', 'outlet', 'place', 'published', 'pageNumber', 'url', 'extractor', 'stamp', 'locations'] },
  { fact: 'location', part: 'locations', columns: ['id', 'name', 'level', 'lat', 'lng', 'pages', 'within'] },
  { fact: 'article', part: 'articles', columns: ['id', 'page', 'headline', 'kicker', 'dateline', 'reporters', 'ordinal', 'start', 'end', 'place'] },
  { fact: 'report', part: 'reports', columns: ['id', 'article', 'key', 'name', 'kind', 'whenText', 'dateFrom', 'dateTo', 'dateBasis', 'venues', 'venueIds', 'series', 'listComplete', 'ordinal', 'start', 'end'] },
  { fact: 'mention', part: 'mentions', columns: ['id', 'article', 'report', 'key', 'name', 'titles', 'posts', 'capacity', 'ordinal', 'orderKind', 'venue', 'mode', 'start', 'end', 'quote'] },
  { fact: 'decision', part: 'decisions', columns: ['id', 'at', 'by', 'kind', 'mentions', 'before', 'after'] },
] as const

export type FactKind = (typeof FACTS)[number]['fact']
export type FactCounts = Readonly<Record<FactKind, number>>

export const FACTS_VERSION = 1

/** The file is none of ours, of a later version, cut short or changed by hand. */
export class FactsFileError extends Error {
  override readonly name = 'FactsFileError'
  constructor(readonly file: string, readonly line: number, detail: string) {
    super(`${file}, line ${line}: ${detail}. Use another backup, or export again.`)
  }
}

const value: z.ZodType<Value> = z.lazy(() => z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(value), z.record(z.string(), value)]))
const kinds = z.enum(['page', 'location', 'article', 'report', 'mention', 'decision'])

/** The first line. */
export const headerSchema = z.object({ format: z.literal('huipu-facts'), version: z.number().int(), schema: z.number().int() })
const factLine = z.object({ fact: kinds, row: z.record(z.string(), value) })
const endLine = z.object({ end: z.record(kinds, z.number().int()), sha256: z.string().optional() })
/** Every other line. */
export const lineSchema = z.union([factLine, endLine])
export type FactLine = z.infer<typeof factLine>
export type EndLine = z.infer<typeof endLine>

/** No fact of any kind yet. */
export function noFacts(): Record<FactKind, number> {
  return { page: 0, location: 0, article: 0, report: 0, mention: 0, decision: 0 }
}

/** A row of a part → what is kept of it, columns in their order. */
export function keptColumns(row: Row, columns: readonly string[]): Row {
  return Object.fromEntries(columns.map((column) => [column, row[column] ?? null]))
}
