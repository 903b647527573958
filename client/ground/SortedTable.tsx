/** A table whose columns sort by a click on their head; rows open what they are about. Long tables grow by a button, so that the page stays quick. */
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { useMemo, useState, type ReactNode } from 'react'
import { useWords } from '../text/Words.tsx'
import { sortedRows } from '../view-model/sorted-rows.ts'

/** @property value what the column sorts by @property cell what it shows, the value where absent */
export interface Column<Row> {
  readonly key: string
  readonly title: string
  readonly value: (row: Row) => string | number
  readonly cell?: (row: Row) => ReactNode
  readonly numeric?: boolean
}

interface SortedTableProps<Row> { readonly caption: string, readonly columns: readonly Column<Row>[], readonly rows: readonly Row[], readonly rowKey: (row: Row) => string }

const STEP = 200

export function SortedTable<Row>({ caption, columns, rows, rowKey }: SortedTableProps<Row>): ReactNode {
  const { text, language, format } = useWords()
  const [order, setOrder] = useState<{ readonly key: string, readonly down: boolean }>()
  const [all, setAll] = useState(false)
  const sorted = useMemo(() => sortedRows(rows, { column: columns.find((column) => column.key === order?.key), down: order?.down === true, language }), [rows, columns, order, language])
  return (
    <>
      <table className="sorted-table">
        <caption>{caption} <span className="muted">{format.number(rows.length)}</span></caption>
        <thead><tr>{columns.map((column) => (
          <th key={column.key} scope="col" className={column.numeric === true ? 'numeric' : undefined} aria-sort={order?.key !== column.key ? 'none' : order.down ? 'descending' : 'ascending'}>
            <button type="button" aria-label={text.table.sortBy(column.title)} onClick={() => { setOrder({ key: column.key, down: order?.key === column.key ? !order.down : column.numeric === true }) }}>
              {column.title}{order?.key === column.key && (order.down ? <IconArrowDown size={12} aria-hidden /> : <IconArrowUp size={12} aria-hidden />)}
            </button>
          </th>
        ))}</tr></thead>
        <tbody>{(all ? sorted : sorted.slice(0, STEP)).map((row) => (
          <tr key={rowKey(row)}>{columns.map((column) => <td key={column.key} className={column.numeric === true ? 'numeric' : undefined}>{column.cell === undefined ? column.value(row) : column.cell(row)}</td>)}</tr>
        ))}</tbody>
      </table>
      {!all && rows.length > STEP && <button type="button" className="more-rows" onClick={() => { setAll(true) }}>{text.count.showAll(rows.length)}</button>}
    </>
  )
}
