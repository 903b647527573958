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
  return (
    <Facet title={text.filter.period} changed={changed} onClear={() => { dispatch({ kind: 'filter', change: { from: undefined, to: undefined, undated: true } }) }}>
      {none ? <p className="facet-note">{dates.undatedMeetings === 0 ? text.timeline.empty : text.timeline.noneDated(dates.undatedMeetings)}</p> : (
        <>
          <div className="period">
            <DayField label={text.filter.from} day={filters.from} bounds={dates} onChange={(from) => { dispatch({ kind: 'filter', change: { from } }) }} />
            <DayField label={text.filter.to} day={filters.to} bounds={dates} onChange={(to) => { dispatch({ kind: 'filter', change: { to } }) }} />
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

interface DayFieldProps {
  readonly label: string
  readonly day: string | undefined
  readonly bounds: { readonly from: string | null, readonly to: string | null } | undefined
  readonly onChange: (day: string | undefined) => void
}

function DayField({ label, day, bounds, onChange }: DayFieldProps): ReactNode {
  return (
    <label>{label}<input type="date" min={bounds?.from ?? undefined} max={bounds?.to ?? undefined} value={day ?? ''}
      onChange={(event) => { onChange(event.target.value === '' ? undefined : event.target.value) }} /></label>
  )
}
