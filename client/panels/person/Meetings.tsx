/** The meetings a person took part in: when, what, in which capacity, from where, and the clippings that say so. */
import type { ReactNode } from 'react'
import type { AttendedDto } from '../../../server/contract/person.ts'
import { Printed, useWords } from '../../text/Words.tsx'
import { CapacityMark } from '../parts/CapacityMark.tsx'
import { InTimeList } from '../parts/InTimeList.tsx'
import { Lead } from '../parts/Lead.tsx'
import { MomentWords } from '../parts/MomentWords.tsx'
import { Sources } from '../parts/Sources.tsx'

export function Meetings({ attended }: { readonly attended: readonly AttendedDto[] }): ReactNode {
  const { text } = useWords()
  if (attended.length === 0) return <p className="muted">{text.person.noMeetings}</p>
  return (
    <InTimeList items={attended} whenOf={(one) => one.meeting.when} keyOf={(one) => one.meeting.id}>
      {(one) => <Attended attended={one} />}
    </InTimeList>
  )
}

function Attended({ attended }: { readonly attended: AttendedDto }): ReactNode {
  const { text } = useWords()
  return (
    <div className="in-time">
      <MomentWords when={attended.meeting.when} />
      <div>
        <Lead to={{ kind: 'meeting', id: attended.meeting.id }} className="line-lead"><Printed>{attended.meeting.name}</Printed></Lead>
        <p className="line-sub facts">
          <CapacityMark capacity={attended.capacity} />
          {attended.mode === 'video' ? <span className="by-video">{text.mode.video}</span> : null}
          {attended.venue === null ? null : <Printed>{attended.venue}</Printed>}
        </p>
        <Sources titles={attended.titles} clippings={attended.clippings} />
      </div>
    </div>
  )
}
