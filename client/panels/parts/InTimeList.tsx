/** Meetings by date, the newest first; undated ones in one bin with its count, in the order of the page. Of a list that comes in pages, the bin counts those of all pages. */
import type { ReactNode } from 'react'
import type { WhenDto } from '../../../server/contract/common.ts'
import { useWords } from '../../text/Words.tsx'
import { inTime } from '../../view-model/moment.ts'

interface InTimeListProps<T> {
  readonly items: readonly T[]
  readonly whenOf: (item: T) => WhenDto
  readonly keyOf: (item: T) => string
  /** Undated ones in all, where more are to come than are in the list. */
  readonly undatedInAll?: number
  readonly children: (item: T) => ReactNode
}

export function InTimeList<T>({ items, whenOf, keyOf, undatedInAll, children }: InTimeListProps<T>): ReactNode {
  const { text } = useWords()
  const { dated, undated } = inTime(items, whenOf)
  const list = (part: readonly T[]): ReactNode => <ol className="lines">{part.map((item) => <li key={keyOf(item)} data-line>{children(item)}</li>)}</ol>
  return (
    <>
      {dated.length === 0 ? null : list(dated)}
      {undated.length === 0 ? null : (
        <div className="undated-bin">
          <p className="bin-title">{text.when.bin(undatedInAll ?? undated.length)}</p>
          {list(undated)}
        </div>
      )}
    </>
  )
}
