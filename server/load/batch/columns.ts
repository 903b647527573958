/** A column of a row → its value, checked: what a statement promises in its header is held to here. Errors: TypeError naming the column. */
import type { Row, Value } from '../../store/graph-store.ts'

/** A text that must be there. */
export function text(row: Row, column: string): string {
  const value = row[column]
  if (typeof value !== 'string') throw mismatch(column, 'a text', value)
  return value
}

/** A text, or undefined for null. */
export function optionalText(row: Row, column: string): string | undefined {
  const value = row[column]
  return value === null || value === undefined ? undefined : text(row, column)
}

/** A list of texts; null counts as empty. */
export function texts(row: Row, column: string): readonly string[] {
  const value = row[column]
  if (value === null || value === undefined) return []
  if (!Array.isArray(value)) throw mismatch(column, 'a list of texts', value)
  return value.map((item) => {
    if (typeof item !== 'string') throw mismatch(column, 'a list of texts', value)
    return item
  })
}

/** @throws TypeError when the column holds something else */
export function number(row: Row, column: string): number {
  const value = row[column]
  if (typeof value !== 'number') throw mismatch(column, 'a number', value)
  return value
}

/** @throws TypeError when the column holds something else */
export function flag(row: Row, column: string): boolean {
  const value = row[column]
  if (typeof value !== 'boolean') throw mismatch(column, 'true or false', value)
  return value
}

/** One of the words allowed. */
export function word<W extends string>(row: Row, column: string, allowed: readonly W[]): W {
  const value = row[column]
  const found = allowed.find((item) => item === value)
  if (found === undefined) throw mismatch(column, `one of ${allowed.join(', ')}`, value)
  return found
}

function mismatch(column: string, wanted: string, value: Value | undefined): TypeError {
  return new TypeError(`Column ${column} should hold ${wanted} and holds ${JSON.stringify(value)}.`)
}
