/**
 * The meetings a person took part in: when, what, in which capacity, from where, and the clippings that say so.
 * Of thousands the newest are shown, and a button that brings earlier ones; focus then goes to the first of them, so that reading goes on there.
 */
import type { ReactNode } from 'react'
import type { AttendedDto, AttendedPageDto } from '../../../server/contract/person.ts'
import { useFurther } from '../../api/use-further.ts'
import { useExplorer } from '../../explorer.tsx'
import { Printed, useWords } from '../../text/Words.tsx'
import { CapacityMark } from '../parts/CapacityMark.tsx'
import { InTimeList } from '../parts/InTimeList.tsx'
import { Lead } from '../parts/Lead.tsx'
import { MomentWords } from '../parts/MomentWords.tsx'
import { MoreButton } from '../parts/MoreButton.tsx'
import { Sources } from '../parts/Sources.tsx'

/** @property person its id @property name its name, as printed */
interface MeetingsProps { readonly person: string, readonly name: string, readonly first: AttendedPageDto }

export function Meetings({ person, name, first }: MeetingsProps): ReactNode {
  const { text } = useWords()
  const { api } = useExplorer()
  const further = useFurther(first, (cursor, signal) => api.meetingsOf(person, cursor, signal))
  if (first.total === 0) return <p className="muted">{text.person.noMeetings}</p>
  return (
    <MoreButton further={further} label={text.person.earlier} shown={text.person.shownMeetings(further.items.length, first.total)}>
      <InTimeList items={further.items} undatedInAll={first.undated} whenOf={(one) => one.meeting.when} keyOf={(one) => one.meeting.id}>
        {(one) => <Attended attended={one} person={name} />}
      </InTimeList>
    </MoreButton>
  )
}

function Attended({ attended, person }: { readonly attended: AttendedDto, readonly person: string }): ReactNode {
  const { text } = useWords()
  return (
    <div className="in-time">
      <MomentWords when={attended.meeting.when} />
      <div>
        <Lead to={{ kind: 'meeting', id: attended.meeting.id }} className="line-lead"><Printed>{attended.meeting.name}</Printed></Lead>
        <p className="line-sub facts">
          <CapacityMark capacity={attended.capacity} meeting={attended.meeting.name} person={person} />
          {attended.mode === 'video' ? <span className="by-video">{text.mode.video}</span> : null}
          {attended.venue === null ? null : <Printed>{attended.venue}</Printed>}
        </p>
        <Sources titles={attended.titles} clippings={attended.clippings} />
      </div>
    </div>
  )
}
