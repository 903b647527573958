/** Rows in the order of a column: numbers by size, words as the reader's language sorts them; equals keep their order. Pure. */

/** What a column sorts by. */
export interface Sortable<Row> { readonly value: (row: Row) => string | number }

/** @property column undefined keeps the order given @property down greatest first */
export interface Order<Row> { readonly column: Sortable<Row> | undefined, readonly down: boolean, readonly language: string }

export function sortedRows<Row>(rows: readonly Row[], { column, down, language }: Order<Row>): readonly Row[] {
  if (column === undefined) return rows
  const compare = new Intl.Collator(language === 'zh' ? 'zh-CN' : 'en')
  const way = down ? -1 : 1
  return [...rows].sort((one, other) => {
    const a = column.value(one)
    const b = column.value(other)
    return way * (typeof a === 'number' && typeof b === 'number' ? a - b : compare.compare(String(a), String(b)))
  })
}
