/** A person: who it is, what is uncertain, posts, meetings, company, and where the papers only cite the name. */
import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { PersonDto } from '../../../server/contract/person.ts'
import { Printed, useWords } from '../../text/Words.tsx'
import { Reasons } from '../parts/Reasons.tsx'
import { Section } from '../parts/Section.tsx'
import { Clippings } from '../parts/Sources.tsx'
import { Closest } from './Closest.tsx'
import { Doubts } from './Doubts.tsx'
import { Meetings } from './Meetings.tsx'
import { Posts } from './Posts.tsx'

interface PersonPanelProps {
  readonly person: PersonDto
  /** Whether the network shows this person's circle only. */
  readonly focused: boolean
  readonly onFocus: (focused: boolean) => void
}

export function PersonPanel({ person, focused, onFocus }: PersonPanelProps): ReactNode {
  const { text } = useWords()
  return (
    <article className="person-panel">
      <PersonHeader person={person} />
      <Doubts person={person.id} doubts={person.doubts} />
      {person.attends ? (
        <Button variant="default" size="xs" onClick={() => { onFocus(!focused) }}>{focused ? text.person.unfocus : text.person.focus}</Button>
      ) : <p className="muted">{text.person.onlyCited}</p>}
      <Section title={text.person.posts} count={person.posts.length}><Posts posts={person.posts} /></Section>
      <Section title={text.person.meetings} count={person.meetings.total}><Meetings person={person.id} name={person.name} first={person.meetings} /></Section>
      <Section title={text.person.closest} count={person.closest.length}><Closest person={person.id} companions={person.closest} /></Section>
      {person.cited.length === 0 ? null : <Section title={text.person.cited} count={person.cited.length}><Clippings clippings={person.cited} /></Section>}
      <Reasons summary={text.person.reasons(Math.round(person.confidence * 100))} reasons={person.reasons} />
    </article>
  )
}

function PersonHeader({ person }: { readonly person: PersonDto }): ReactNode {
  const { text } = useWords()
  // The place of the post that stands here: where the person is drawn is where most posts are, which may be another.
  const place = person.posts[0]?.jurisdiction ?? person.place
  return (
    <header className="panel-head">
      <h2 className="panel-name" tabIndex={-1}>
        <Printed>{person.name}</Printed> <span className="pinyin">{person.pinyin}</span>
      </h2>
      <p className="panel-sub">
        {person.title === null ? null : <Printed>{person.title}</Printed>}
        {person.title === null || place === null ? null : ' · '}
        {place === null ? null : <Printed>{place.name}</Printed>}
      </p>
      {person.qualifier === null || repeats(person.qualifier, [person.title, place?.name]) ? null : <p className="muted"><Printed>{person.qualifier}</Printed></p>}
      {person.aliases.length === 0 ? null : <p className="muted">{text.person.aliases} <Printed>{person.aliases.join('、')}</Printed></p>}
    </header>
  )
}

/** Whether all words of a qualifier (高邮市 县委书记) stand in the line above it already. */
function repeats(qualifier: string, said: readonly (string | null | undefined)[]): boolean {
  return qualifier.split(' ').every((word) => said.includes(word))
}
