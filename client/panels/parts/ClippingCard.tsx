/**
 * Evidence as it is shown: outlet, date, headline, and the sentence in the paper's voice with names marked.
 * The whole card leads to the article at that sentence; the headline is the link for the keyboard. Text can still be selected.
 */
import type { ReactNode } from 'react'
import type { Clipping } from '../../../server/contract/common.ts'
import { Printed, useWords } from '../../text/Words.tsx'
import { runsOf } from '../../view-model/runs.ts'
import { Lead, useLead } from './Lead.tsx'

export function ClippingCard({ clipping }: { readonly clipping: Clipping }): ReactNode {
  const open = useLead()
  const to = { kind: 'article', id: clipping.article.id, quote: clipping.quote } as const
  function openUnlessSelecting(): void {
    if (window.getSelection()?.isCollapsed !== false) open(to)
  }
  return (
    <figure className="clipping" onClick={openUnlessSelecting}>
      <figcaption>
        <ArticleSource outlet={clipping.article.outlet} published={clipping.article.published} />
        <Lead to={to} className="clipping-headline"><Headline headline={clipping.article.headline} /></Lead>
      </figcaption>
      <blockquote className="printed" lang="zh-Hans">
        {runsOf(clipping.quote, clipping.highlights).map((run) =>
          run.covers.length === 0 ? run.text : <mark key={run.start}>{run.text}</mark>)}
      </blockquote>
    </figure>
  )
}

/** A headline as printed, or that there is none. */
export function Headline({ headline }: { readonly headline: string | null }): ReactNode {
  const { text } = useWords()
  return headline === null ? text.article.noHeadline : <Printed className="printed">{headline}</Printed>
}

/** Outlet and day of publication; what is unknown is said. */
export function ArticleSource({ outlet, published }: { readonly outlet: string | null, readonly published: string | null }): ReactNode {
  const { text, format } = useWords()
  return (
    <span className="source">
      {outlet === null ? <span>{text.article.noOutlet}</span> : <Printed>{outlet}</Printed>}
      {' · '}
      {published === null ? text.when.unpublished : <time dateTime={published}>{format.listDay(published)}</time>}
    </span>
  )
}
