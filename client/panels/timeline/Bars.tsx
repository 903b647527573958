/**
 * The bars and the brush over them. Drag to choose a period; the two ends are sliders for the keyboard (arrow keys: one bar; Home and End: the ends).
 * A drag shows what it would choose and changes the filter when it ends.
 */
import { useElementSize } from '@mantine/hooks'
import { useMemo, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react'
import type { NetworkDto } from '../../../server/contract/network.ts'
import { useExplorer } from '../../explorer.tsx'
import { useWords, type WordsOf } from '../../text/Words.tsx'
import { binsWithin, periodOf, timelineOf, type TimeBin, type Timeline } from '../../view-model/timeline.ts'

interface BarsProps {
  readonly days: NetworkDto['timeline']['days']
  readonly bounds: { readonly from: string, readonly to: string }
}

interface Brush { readonly first: number, readonly last: number }

/** Least width of a bar with its gap, px. */
const BAR = 7
/** Room for a word under the axis, px. */
const LABEL = 112
/** Taken for the width until it is measured, px. */
const USUAL_WIDTH = 700

export function Bars({ days, bounds }: BarsProps): ReactNode {
  const { state: { view: { filters } }, dispatch } = useExplorer()
  const words = useWords()
  const { ref, width } = useElementSize<HTMLDivElement>()
  const timeline = useMemo(() => timelineOf(days, bounds, Math.max(1, Math.floor((width || USUAL_WIDTH) / BAR))), [days, bounds.from, bounds.to, width])
  const [drag, setDrag] = useState<{ readonly from: number, readonly to: number } | undefined>(undefined)
  const inForce = binsWithin(timeline, filters.from, filters.to)
  const brush: Brush = drag === undefined ? inForce : { first: Math.min(drag.from, drag.to), last: Math.max(drag.from, drag.to) }
  const chosen = drag !== undefined || filters.from !== undefined || filters.to !== undefined

  function choose({ first, last }: Brush): void {
    const whole = first <= 0 && last >= timeline.bins.length - 1
    const period = whole ? undefined : periodOf(timeline, first, last)
    dispatch({ kind: 'filter', change: { from: period?.from, to: period?.to } })
  }
  function binAt(event: PointerEvent<HTMLDivElement>): number {
    const box = event.currentTarget.getBoundingClientRect()
    return Math.max(0, Math.min(timeline.bins.length - 1, Math.floor(((event.clientX - box.left) / box.width) * timeline.bins.length)))
  }
  function start(event: PointerEvent<HTMLDivElement>): void {
    if (event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    const end = event.target instanceof HTMLElement ? event.target.dataset['end'] : undefined
    const bin = binAt(event)
    setDrag({ from: end === 'first' ? inForce.last : end === 'last' ? inForce.first : bin, to: bin })
  }
  function end(): void {
    if (drag !== undefined) choose(brush)
    setDrag(undefined)
  }
  return (
    <div className="bars-place">
      <div className="bars" ref={ref} title={words.text.timeline.choose} onPointerDown={start}
        onPointerMove={(event) => { if (drag !== undefined) setDrag({ from: drag.from, to: binAt(event) }) }} onPointerUp={end} onPointerCancel={() => { setDrag(undefined) }}>
        {timeline.bins.map((bin, index) => (
          <i key={bin.from} className={chosen && (index < brush.first || index > brush.last) ? 'bar bar-out' : 'bar'} title={words.text.timeline.bin(binWords(bin, timeline, words), bin.meetings)}>
            <b style={{ height: `${bar(bin, timeline)}%` }} />
          </i>
        ))}
        {chosen ? <span className="brush" aria-hidden="true" style={{ left: share(brush.first, timeline), width: share(brush.last - brush.first + 1, timeline) }} /> : null}
        <Handle end="first" brush={brush} timeline={timeline} onMove={(first) => { choose({ first, last: inForce.last }) }} />
        <Handle end="last" brush={brush} timeline={timeline} onMove={(last) => { choose({ first: inForce.first, last }) }} />
      </div>
      <Axis timeline={timeline} width={width || USUAL_WIDTH} />
    </div>
  )
}

interface HandleProps { readonly end: keyof Brush, readonly brush: Brush, readonly timeline: Timeline, readonly onMove: (bin: number) => void }

function Handle({ end, brush, timeline, onMove }: HandleProps): ReactNode {
  const words = useWords()
  const value = brush[end]
  const [least, most] = end === 'first' ? [0, brush.last] : [brush.first, timeline.bins.length - 1]
  const bin = timeline.bins[value]
  const steps: Readonly<Record<string, number>> = { ArrowLeft: value - 1, ArrowDown: value - 1, ArrowRight: value + 1, ArrowUp: value + 1, Home: least, End: most }
  function move(event: KeyboardEvent): void {
    const to = steps[event.key]
    if (to === undefined) return
    event.preventDefault()
    if (to >= least && to <= most && to !== value) onMove(to)
  }
  return (
    <span role="slider" tabIndex={0} className="brush-end" data-end={end} aria-label={end === 'first' ? words.text.timeline.from : words.text.timeline.to}
      aria-valuemin={least} aria-valuemax={most} aria-valuenow={value} aria-valuetext={bin === undefined ? '' : binWords(bin, timeline, words)}
      style={{ left: share(end === 'first' ? value : value + 1, timeline) }} onKeyDown={move} />
  )
}

/** Words under the axis where there is room for them: the first bin, the last, and some between. */
function Axis({ timeline, width }: { readonly timeline: Timeline, readonly width: number }): ReactNode {
  const words = useWords()
  const every = Math.max(1, Math.ceil((timeline.bins.length * LABEL) / width))
  return (
    <div className="axis" aria-hidden="true">
      {timeline.bins.map((bin, index) => index % every === 0 && (index + every / 2 < timeline.bins.length || index === 0)
        ? <span key={bin.from} style={{ left: share(index, timeline) }}>{axisWords(bin, timeline.bins[index - every], { timeline, words })}</span> : null)}
    </div>
  )
}

/** The year is said once and where it changes. */
function axisWords(bin: TimeBin, before: TimeBin | undefined, { timeline, words }: { readonly timeline: Timeline, readonly words: WordsOf }): string {
  const year = bin.from.slice(0, 4)
  if (timeline.unit === 'year') return year
  if (timeline.unit === 'month' || timeline.unit === 'quarter') return words.format.month(bin.from)
  return before?.from.startsWith(year) === true ? words.format.shortDay(bin.from) : words.format.listDay(bin.from)
}

function binWords(bin: TimeBin, { unit }: Timeline, { format }: WordsOf): string {
  return unit === 'month' ? format.month(bin.from) : format.days(bin.from, bin.to)
}

/** Height of a bar in percent; the least meeting still shows. */
function bar(bin: TimeBin, { most }: Timeline): number {
  return bin.meetings === 0 ? 0 : Math.max(6, (100 * bin.meetings) / most)
}

function share(bins: number, timeline: Timeline): string {
  return `${(100 * bins) / Math.max(1, timeline.bins.length)}%`
}
