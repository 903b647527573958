/** Clippings behind a line that opens and closes, for lists that would drown in them. */
import type { ReactNode } from 'react'
import type { Clipping } from '../../../server/contract/common.ts'
import { useWords } from '../../text/Words.tsx'
import { ClippingCard } from './ClippingCard.tsx'

export function Clippings({ clippings }: { readonly clippings: readonly Clipping[] }): ReactNode {
  return clippings.map((clipping) => <ClippingCard key={`${clipping.article.id}${clipping.quote}`} clipping={clipping} />)
}

export function Sources({ clippings }: { readonly clippings: readonly Clipping[] }): ReactNode {
  const { text } = useWords()
  if (clippings.length === 0) return null
  return (
    <details className="sources">
      <summary>{text.clipping.sources(clippings.length)}</summary>
      <Clippings clippings={clippings} />
    </details>
  )
}
