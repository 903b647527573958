/** Kinds of meeting with how many each would leave. */
import type { ReactNode } from 'react'
import { useExplorer } from '../../explorer.tsx'
import type { MeetingKind } from '../../state/state.ts'
import { useWords } from '../../text/Words.tsx'
import { Choice } from './Choice.tsx'
import { Facet } from './Facet.tsx'

const KINDS: readonly MeetingKind[] = ['meeting', 'inspection', 'visit', 'ceremony']

export function KindFacet(): ReactNode {
  const { state: { view: { filters } }, dispatch, network } = useExplorer()
  const { text } = useWords()
  const counted = network.value?.facets.kinds
  const counts = new Map(counted?.map((one) => [one.kind, one.meetings]))
  const most = Math.max(0, ...counts.values())
  function choose(kind: MeetingKind, chosen: boolean): void {
    dispatch({ kind: 'filter', change: { kinds: KINDS.filter((other) => other === kind ? chosen : filters.kinds.includes(other)) } })
  }
  return (
    <Facet title={text.filter.kind} changed={filters.kinds.length > 0} onClear={() => { dispatch({ kind: 'filter', change: { kinds: [] } }) }}>
      {KINDS.map((kind) => (
        <Choice key={kind} checked={filters.kinds.includes(kind)} count={counted === undefined ? undefined : counts.get(kind) ?? 0} most={most}
          title={counted === undefined ? text.state.loading : text.count.meetings(counts.get(kind) ?? 0)} onChange={(chosen) => { choose(kind, chosen) }}>
          {text.kind[kind]}
        </Choice>
      ))}
    </Facet>
  )
}
