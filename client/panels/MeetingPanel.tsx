/** A meeting: what, when as printed and as resolved, where; who took part in printed order; how the papers announce it. */
import type { ReactNode } from 'react'
import type { AttendanceDto, MeetingDto } from '../../server/contract/meeting.ts'
import { Printed, useWords } from '../text/Words.tsx'
import { momentOf } from '../view-model/moment.ts'
import { CapacityMark } from './parts/CapacityMark.tsx'
import { Lead } from './parts/Lead.tsx'
import { resolvedWords } from './parts/MomentWords.tsx'
import { PersonName } from './parts/PersonName.tsx'
import { Reasons } from './parts/Reasons.tsx'
import { Section } from './parts/Section.tsx'
import { Clippings, Sources } from './parts/Sources.tsx'

export function MeetingPanel({ meeting }: { readonly meeting: MeetingDto }): ReactNode {
  const { text } = useWords()
  return (
    <article className="meeting-panel">
      <header className="panel-head">
        <h2 className="panel-statement" tabIndex={-1}><Printed>{meeting.name}</Printed></h2>
        <dl className="particulars">
          <dt>{text.meeting.kind}</dt>
          <dd>{text.kind[meeting.kind]}</dd>
          <When meeting={meeting} />
          <dt>{text.meeting.venues}</dt>
          <dd>{meeting.venues.length === 0 ? <span className="muted">{text.meeting.noVenues}</span> : <Printed>{meeting.venues.join('、')}</Printed>}</dd>
          {meeting.series === null ? null : <><dt>{text.meeting.series}</dt><dd><Printed>{meeting.series}</Printed></dd></>}
        </dl>
      </header>
      <Section title={text.meeting.attendance} count={meeting.attendance.length}>
        <ol className="lines">{meeting.attendance.map((one) => <li key={one.person.id}><Attendance attendance={one} meeting={meeting.name} /></li>)}</ol>
        <p className={meeting.listComplete ? 'muted' : 'open-list'}>{meeting.listComplete ? text.meeting.complete : text.meeting.openList}</p>
      </Section>
      <Section title={text.meeting.reports} count={meeting.reports.length}>
        <Clippings clippings={meeting.reports} />
        <Reasons summary={text.meeting.reasons(Math.round(meeting.confidence * 100))} reasons={meeting.reasons} />
      </Section>
    </article>
  )
}

function When({ meeting }: { readonly meeting: MeetingDto }): ReactNode {
  const words = useWords()
  const { text } = words
  const moment = momentOf(meeting.when)
  const resolved = resolvedWords(moment, words)
  return (
    <>
      <dt>{text.meeting.when}</dt>
      <dd>
        {moment.words === undefined ? null : <Printed className="printed">{moment.words}</Printed>}
        {moment.words === undefined ? null : ' · '}
        {resolved ?? text.when.undated}
        <span className="muted"> ({text.when[meeting.when.basis]})</span>
      </dd>
    </>
  )
}

function Attendance({ attendance, meeting }: { readonly attendance: AttendanceDto, readonly meeting: string }): ReactNode {
  const { text } = useWords()
  return (
    <>
      <p className="attendance">
        <Lead to={{ kind: 'person', id: attendance.person.id }} className="line-lead"><PersonName person={attendance.person} /></Lead>
        <CapacityMark capacity={attendance.capacity} meeting={meeting} person={attendance.person.name} />
      </p>
      {attendance.mode === 'video' ? (
        <p className="line-sub facts"><span className="by-video">{text.mode.video}</span>{attendance.venue === null ? null : <Printed>{attendance.venue}</Printed>}</p>
      ) : null}
      <Sources titles={attendance.titles} clippings={attendance.clippings} />
    </>
  )
}
