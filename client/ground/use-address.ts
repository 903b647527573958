/**
 * URL ⇄ state: the address bar follows the view, and the browser's back and forward lead through views: what is open, filters, mode, colour, table.
 * Every change makes a new entry; a period that is dragged or a number that is stepped makes one for all its steps (`state/same-step.ts`).
 */
import { useEffect, useRef } from 'react'
import { addressOf, viewOf } from '../state/address.ts'
import type { Action } from '../state/actions.ts'
import { changedParts, goesOn, type Written } from '../state/same-step.ts'
import type { View } from '../state/state.ts'

/** Keeps view and address alike: a new view is written to the address, an address gone back to is dispatched as the view. */
export function useAddress(view: View, dispatch: (action: Action) => void): void {
  const shown = useRef(view)
  const before = useRef<Written>(undefined)
  useEffect(() => {
    const parts = changedParts(shown.current, view)
    shown.current = view
    if (parts.length === 0) return
    const written = { parts, at: Date.now() }
    const address = addressOf(view)
    const url = `${location.pathname}${address === '' ? '' : `?${address}`}`
    if (goesOn(before.current, written)) history.replaceState(null, '', url)
    else history.pushState(null, '', url)
    before.current = written
  }, [view])
  useEffect(() => {
    function onPop(): void {
      const visited = viewOf(location.search)
      shown.current = visited
      before.current = undefined
      dispatch({ kind: 'visit', view: visited })
    }
    addEventListener('popstate', onPop)
    return () => { removeEventListener('popstate', onPop) }
  }, [dispatch])
}
