/** Those a person was most often together with; each line leads to the tie and its sentences. */
import type { ReactNode } from 'react'
import type { CompanionDto } from '../../../server/contract/person.ts'
import { Printed, useWords } from '../../text/Words.tsx'
import { Lead } from '../parts/Lead.tsx'
import { PersonName } from '../parts/PersonName.tsx'

interface ClosestProps { readonly person: string, readonly companions: readonly CompanionDto[] }

export function Closest({ person, companions }: ClosestProps): ReactNode {
  const { text, format } = useWords()
  if (companions.length === 0) return <p className="muted">{text.person.closestNone}</p>
  const most = Math.max(...companions.map((companion) => companion.shared))
  return (
    <ul className="lines closest">
      {companions.map((companion) => (
        <li key={companion.id}>
          <Lead to={{ kind: 'tie', a: person, b: companion.id }} className="companion">
            <PersonName person={companion} />
            {companion.title === null ? null : <Printed className="muted companion-title">{companion.title}</Printed>}
            <span className="companion-count"><span aria-hidden="true">{format.number(companion.shared)}</span><span className="unseen">{text.count.meetings(companion.shared)}</span></span>
            <span className="companion-bar" aria-hidden="true">
              <i style={{ width: `${(100 * (companion.shared - companion.byVideo)) / most}%` }} />
              <i className="bar-video" style={{ width: `${(100 * companion.byVideo) / most}%` }} />
            </span>
            {companion.byVideo === 0 ? null : <span className="muted companion-video">{text.tie.byVideo(companion.byVideo, companion.shared)}</span>}
          </Lead>
        </li>
      ))}
    </ul>
  )
}
