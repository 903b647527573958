/** Keys that work everywhere but where something is being typed (`deeds.ts`). */
import { useEffect, useRef, type Dispatch } from 'react'
import type { Action } from '../state/actions.ts'
import type { ExplorerState } from '../state/state.ts'
import { deedOf } from './deeds.ts'

/** Escape within a dialog belongs to the dialog. */
export function useKeys(state: ExplorerState, dispatch: Dispatch<Action>): void {
  const latest = useRef(state)
  latest.current = state
  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      const deed = deedOf(event, isTyping(event.target))
      const busy = latest.current.dialog !== undefined || event.defaultPrevented
      if (deed === undefined || busy) return
      event.preventDefault()
      dispatch(deed(latest.current))
    }
    document.addEventListener('keydown', onKey)
    return () => { document.removeEventListener('keydown', onKey) }
  }, [dispatch])
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input:not([type=checkbox]):not([type=radio]):not([type=range]), textarea, select, [contenteditable]')
}
