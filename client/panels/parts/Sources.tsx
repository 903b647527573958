/** Clippings behind a line that opens and closes, for lists that would drown in them. */
import type { ReactNode } from 'react'
import type { Clipping } from '../../../server/contract/common.ts'
import { Printed, useWords } from '../../text/Words.tsx'
import { ClippingCard } from './ClippingCard.tsx'

export function Clippings({ clippings }: { readonly clippings: readonly Clipping[] }): ReactNode {
  return clippings.map((clipping) => <ClippingCard key={`${clipping.article.id}${clipping.quote}`} clipping={clipping} />)
}

/** @param titles printed words that the clippings prove; they stand on the line itself */
export function Sources({ clippings, titles = [] }: { readonly clippings: readonly Clipping[], readonly titles?: readonly string[] }): ReactNode {
  const { text } = useWords()
  const printed = titles.length === 0 ? null : <Printed>{titles.join('、')}</Printed>
  if (clippings.length === 0) return printed === null ? null : <p className="line-sub">{printed}</p>
  return (
    <details className="sources">
      <summary><span>{printed}{printed === null ? null : ' · '}<span className="sources-count">{text.clipping.sources(clippings.length)}</span></span></summary>
      <Clippings clippings={clippings} />
    </details>
  )
}
