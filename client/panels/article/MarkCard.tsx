/** What was made of a mark and why: the innermost first, then those around it; and where it leads. */
import type { ReactNode } from 'react'
import { Button } from '@mantine/core'
import type { ArticleDto, MarkDto } from '../../../server/contract/article.ts'
import { Printed, useWords } from '../../text/Words.tsx'
import { Because } from '../parts/Because.tsx'
import { Lead } from '../parts/Lead.tsx'
import { CloseButton } from '../parts/CloseButton.tsx'

interface MarkCardProps {
  readonly article: ArticleDto
  readonly chosen: readonly number[]
  readonly onClose: () => void
  readonly onPlace: (location: string) => void
}

export function MarkCard({ article, chosen, onClose, onPlace }: MarkCardProps): ReactNode {
  const { text } = useWords()
  const marks = [...chosen].reverse().flatMap((index) => article.marks[index] ?? [])
  return (
    <div className="mark-card-place" aria-live="polite">
      {marks.length === 0 ? null : (
        <div className="mark-card">
          <CloseButton label={text.shell.close} onClose={onClose} />
          {marks.map((mark, position) => <MarkReason key={position} mark={mark} words={wordsOfMark(article, mark)} onPlace={onPlace} />)}
        </div>
      )}
    </div>
  )
}

/** The marked words without the breaks of the layout. */
export function wordsOfMark(article: ArticleDto, mark: MarkDto): string {
  return article.text.slice(mark.start, mark.end).replace(/[\s*]+/g, '')
}

interface MarkReasonProps { readonly mark: MarkDto, readonly words: string, readonly onPlace: (location: string) => void }

function MarkReason({ mark, words, onPlace }: MarkReasonProps): ReactNode {
  const { text } = useWords()
  const { location } = mark
  return (
    <div className="mark-reason">
      <p className="mark-made"><Printed className="printed">{words}</Printed> <span className="muted">→ {text.article.takenFor[mark.kind]}</span> {mark.label === words ? null : <Printed>{mark.label}</Printed>}</p>
      <p className="line-sub"><Because reason={mark.reason} /> <span className="rule">{mark.rule}</span></p>
      <p className="mark-leads">
        {mark.person === null ? null : <Lead to={{ kind: 'person', id: mark.person }} className="button-lead">{text.article.openPerson}</Lead>}
        {mark.meeting === null ? null : <Lead to={{ kind: 'meeting', id: mark.meeting }} className="button-lead">{text.article.openMeeting}</Lead>}
        {location === null ? null : <Button variant="default" size="xs" onClick={() => { onPlace(location) }}>{text.article.filterPlace}</Button>}
      </p>
    </div>
  )
}
