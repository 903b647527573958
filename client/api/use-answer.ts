/**
 * A question to the API as React state. While a new answer is on its way the old one stays (`loading` true), so that a panel dims and does not jump.
 * The question is asked again when `key` changes; an answer that comes too late is dropped.
 */
import { useCallback, useEffect, useState } from 'react'
import { ApiError } from './client.ts'

/**
 * @property value the newest answer; undefined before the first
 * @property valueKey the key that `value` answers
 * @property error why the newest question got no answer; the value of an earlier one is kept
 */
export interface Answer<T> {
  readonly value: T | undefined
  readonly valueKey: string | undefined
  readonly loading: boolean
  readonly error: ApiError | undefined
  /** Asks again. */
  readonly retry: () => void
}

interface Held<T> { readonly value?: T, readonly valueKey?: string, readonly error?: ApiError, readonly settled?: string }

/**
 * @param key says what is asked; undefined asks nothing
 * @param ask should be a function of `key` only
 */
export function useAnswer<T>(key: string | undefined, ask: (signal: AbortSignal) => Promise<T>): Answer<T> {
  const [held, setHeld] = useState<Held<T>>({})
  const [turn, setTurn] = useState(0)
  const asked = `${turn} ${key ?? ''}`
  useEffect(() => {
    if (key === undefined) return
    const controller = new AbortController()
    ask(controller.signal).then(
      (value) => { if (!controller.signal.aborted) setHeld({ value, valueKey: key, settled: asked }) },
      (cause: unknown) => {
        if (controller.signal.aborted) return
        const error = cause instanceof ApiError ? cause : new ApiError('unreadable', key, { cause })
        setHeld((before) => ({ ...before, error, settled: asked }))
      },
    )
    return () => { controller.abort() }
    // The question is a function of its key.
  }, [asked])
  const retry = useCallback(() => { setTurn((before) => before + 1) }, [])
  const loading = key !== undefined && held.settled !== asked
  return { value: held.value, valueKey: held.valueKey, loading, error: loading ? undefined : held.error, retry }
}
