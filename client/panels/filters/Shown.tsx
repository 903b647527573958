/** How much of the network the filters leave, said again whenever it changes. */
import { useMemo, type ReactNode } from 'react'
import type { NetworkDto } from '../../../server/contract/network.ts'
import { useExplorer } from '../../explorer.tsx'
import { useWords } from '../../text/Words.tsx'
import { graphView, type Drawn } from '../../view-model/graph-view.ts'
import { networkRows } from '../../view-model/table.ts'

export function Shown(): ReactNode {
  const { state: { view: { colourBy, filters } }, network } = useExplorer()
  const { text } = useWords()
  const totals = network.value?.totals
  const drawn = network.value?.nodes.filter((node) => node.kind === 'person').length ?? 0
  const meetings = (network.value?.nodes.length ?? 0) - drawn
  // Then who is drawn hangs on the meetings: one sentence says both.
  const reached = network.value?.reached.meetings ?? 0
  const isCut = meetings > 0 && meetings < reached
  const weaker = useMemo(() => network.value === undefined ? 0 : graphView(network.value, network.value, { colourBy, hidden: filters.hidden, minMeetings: filters.minMeetings }).weaker.length, [network.value, colourBy, filters.hidden, filters.minMeetings])
  const left = useMemo(() => network.value === undefined ? undefined : leftOf(network.value, { colourBy, hidden: filters.hidden, minMeetings: filters.minMeetings }), [network.value, colourBy, filters.hidden, filters.minMeetings])
  return (
    <p className="shown" role="status">
      {left === undefined ? '' : network.value?.mode === 'meetings'
        ? text.filter.shownMeetings(left.people, left.meetings)
        : text.filter.shown(left.people, left.ties)}
      {totals !== undefined && drawn < totals.people && !isCut && <span className="muted shown-part">{text.filter.drawn(drawn, totals.people)}</span>}
      {isCut && <span className="muted shown-part">{text.filter.drawnMeetings(meetings, reached)}</span>}
      {weaker > 0 && <span className="muted shown-part">{text.filter.strongest}</span>}
    </p>
  )
}

/** The server's totals count all that pass its filters; what the explorer itself leaves out is counted among those drawn. */
function leftOf(network: NetworkDto, drawn: Drawn): { readonly people: number, readonly ties: number, readonly meetings: number } {
  if (drawn.minMeetings <= 1 && drawn.hidden.length === 0) return network.totals
  const rows = networkRows(network, drawn)
  return { people: rows.people.length, ties: rows.ties.length, meetings: rows.meetings.length }
}
