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

/**
 * A value as a user sees it: nodes are their properties with `_labels`, relationships theirs with `_type`, paths lists of
 * both; the engine's own ids are left out, because they mean nothing outside it and change.
 */
export function shownValue(value: unknown): Value {
  return withoutEngineIds(valueFrom(value))
}

function withoutEngineIds(value: Value): Value {
  if (value === null || typeof value !== 'object') return value
  if (isList(value)) return value.map(withoutEngineIds)
  const isEntity = typeof value._id === 'number' && ('_labels' in value || '_type' in value)
  const parts = Object.entries(value).filter(([key]) => !isEntity || !['_id', '_source', '_target'].includes(key))
  return Object.fromEntries(parts.map(([key, part]) => [key, withoutEngineIds(part)]))
}

/** `Array.isArray` does not narrow read-only lists. */
function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value)
}
