/**
 * A part in a meeting as a mark and a word, so that neither colour nor the word alone carries it. At receptions and talks the word says who received whom
 * (`view-model/part-taken.ts`).
 */
import type { ReactNode } from 'react'
import type { AttendedDto } from '../../../server/contract/person.ts'
import { useWords } from '../../text/Words.tsx'
import { partWords } from './part-words.ts'

type Capacity = AttendedDto['capacity']

/** Chair: a seal; lead: an arrow ahead; speaker: a filled disc; attendee: an open one. */
const SHAPES: Record<Capacity, ReactNode> = {
  chair: <rect x="1.5" y="1.5" width="9" height="9" rx="1" fill="currentColor" />,
  lead: <path d="M1.5 2 10.5 6 1.5 10z" fill="currentColor" />,
  speaker: <circle cx="6" cy="6" r="4.25" fill="currentColor" />,
  attendee: <circle cx="6" cy="6" r="3.75" fill="none" stroke="currentColor" strokeWidth="1.25" />,
}

interface CapacityMarkProps { readonly capacity: Capacity, readonly meeting: string, readonly person: string }

/** @param meeting its name, as printed @param person the name of who took the part */
export function CapacityMark({ capacity, meeting, person }: CapacityMarkProps): ReactNode {
  const { text } = useWords()
  return (
    <span className="capacity">
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">{SHAPES[capacity]}</svg>
      {partWords({ capacity, meeting, person }, text)}
    </span>
  )
}
