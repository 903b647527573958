/**
 * A period by its first and last day; undated meetings are kept unless the reader leaves them out. Nothing to choose where nothing is dated.
 * A first day after the last stands in the fields with what is wrong, and comes into force once it is mended: a reader who changes both days is not hindered.
 */
import { useState, type ReactNode } from 'react'
import { isForwards } from '../../../server/contract/common.ts'
import { useExplorer } from '../../explorer.tsx'
import { useWords } from '../../text/Words.tsx'
import { Facet } from './Facet.tsx'

export function PeriodFacet(): ReactNode {
  const { state: { view: { filters } }, dispatch, status } = useExplorer()
  const { text } = useWords()
  const dates = status.value?.dates
  const none = dates !== undefined && dates.from === null
  const [draft, setDraft] = useState<Draft>()
  const period = draft?.instead.from === filters.from && draft?.instead.to === filters.to ? draft?.typed ?? filters : filters
  const set = (typed: Period): void => {
    setDraft(isForwards(typed) ? undefined : { typed, instead: filters })
    if (isForwards(typed)) dispatch({ kind: 'filter', change: { from: typed.from, to: typed.to } })
  }
  const changed = period !== filters || filters.from !== undefined || filters.to !== undefined || !filters.undated
  return (
    <Facet title={text.filter.period} changed={changed} onClear={() => { setDraft(undefined); dispatch({ kind: 'filter', change: { from: undefined, to: undefined, undated: true } }) }}>
      {none ? <p className="facet-note">{dates.undatedMeetings === 0 ? text.timeline.empty : text.timeline.noneDated(dates.undatedMeetings)}</p> : (
        <>
          <PeriodFields period={period} bounds={dates} onChange={set} />
          <label className="choice">
            <input type="checkbox" checked={filters.undated} onChange={(event) => { dispatch({ kind: 'filter', change: { undated: event.target.checked } }) }} />
            <span className="choice-words">{text.filter.undated}</span>
          </label>
        </>
      )}
    </Facet>
  )
}

interface Period { readonly from?: string | undefined, readonly to?: string | undefined }
/** A period that cannot come into force. @property instead what was in force when it was typed: another one takes its place in the fields */
interface Draft { readonly typed: Period, readonly instead: Period }
type Bounds = { readonly from: string | null, readonly to: string | null } | undefined

interface PeriodFieldsProps { readonly period: Period, readonly bounds: Bounds, readonly onChange: (period: Period) => void }

/** Two days, and what is wrong with them. */
export function PeriodFields({ period: { from, to }, bounds, onChange }: PeriodFieldsProps): ReactNode {
  const { text } = useWords()
  const wrong = !isForwards({ from, to })
  return (
    <>
      <div className="period">
        <DayField label={text.filter.from} day={from} bounds={bounds} wrong={wrong} onChange={(day) => { onChange({ from: day, to }) }} />
        <DayField label={text.filter.to} day={to} bounds={bounds} wrong={wrong} onChange={(day) => { onChange({ from, to: day }) }} />
      </div>
      <p id="period-wrong" className="facet-error" role="status">{wrong && text.filter.reversed}</p>
    </>
  )
}

interface DayFieldProps {
  readonly label: string
  readonly day: string | undefined
  readonly bounds: Bounds
  readonly wrong: boolean
  readonly onChange: (day: string | undefined) => void
}

function DayField({ label, day, bounds, wrong, onChange }: DayFieldProps): ReactNode {
  return (
    <label>{label}<input type="date" min={bounds?.from ?? undefined} max={bounds?.to ?? undefined} value={day ?? ''} {...(wrong ? { 'aria-invalid': true, 'aria-describedby': 'period-wrong' } : {})}
      onChange={(event) => { onChange(event.target.value === '' ? undefined : event.target.value) }} /></label>
  )
}
