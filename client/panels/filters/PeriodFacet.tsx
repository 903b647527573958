/** A period by its first and last day; undated meetings are kept unless the reader leaves them out. Nothing to choose where nothing is dated. */
import type { ReactNode } from 'react'
import { useExplorer } from '../../explorer.tsx'
import { useWords } from '../../text/Words.tsx'
import { Facet } from './Facet.tsx'

export function PeriodFacet(): ReactNode {
  const { state: { view: { filters } }, dispatch, status } = useExplorer()
  const { text } = useWords()
  const dates = status.value?.dates
  const none = dates !== undefined && dates.from === null
  const changed = filters.from !== undefined || filters.to !== undefined || !filters.undated
  const bounds = { min: dates?.from ?? undefined, max: dates?.to ?? undefined }
  return (
    <Facet title={text.filter.period} changed={changed} onClear={() => { dispatch({ kind: 'filter', change: { from: undefined, to: undefined, undated: true } }) }}>
      {none ? <p className="facet-note">{text.timeline.noneDated(dates.undatedMeetings)} {text.timeline.howToDate}</p> : (
        <>
          <div className="period">
            <label>{text.filter.from}<input type="date" {...bounds} value={filters.from ?? ''} onChange={(event) => { dispatch({ kind: 'filter', change: { from: dayOf(event.target.value) } }) }} /></label>
            <label>{text.filter.to}<input type="date" {...bounds} value={filters.to ?? ''} onChange={(event) => { dispatch({ kind: 'filter', change: { to: dayOf(event.target.value) } }) }} /></label>
          </div>
          <label className="choice">
            <input type="checkbox" checked={filters.undated} onChange={(event) => { dispatch({ kind: 'filter', change: { undated: event.target.checked } }) }} />
            <span className="choice-words">{text.filter.undated}</span>
          </label>
        </>
      )}
    </Facet>
  )
}

function dayOf(typed: string): string | undefined {
  return typed === '' ? undefined : typed
}
