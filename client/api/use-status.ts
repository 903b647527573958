/**
 * What is loaded, asked again every few seconds while the page is seen, so that a load from the command line shows without a reload.
 * React is told only when the answer differs. Units: milliseconds.
 */
import { useCallback, useEffect, useState } from 'react'
import type { StatusDto } from '../../server/contract/status.ts'
import { ApiError, type Api } from './client.ts'
import type { Answer } from './use-answer.ts'

const EVERY = 2500

interface Held { readonly value?: StatusDto, readonly error?: ApiError, readonly print: string }

export function useStatus(api: Api): Answer<StatusDto> {
  const [held, setHeld] = useState<Held>({ print: '' })
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    const controller = new AbortController()
    // One look at a time: an answer that comes late must not take the place of a newer one.
    let looking = false
    async function look(): Promise<void> {
      if (looking) return
      looking = true
      const next = await api.status(controller.signal).then(valueHeld, errorHeld)
      looking = false
      if (!controller.signal.aborted) setHeld((before) => before.print === next.print ? before : keepValue(before, next))
    }
    void look()
    const timer = setInterval(() => { if (!document.hidden) void look() }, EVERY)
    return () => { controller.abort(); clearInterval(timer) }
  }, [api, turn])
  const retry = useCallback(() => { setTurn((before) => before + 1) }, [])
  return { value: held.value, valueKey: 'status', loading: held.print === '', error: held.error, retry }
}

function valueHeld(value: StatusDto): Held {
  return { value, print: JSON.stringify(value) }
}

function errorHeld(cause: unknown): Held {
  const error = cause instanceof ApiError ? cause : new ApiError('unreadable', '/api/status', { cause })
  return { error, print: error.message }
}

/** After a failed look the earlier answer stays beside the error. */
function keepValue(before: Held, next: Held): Held {
  return next.value === undefined && before.value !== undefined ? { ...next, value: before.value } : next
}
