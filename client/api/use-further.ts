/**
 * A list that comes in pages, as React state: the first page is given, each further one is asked for.
 * When the first page is another one (the data changed), what was asked for after the old one is dropped.
 */
import { useEffect, useRef, useState } from 'react'
import { ApiError } from './client.ts'

/** @property next the cursor of the next page; null on the last */
export interface PageOf<T> { readonly items: readonly T[], readonly next: string | null }

/**
 * @property items those of all pages so far
 * @property error why the last page asked for did not come
 * @property inPages there are more lines than the first page has
 * @property more asks for the next page; undefined when there is none
 */
export interface Further<T> {
  readonly items: readonly T[]
  readonly loading: boolean
  readonly error: ApiError | undefined
  readonly inPages: boolean
  readonly more: (() => void) | undefined
}

interface Held<T> { readonly first: PageOf<T>, readonly shown: PageOf<T>, readonly loading: boolean, readonly error?: ApiError }

export function useFurther<T>(first: PageOf<T>, ask: (cursor: string, signal: AbortSignal) => Promise<PageOf<T>>): Further<T> {
  const [kept, setKept] = useState<Held<T>>({ first, shown: first, loading: false })
  const asking = useRef<AbortController>(undefined)
  const held = kept.first === first ? kept : { first, shown: first, loading: false }
  useEffect(() => () => { asking.current?.abort() }, [first])
  function more(cursor: string): void {
    const controller = new AbortController()
    asking.current = controller
    setKept({ first, shown: held.shown, loading: true })
    ask(cursor, controller.signal).then(
      ({ items, next }) => { if (!controller.signal.aborted) setKept({ first, shown: { items: [...held.shown.items, ...items], next }, loading: false }) },
      (cause: unknown) => {
        if (controller.signal.aborted) return
        setKept({ first, shown: held.shown, loading: false, error: cause instanceof ApiError ? cause : new ApiError('unreadable', cursor, { cause }) })
      },
    )
  }
  const { shown: { items, next }, loading, error } = held
  return { items, loading, error, inPages: first.next !== null, more: next === null ? undefined : () => { if (!loading) more(next) } }
}
