/** How much of the network the filters leave, said again whenever it changes. */
import type { ReactNode } from 'react'
import { useExplorer } from '../../explorer.tsx'
import { useWords } from '../../text/Words.tsx'

export function Shown(): ReactNode {
  const { network } = useExplorer()
  const { text } = useWords()
  const totals = network.value?.totals
  const drawn = network.value?.nodes.filter((node) => node.kind === 'person').length ?? 0
  return (
    <p className="shown" role="status">
      {totals === undefined ? '' : network.value?.mode === 'meetings'
        ? text.filter.shownMeetings(totals.people, totals.meetings)
        : text.filter.shown(totals.people, totals.ties)}
      {totals !== undefined && drawn < totals.people && <span className="muted shown-part">{text.filter.drawn(drawn, totals.people)}</span>}
    </p>
  )
}
