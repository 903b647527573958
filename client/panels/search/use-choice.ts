/**
 * Which hit is chosen, by the arrow keys or the pointer, and the key that opens it. Enter pressed before the answer came opens its first hit when it comes.
 * In: what was found, what opening does. Out: the place of the chosen hit, and what the field does with its keys.
 */
import { useEffect, useState, type KeyboardEvent } from 'react'
import { moveIn, type Hit } from '../../view-model/hits.ts'
import type { Found } from './use-found.ts'

export interface Choice {
  readonly place: number
  readonly point: (place: number) => void
  readonly onKey: (event: KeyboardEvent) => void
  /** Something else is typed: an Enter that waits is forgotten. */
  readonly forget: () => void
}

export function useChoice({ query, hits, settled }: Found, open: (hit: Hit) => void): Choice {
  const [place, setPlace] = useState(0)
  const [entered, setEntered] = useState(false)
  const chosen = hits[place]
  useEffect(() => { setPlace(0) }, [query])
  useEffect(() => {
    if (!entered || !settled) return
    setEntered(false)
    if (chosen !== undefined) open(chosen)
  }, [entered, settled, chosen])

  function onKey(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') setEntered(true)
    const next = event.key === 'Home' || event.key === 'End' ? undefined : moveIn(hits.length, place, event.key)
    if (next === undefined) return
    event.preventDefault()
    setPlace(next)
  }
  return { place, point: setPlace, onKey, forget: () => { setEntered(false) } }
}
