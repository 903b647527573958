/** Meetings by date, the newest first; undated ones in one bin with its count, in the order of the page. */
import type { ReactNode } from 'react'
import type { WhenDto } from '../../../server/contract/common.ts'
import { useWords } from '../../text/Words.tsx'
import { inTime } from '../../view-model/moment.ts'

interface InTimeListProps<T> {
  readonly items: readonly T[]
  readonly whenOf: (item: T) => WhenDto
  readonly keyOf: (item: T) => string
  readonly children: (item: T) => ReactNode
}

export function InTimeList<T>({ items, whenOf, keyOf, children }: InTimeListProps<T>): ReactNode {
  const { text } = useWords()
  const { dated, undated } = inTime(items, whenOf)
  const list = (part: readonly T[]): ReactNode => <ol className="lines">{part.map((item) => <li key={keyOf(item)}>{children(item)}</li>)}</ol>
  return (
    <>
      {dated.length === 0 ? null : list(dated)}
      {undated.length === 0 ? null : (
        <div className="undated-bin">
          <p className="bin-title">{text.when.bin(undated.length)}</p>
          {list(undated)}
        </div>
      )}
    </>
  )
}
