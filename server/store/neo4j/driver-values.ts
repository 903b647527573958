/**
 * Values of the port ↔ values of the driver. Whole numbers go as integers (the driver would send floats) and come back as
 * numbers, or as their digits past 2^53; dates and the like come as ISO text. Nodes are shown as their properties with
 * `_labels`, relationships as theirs with `_type`: without ids, which mean nothing outside the store.
 */
import neo4j from 'neo4j-driver'
import type { Parameters, Row, Value } from '../graph-store.ts'

/** @returns what the driver takes */
export function driverParameters(parameters: Parameters): Record<string, unknown> {
  // A loop, because a load turns a million of such maps.
  const taken: Record<string, unknown> = {}
  for (const name of Object.keys(parameters)) taken[name] = driverValue(parameters[name] ?? null)
  return taken
}

function driverValue(value: Value): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value
  if (value === null || typeof value !== 'object') return value
  if (isList(value)) return value.map(driverValue)
  return driverParameters(value)
}

/** `Array.isArray` does not narrow read-only lists. */
function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value)
}

/** A record of the driver, as an object of its columns. */
export function rowFrom(record: { readonly keys: readonly PropertyKey[], get(key: string): unknown }): Row {
  return Object.fromEntries(record.keys.map((key) => [String(key), valueFrom(record.get(String(key)))]))
}

/** One value of the driver → one of the port. */
export function valueFrom(value: unknown): Value {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : value.toString()
  return typeof value === 'object' && value !== null ? objectFrom(value) : null
}

function objectFrom(value: object): Value {
  if (Array.isArray(value)) return value.map(valueFrom)
  if (neo4j.isInt(value)) return value.inSafeRange() ? value.toNumber() : value.toString()
  if (neo4j.isNode(value)) return { _labels: [...value.labels], ...mapFrom(value.properties) }
  if (neo4j.isRelationship(value)) return { _type: value.type, ...mapFrom(value.properties) }
  if (neo4j.isPath(value)) return { nodes: [value.start, ...value.segments.map((segment) => segment.end)].map(valueFrom), edges: value.segments.map((segment) => valueFrom(segment.relationship)) }
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64')
  return isText(value) ? value.toString() : mapFrom(value)
}

/** Dates, times, durations and points of the driver print themselves. */
function isText(value: object): boolean {
  return neo4j.isDate(value) || neo4j.isDateTime(value) || neo4j.isLocalDateTime(value) || neo4j.isTime(value) || neo4j.isLocalTime(value) || neo4j.isDuration(value) || neo4j.isPoint(value)
}

function mapFrom(value: object): { readonly [key: string]: Value } {
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, valueFrom(part)]))
}
