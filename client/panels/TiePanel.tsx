/** A tie: how often two people were together, and under each meeting the sentences that prove it, both names marked. */
import type { ReactNode } from 'react'
import type { TieDto } from '../../server/contract/person.ts'
import { Fill, Printed, useWords } from '../text/Words.tsx'
import { CapacityMark } from './parts/CapacityMark.tsx'
import { InTimeList } from './parts/InTimeList.tsx'
import { Lead } from './parts/Lead.tsx'
import { MomentWords } from './parts/MomentWords.tsx'
import { PersonName, type Named } from './parts/PersonName.tsx'
import { Clippings } from './parts/Sources.tsx'

type Together = TieDto['meetings'][number]
type Part = Together['a']

export function TiePanel({ tie }: { readonly tie: TieDto }): ReactNode {
  const { text, format } = useWords()
  const end = (person: TieDto['a']): ReactNode => <Lead to={{ kind: 'person', id: person.id }} className="tie-name"><PersonName person={person} /></Lead>
  return (
    <article className="tie-panel">
      <header className="panel-head">
        <h2 className="panel-statement" tabIndex={-1}>
          <Fill message={tie.shared === 0 ? text.tie.never : text.tie.together(tie.shared)} slots={{ a: end(tie.a), b: end(tie.b) }} />
        </h2>
        {tie.byVideo === 0 ? null : <p className="by-video">{text.tie.byVideo(tie.byVideo, tie.shared)}</p>}
        {tie.shared === 0 ? null : (
          <details className="sources">
            <summary>{text.tie.strength} {format.decimal(tie.strength)}</summary>
            <p className="muted">{text.tie.strengthWhy}</p>
          </details>
        )}
      </header>
      <InTimeList items={tie.meetings} whenOf={(one) => one.meeting.when} keyOf={(one) => one.meeting.id}>
        {(one) => <TieMeeting together={one} a={tie.a} b={tie.b} />}
      </InTimeList>
    </article>
  )
}

function TieMeeting({ together, a, b }: { readonly together: Together, readonly a: Named, readonly b: Named }): ReactNode {
  const { text } = useWords()
  return (
    <section className="tie-meeting">
      <MomentWords when={together.meeting.when} />
      <h3><Lead to={{ kind: 'meeting', id: together.meeting.id }} className="line-lead"><Printed>{together.meeting.name}</Printed></Lead></h3>
      <p className={together.together === 'video' ? 'line-sub by-video' : 'line-sub'}>{text.together[together.together]}</p>
      <ul className="parts">
        <PartLine person={a} part={together.a} meeting={together.meeting.name} />
        <PartLine person={b} part={together.b} meeting={together.meeting.name} />
      </ul>
      <Clippings clippings={together.clippings} />
    </section>
  )
}

function PartLine({ person, part, meeting }: { readonly person: Named, readonly part: Part, readonly meeting: string }): ReactNode {
  return (
    <li className="facts line-sub">
      <Printed className="part-name">{person.name}</Printed>
      <CapacityMark capacity={part.capacity} meeting={meeting} person={person.name} />
      {part.venue === null ? null : <Printed>{part.venue}</Printed>}
    </li>
  )
}
