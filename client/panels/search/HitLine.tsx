/** One line of what was found: enough to tell namesakes, meetings of one name and articles apart. */
import type { ReactNode } from 'react'
import { Printed, useWords } from '../../text/Words.tsx'
import type { Hit } from '../../view-model/hits.ts'
import { ArticleSource, Headline } from '../parts/ClippingCard.tsx'
import { MomentWords } from '../parts/MomentWords.tsx'
import { PersonName } from '../parts/PersonName.tsx'

interface HitLineProps {
  readonly hit: Hit
  readonly id: string
  readonly chosen: boolean
  readonly onOpen: (hit: Hit) => void
  readonly onPoint: (place: number) => void
}

export function HitLine({ hit, id, chosen, onOpen, onPoint }: HitLineProps): ReactNode {
  return (
    <div id={id} role="option" aria-selected={chosen} className={chosen ? 'hit hit-chosen' : 'hit'} onClick={() => { onOpen(hit) }} onPointerMove={() => { onPoint(hit.place) }}>
      <HitWords hit={hit} />
    </div>
  )
}

function HitWords({ hit }: { readonly hit: Hit }): ReactNode {
  const { text, format } = useWords()
  switch (hit.kind) {
    case 'person': {
      const { person } = hit
      return (
        <>
          <span className="hit-name"><PersonName person={person} /></span>
          <span className="hit-about"><Printed>{person.qualifier ?? [person.title, person.place?.name].filter(Boolean).join(' · ')}</Printed></span>
          <span className="hit-count">{text.count.meetings(person.meetings)}</span>
        </>
      )
    }
    case 'post': {
      const { post } = hit
      return (
        <>
          <span className="hit-name"><Printed>{[post.place?.name, post.title].filter(Boolean).join(' ')}</Printed></span>
          <span className="hit-about"><PersonName person={post.person} />{post.lastSeen === null ? null : <> · {text.person.seenOn(format.listDay(post.lastSeen))}</>}</span>
        </>
      )
    }
    case 'body': return (
      <>
        <span className="hit-name"><Printed>{hit.body.name}</Printed></span>
        <span className="hit-about"><Printed>{hit.body.place?.name}</Printed>{hit.body.place === null ? null : ' · '}{text.search.filterBody}</span>
        <span className="hit-count">{text.count.people(hit.body.people)}</span>
      </>
    )
    case 'place': return (
      <>
        <span className="hit-name"><Printed>{hit.location.name}</Printed></span>
        <span className="hit-about"><Printed>{hit.location.within}</Printed>{hit.location.within === null ? null : ' · '}{text.article.filterPlace}</span>
        <span className="hit-count">{text.count.meetings(hit.location.meetings)}</span>
      </>
    )
    case 'meeting': return <MeetingWords meeting={hit.meeting} />
    case 'article': return (
      <>
        <span className="hit-name"><Headline headline={hit.article.headline} /></span>
        <span className="hit-about"><ArticleSource outlet={hit.article.outlet} published={hit.article.published} /></span>
      </>
    )
  }
}

function MeetingWords({ meeting }: { readonly meeting: Extract<Hit, { readonly kind: 'meeting' }>['meeting'] }): ReactNode {
  const { text } = useWords()
  return (
    <>
      <span className="hit-name"><Printed>{meeting.name}</Printed></span>
      <span className="hit-about">{text.kind[meeting.kind]} · <MomentWords when={meeting.when} />{meeting.places.length === 0 ? null : <> · <Printed>{meeting.places.map((place) => place.name).join('、')}</Printed></>}</span>
      <span className="hit-count">{text.count.people(meeting.attendees)}</span>
    </>
  )
}
