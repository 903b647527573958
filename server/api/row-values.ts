/** Columns of a store's rows → typed values. A column that is not what its statement promises is a fault of ours: StatementError. */
import type { Row, Value } from '../store/graph-store.ts'
import { StatementError } from '../store/store-error.ts'

/** A required text. */
export function textOf(row: Row, column: string): string {
  const value = row[column]
  if (typeof value !== 'string') throw unexpected(column, value)
  return value
}

/** A text that may be absent. */
export function optionalText(row: Row, column: string): string | null {
  const value = row[column] ?? null
  if (value !== null && typeof value !== 'string') throw unexpected(column, value)
  return value
}

/** A required number. */
export function numberOf(row: Row, column: string): number {
  const value = row[column]
  if (typeof value !== 'number') throw unexpected(column, value)
  return value
}

/** A list of texts; absent is none. */
export function textsOf(row: Row, column: string): readonly string[] {
  const value = row[column] ?? []
  if (!Array.isArray(value)) throw unexpected(column, value)
  return value.map((entry: unknown) => {
    if (typeof entry !== 'string') throw unexpected(column, value)
    return entry
  })
}

/** A truth value; absent is the given one. */
export function flagOf(row: Row, column: string, absent: boolean): boolean {
  const value = row[column] ?? absent
  if (typeof value !== 'boolean') throw unexpected(column, value)
  return value
}

/** One of a closed list of words. */
export function wordOf<Word extends string>(row: Row, column: string, words: readonly Word[]): Word {
  const found = words.find((word) => word === row[column])
  if (found === undefined) throw unexpected(column, row[column])
  return found
}

/** One of a closed list of words, or absent. */
export function optionalWord<Word extends string>(row: Row, column: string, words: readonly Word[]): Word | null {
  return (row[column] ?? null) === null ? null : wordOf(row, column, words)
}

function unexpected(column: string, value: Value | undefined): StatementError {
  return new StatementError(column, `the column holds ${value === null || value === undefined ? 'nothing' : typeof value}, which its header does not promise`)
}
