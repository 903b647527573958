/**
 * A list that comes in pages, and the button under it that brings the next: by pointer and by key. A screen reader hears how many are shown of how many,
 * and focus goes to the first line that is new, unless the reader has gone elsewhere meanwhile.
 */
import { Button } from '@mantine/core'
import { useEffect, useRef, type ReactNode } from 'react'
import type { Further } from '../../api/use-further.ts'
import { useWords } from '../../text/Words.tsx'
import { ErrorNotice } from './Feedback.tsx'

/**
 * @property label what the button does
 * @property shown how many lines are shown, of how many
 * @property children the lines, as `li`
 */
interface MoreButtonProps {
  readonly further: Further<unknown>
  readonly label: string
  readonly shown: string
  readonly children: ReactNode
}

export function MoreButton({ further: { items, loading, error, inPages, more }, label, shown, children }: MoreButtonProps): ReactNode {
  const { text } = useWords()
  const list = useRef<HTMLDivElement>(null)
  const before = useRef(items.length)
  const asked = useRef(false)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    const added = items.length > before.current && asked.current
    const stays = document.activeElement === document.body || document.activeElement === button.current
    if (added && stays) list.current?.querySelectorAll('li[data-line]').item(before.current).querySelector<HTMLElement>('a, button')?.focus()
    if (added) asked.current = false
    before.current = items.length
  }, [items.length])
  function ask(): void {
    asked.current = true
    more?.()
  }
  return (
    <>
      <div ref={list} aria-busy={loading}>{children}</div>
      {error === undefined ? null : <ErrorNotice error={error} kept retry={ask} />}
      {more === undefined || error !== undefined ? null : <Button ref={button} variant="default" size="xs" className="more-lines" aria-disabled={loading} onClick={ask}>{loading ? text.state.loading : label}</Button>}
      {inPages ? <span className="muted more-shown" role="status">{shown}</span> : null}
    </>
  )
}
