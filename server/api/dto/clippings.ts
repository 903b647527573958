/**
 * Rows of mentions → clippings: one for each sentence of an article, with the names in it marked.
 * Two people named in one sentence share a clipping; every clipping marks all the names it is asked to mark.
 * Highlights are spans of the quote, in UTF-16 code units; a name padded with a space (冯 镭) is found too.
 */
import type { Clipping } from '../../contract/common.ts'
import type { Row } from '../../store/graph-store.ts'
import { numberOf, textOf } from '../row-values.ts'
import { articleLine } from './lines.ts'

/** Rows of `read/…-clippings` → clippings in the order of print: by day, page, place on the page. */
export function clippingsOf(rows: readonly Row[]): readonly Clipping[] {
  const names = namesOf(rows)
  const seen = new Set<string>()
  return [...rows].sort(inPrintedOrder).flatMap((row) => {
    const quote = textOf(row, 'quote')
    const key = `${textOf(row, 'article')}\n${quote}`
    if (seen.has(key)) return []
    seen.add(key)
    return [{ article: articleLine(row), quote, highlights: highlightsOf(quote, names) }]
  })
}

/** Rows by what a column holds, in the order of the rows. */
export function groupRows(rows: readonly Row[], column: string): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const key = textOf(row, column)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [row])
    else group.push(row)
  }
  return groups
}

/** By day of publication (unknown first), page, article, place on the page. */
export function inPrintedOrder(a: Row, b: Row): number {
  return compare(a['published'], b['published']) || compare(a['page'], b['page']) || numberOf(a, 'ordinal') - numberOf(b, 'ordinal')
    || numberOf(a, 'start') - numberOf(b, 'start') || compare(a['mention'], b['mention'])
}

/** Every place of these names in a text; where two overlap, the longer name stands. */
export function highlightsOf(quote: string, names: readonly { readonly name: string, readonly person: string }[]): Clipping['highlights'] {
  const found = names
    .flatMap(({ name, person }) => [...quote.matchAll(paddedName(name))].map((match) => ({ start: match.index, end: match.index + match[0].length, person })))
    .sort((a, b) => a.start - b.start || b.end - a.end || compare(a.person, b.person))
  return found.filter((highlight, i) => !found.slice(0, i).some((before) => before.end > highlight.start))
}

function namesOf(rows: readonly Row[]): readonly { readonly name: string, readonly person: string }[] {
  const names = new Map(rows.map((row) => ({ name: textOf(row, 'name'), person: textOf(row, 'person') })).map((entry) => [`${entry.name}\n${entry.person}`, entry]))
  return [...names.values()].filter(({ name }) => name !== '')
}

function paddedName(name: string): RegExp {
  return new RegExp([...name].map((character) => character.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&')).join('\\s*'), 'gu')
}

function compare(a: unknown, b: unknown): number {
  const [x, y] = [typeof a === 'string' ? a : '', typeof b === 'string' ? b : '']
  return x < y ? -1 : Number(x > y)
}
