/** A part of a panel under its own heading, with how many lines it holds. Screen readers can jump from heading to heading. */
import type { ReactNode } from 'react'
import { useWords } from '../../text/Words.tsx'

interface SectionProps { readonly title: string, readonly count?: number, readonly children: ReactNode }

export function Section({ title, count, children }: SectionProps): ReactNode {
  const { format } = useWords()
  return (
    <section className="section">
      <h3 className="section-title">{title}{count === undefined ? null : <span className="count">{format.number(count)}</span>}</h3>
      {children}
    </section>
  )
}
