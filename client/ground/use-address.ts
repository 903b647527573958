/**
 * URL ⇄ state: the address bar follows the view, and the browser's back and forward lead through views.
 * Opening something makes a new entry; a changed filter replaces the entry, so that "back" does not walk through every step of a slider.
 */
import { useEffect, useRef } from 'react'
import { addressOf, viewOf } from '../state/address.ts'
import type { Action } from '../state/actions.ts'
import type { View } from '../state/state.ts'

/** Keeps view and address alike: a new view is written to the address, an address gone back to is dispatched as the view. */
export function useAddress(view: View, dispatch: (action: Action) => void): void {
  const written = useRef(addressOf(view))
  const steps = useRef(view.path)
  useEffect(() => {
    const address = addressOf(view)
    if (address === written.current) return
    const url = `${location.pathname}${address === '' ? '' : `?${address}`}`
    if (steps.current === view.path) history.replaceState(null, '', url)
    else history.pushState(null, '', url)
    written.current = address
    steps.current = view.path
  }, [view])
  useEffect(() => {
    function onPop(): void {
      const visited = viewOf(location.search)
      written.current = addressOf(visited)
      steps.current = visited.path
      dispatch({ kind: 'visit', view: visited })
    }
    addEventListener('popstate', onPop)
    return () => { removeEventListener('popstate', onPop) }
  }, [dispatch])
}
