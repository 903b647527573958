/** The filters as facets: every choice says what it would leave. What is shown is said at the foot, also to a screen reader. */
import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useExplorer } from '../../explorer.tsx'
import type { FilterChange } from '../../state/actions.ts'
import { countFilters, NO_FILTERS } from '../../state/state.ts'
import { useWords } from '../../text/Words.tsx'
import { Facet } from './Facet.tsx'
import { KindFacet } from './KindFacet.tsx'
import { PeriodFacet } from './PeriodFacet.tsx'
import { PlaceFacet } from './PlaceFacet.tsx'
import { Shown } from './Shown.tsx'
import { Stepper } from './Stepper.tsx'

export function FilterRail(): ReactNode {
  const { state: { view }, dispatch, network } = useExplorer()
  const { text } = useWords()
  const { filters } = view
  const change = (what: FilterChange): void => { dispatch({ kind: 'filter', change: what }) }
  const most = Math.max(1, network.value?.facets.maxShared ?? 1)
  return (
    <form className="rail" aria-label={text.filter.title} aria-busy={network.loading} onSubmit={(event) => { event.preventDefault() }}>
      {view.mode === 'meetings' ? null : (
        <Facet title={text.filter.minShared} changed={filters.minShared > 1} onClear={() => { change({ minShared: NO_FILTERS.minShared }) }}>
          <Stepper label={text.filter.minShared} value={filters.minShared} most={Math.max(most, filters.minShared)} onChange={(minShared) => { change({ minShared }) }} />
        </Facet>
      )}
      <Facet title={text.filter.minMeetings} changed={filters.minMeetings > 1} onClear={() => { change({ minMeetings: NO_FILTERS.minMeetings }) }}>
        <Stepper label={text.filter.minMeetings} value={filters.minMeetings} most={Math.max(mostMeetings(network.value?.nodes), filters.minMeetings)} onChange={(minMeetings) => { change({ minMeetings }) }} />
      </Facet>
      <PlaceFacet />
      <KindFacet />
      <Facet title={text.filter.room} changed={filters.oneRoom} onClear={() => { change({ oneRoom: false }) }}>
        <label className="choice">
          <input type="checkbox" checked={filters.oneRoom} onChange={(event) => { change({ oneRoom: event.target.checked }) }} />
          <span className="choice-words">{text.filter.oneRoom}</span>
        </label>
        <p className="facet-note">{text.filter.oneRoomWhy}</p>
      </Facet>
      <PeriodFacet />
      <div className="rail-foot">
        <Shown />
        <Button variant="default" size="xs" disabled={countFilters(filters) === 0} onClick={() => { dispatch({ kind: 'clear filters' }) }}>{text.filter.reset}</Button>
      </div>
    </form>
  )
}

function mostMeetings(nodes: readonly ({ readonly kind: 'person', readonly meetings: number } | { readonly kind: 'meeting' })[] | undefined): number {
  return Math.max(1, ...(nodes ?? []).map((node) => node.kind === 'person' ? node.meetings : 1))
}
