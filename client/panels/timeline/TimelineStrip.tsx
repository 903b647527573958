/**
 * Meetings over time, with a brush; undated meetings are a bin of their own at the end. Folds to one line; without any date it is one line that says how to supply them.
 * The axis spans all dated meetings of the store, so that it holds still while a period is chosen.
 */
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { NetworkDto } from '../../../server/contract/network.ts'
import { useExplorer } from '../../explorer.tsx'
import { useWords } from '../../text/Words.tsx'
import { periodWords } from '../filters/chips.ts'
import { daysAround } from '../../view-model/timeline.ts'
import { Bars } from './Bars.tsx'
import { UndatedBin } from './UndatedBin.tsx'

export function TimelineStrip(): ReactNode {
  const { state: { folded }, network, status } = useExplorer()
  const { text } = useWords()
  const dates = status.value?.dates
  const timeline = network.value?.timeline
  if (dates === undefined || timeline === undefined) return <section className="strip strip-line" aria-label={text.timeline.title} aria-busy="true" />
  if (dates.from === null || dates.to === null) return <NoDates undated={dates.undatedMeetings} />
  const whole = { from: dates.from, to: dates.to }
  return (
    <section className={folded.timeline ? 'strip strip-line' : 'strip'} aria-label={text.timeline.title}>
      <StripBar whole={whole} />
      {folded.timeline ? null : <StripBody timeline={timeline} whole={whole} />}
    </section>
  )
}

interface Whole { readonly from: string, readonly to: string }

function StripBody({ timeline, whole }: { readonly timeline: NetworkDto['timeline'], readonly whole: Whole }): ReactNode {
  const { state: { view: { filters } }, dispatch, base } = useExplorer()
  const all = base.value?.timeline
  const undated = filters.undated ? timeline.undated : all?.undated ?? 0
  return (
    <div className="strip-body">
      <Bars days={daysAround(timeline.days, all?.days ?? [], filters)} bounds={whole} />
      {undated === 0 ? null : <UndatedBin count={undated} kept={filters.undated} onKeep={(kept) => { dispatch({ kind: 'filter', change: { undated: kept } }) }} />}
    </div>
  )
}

/** What the strip is, the period it shows, and how to take it back. */
function StripBar({ whole }: { readonly whole: Whole }): ReactNode {
  const { state: { view: { filters }, folded: { timeline: folded } }, dispatch } = useExplorer()
  const words = useWords()
  const { text, format } = words
  const chosen = filters.from !== undefined || filters.to !== undefined
  const Chevron = folded ? IconChevronUp : IconChevronDown
  return (
    <div className="strip-bar">
      <button type="button" className="fold-button" aria-expanded={!folded} onClick={() => { dispatch({ kind: 'fold', part: 'timeline', folded: !folded }) }}>
        <Chevron size={14} stroke={1.5} aria-hidden="true" />
        {text.timeline.title}
      </button>
      <span className="muted">{chosen ? periodWords(filters, words) : format.days(whole.from, whole.to)}</span>
      {chosen ? <button type="button" className="facet-clear" onClick={() => { dispatch({ kind: 'filter', change: { from: undefined, to: undefined } }) }}>{text.timeline.clear}</button> : null}
    </div>
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
