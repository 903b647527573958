/**
 * Meetings over time, with a brush; undated meetings are a bin of their own at the end. Folds to one line; without any date it is one line that says how to supply them.
 * The axis spans all dated meetings of the store, so that it holds still while a period is chosen.
 */
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useExplorer } from '../../explorer.tsx'
import { useWords } from '../../text/Words.tsx'
import { periodWords } from '../filters/chips.ts'
import { Bars } from './Bars.tsx'
import { UndatedBin } from './UndatedBin.tsx'

export function TimelineStrip(): ReactNode {
  const { state: { view: { filters }, folded }, dispatch, network, status } = useExplorer()
  const words = useWords()
  const { text } = words
  const dates = status.value?.dates
  const timeline = network.value?.timeline
  if (dates === undefined || timeline === undefined) return <section className="strip strip-line" aria-label={text.timeline.title} aria-busy="true" />
  if (dates.from === null || dates.to === null) return <NoDates undated={dates.undatedMeetings} />
  const chosen = filters.from !== undefined || filters.to !== undefined
  return (
    <section className={folded.timeline ? 'strip strip-line' : 'strip'} aria-label={text.timeline.title}>
      <div className="strip-bar">
        <button type="button" className="fold-button" aria-expanded={!folded.timeline} onClick={() => { dispatch({ kind: 'fold', part: 'timeline', folded: !folded.timeline }) }}>
          {folded.timeline ? <IconChevronUp size={14} stroke={1.5} aria-hidden="true" /> : <IconChevronDown size={14} stroke={1.5} aria-hidden="true" />}
          {text.timeline.title}
        </button>
        <span className="muted">{chosen ? periodWords(filters, words) : words.format.days(dates.from, dates.to)}</span>
        {chosen ? <button type="button" className="facet-clear" onClick={() => { dispatch({ kind: 'filter', change: { from: undefined, to: undefined } }) }}>{text.timeline.clear}</button> : null}
      </div>
      {folded.timeline ? null : (
        <div className="strip-body">
          <Bars days={timeline.days} bounds={{ from: dates.from, to: dates.to }} />
          {timeline.undated === 0 ? null : <UndatedBin count={timeline.undated} kept={filters.undated} onKeep={(undated) => { dispatch({ kind: 'filter', change: { undated } }) }} />}
        </div>
      )}
    </section>
  )
}

function NoDates({ undated }: { readonly undated: number }): ReactNode {
  const { text } = useWords()
  return (
    <section className="strip strip-line" aria-label={text.timeline.title}>
      <p>{undated === 0 ? text.timeline.empty : <>{text.timeline.noneDated(undated)} <span className="muted">{text.timeline.howToDate}</span></>}</p>
    </section>
  )
}
