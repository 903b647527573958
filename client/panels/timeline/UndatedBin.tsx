/** The meetings without a day: one bin with its count, beside the axis and not on it. Pressed while they are kept. */
import type { ReactNode } from 'react'
import { useWords } from '../../text/Words.tsx'

interface UndatedBinProps { readonly count: number, readonly kept: boolean, readonly onKeep: (kept: boolean) => void }

export function UndatedBin({ count, kept, onKeep }: UndatedBinProps): ReactNode {
  const { text } = useWords()
  return (
    <button type="button" className="undated-button" aria-pressed={kept} title={`${text.timeline.undatedWhy} ${text.filter.undated}`} onClick={() => { onKeep(!kept) }}>
      <i aria-hidden="true" />
      {text.timeline.undated(count)}
    </button>
  )
}
