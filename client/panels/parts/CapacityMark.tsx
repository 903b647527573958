/**
 * A part in a meeting as a mark and a word, so that neither colour nor the word alone carries it.
 * Who leads a round or a delegation leads (率队); who leads a reception or talks receives (会见): the name of the meeting tells which.
 */
import type { ReactNode } from 'react'
import type { AttendedDto } from '../../../server/contract/person.ts'
import { useWords } from '../../text/Words.tsx'

type Capacity = AttendedDto['capacity']

/** 会见某某, 与某某会谈; not 调研信访接待中心. */
const RECEPTION = /会见|接见|会[谈晤]|^接待|接待活动$/u

/** Chair: a seal; lead: an arrow ahead; speaker: a filled disc; attendee: an open one. */
const SHAPES: Record<Capacity, ReactNode> = {
  chair: <rect x="1.5" y="1.5" width="9" height="9" rx="1" fill="currentColor" />,
  lead: <path d="M1.5 2 10.5 6 1.5 10z" fill="currentColor" />,
  speaker: <circle cx="6" cy="6" r="4.25" fill="currentColor" />,
  attendee: <circle cx="6" cy="6" r="3.75" fill="none" stroke="currentColor" strokeWidth="1.25" />,
}

/** @param meeting its name, as printed */
export function CapacityMark({ capacity, meeting }: { readonly capacity: Capacity, readonly meeting: string }): ReactNode {
  const { text } = useWords()
  return (
    <span className="capacity">
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">{SHAPES[capacity]}</svg>
      {capacity === 'lead' && RECEPTION.test(meeting) ? text.received : text.capacity[capacity]}
    </span>
  )
}
