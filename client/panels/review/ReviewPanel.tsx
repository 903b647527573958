/** What waits for a decision: pairs kept apart who may be one, and joins that may be wrong. The page shows and explains; deciding needs the token of the machine, in a terminal. */
import type { ReactNode } from 'react'
import type { ReviewPageDto } from '../../../server/contract/decision.ts'
import { useFurther } from '../../api/use-further.ts'
import { useExplorer } from '../../explorer.tsx'
import { useWords } from '../../text/Words.tsx'
import { EmptyNotice } from '../parts/Feedback.tsx'
import { MoreButton } from '../parts/MoreButton.tsx'
import { PairCard } from './PairCard.tsx'

export function ReviewPanel({ first }: { readonly first: ReviewPageDto }): ReactNode {
  const { text } = useWords()
  const { api } = useExplorer()
  const further = useFurther(first, (cursor, signal) => api.review(cursor, signal))
  return (
    <article className="review-panel">
      <header className="panel-head">
        <h2 className="panel-statement" tabIndex={-1}>{first.total === 0 ? text.review.panel : text.review.pairs(first.total)}</h2>
        <p className="review-about">{text.review.about}</p>
        {first.total === 0 ? null : <p className="review-about">{text.review.where}</p>}
      </header>
      {first.total === 0 ? <EmptyNotice title={text.review.empty} todo={text.review.emptyDo} /> : (
        <MoreButton further={further} label={text.review.more} shown={text.review.shown(further.items.length, first.total)}>
          <ol className="lines">
            {further.items.map((pair) => <li key={`${pair.people[0].mention} ${pair.people[1].mention}`} className="pair" data-line><PairCard pair={pair} /></li>)}
          </ol>
        </MoreButton>
      )}
    </article>
  )
}
