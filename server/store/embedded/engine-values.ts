/**
 * What the engine answers → rows of the port. Integers past 2^53 become their digits, dates ISO text, bytes base64;
 * a result is turned row by row, with a breath between chunks, because the engine's own conversion blocks the process.
 */
import { setImmediate as breathe } from 'node:timers/promises'
import type { QueryResult } from '@grafeo-db/js'
import type { Row, Value } from '../graph-store.ts'

const CHUNK = 1000

/** All rows of a result. */
export async function rowsOf(result: QueryResult): Promise<readonly Row[]> {
  const rows: Row[] = []
  for await (const row of rowStream(result)) rows.push(row)
  return rows
}

/** The rows one by one; the engine holds the rest. */
export async function* rowStream(result: QueryResult): AsyncGenerator<Row> {
  for (let i = 0; i < result.length; i++) {
    if (i > 0 && i % CHUNK === 0) await breathe()
    yield rowFrom(result.get(i))
  }
}

function rowFrom(record: { readonly [column: string]: unknown }): Row {
  return Object.fromEntries(Object.entries(record).map(([column, value]) => [column, valueFrom(value)]))
}

/** One value of the engine → one of the port. */
export function valueFrom(value: unknown): Value {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  if (typeof value === 'bigint') return value.toString()
  return typeof value === 'object' && value !== null ? objectFrom(value) : null
}

function objectFrom(value: object): Value {
  if (Array.isArray(value)) return value.map(valueFrom)
  if (value instanceof Date) return value.toISOString()
  if (Buffer.isBuffer(value)) return value.toString('base64')
  if (value instanceof Float32Array) return [...value]
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, valueFrom(part)]))
}
