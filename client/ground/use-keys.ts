/** Keys that work everywhere but where something is being typed. */
import { useEffect, useRef, type Dispatch } from 'react'
import type { Action } from '../state/actions.ts'
import type { ExplorerState } from '../state/state.ts'

type Deed = (state: ExplorerState) => Action

const PLAIN: Readonly<Record<string, Deed>> = {
  '/': () => ({ kind: 'dialog', dialog: 'search' }),
  '?': () => ({ kind: 'dialog', dialog: 'keys' }),
  r: () => ({ kind: 'select', selection: { kind: 'review' } }),
  t: (state) => ({ kind: 'table', shown: !state.view.asTable }),
  '[': (state) => ({ kind: 'fold', part: 'filters', folded: !state.folded.filters }),
  Escape: () => ({ kind: 'close' }),
}

const WITH_COMMAND: Readonly<Record<string, Deed>> = {
  k: () => ({ kind: 'dialog', dialog: 'search' }),
  z: () => ({ kind: 'undo' }),
  y: () => ({ kind: 'redo' }),
}

/** Escape within a dialog belongs to the dialog. */
export function useKeys(state: ExplorerState, dispatch: Dispatch<Action>): void {
  const latest = useRef(state)
  latest.current = state
  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      const deed = deedOf(event)
      const busy = latest.current.dialog !== undefined || event.defaultPrevented
      if (deed === undefined || busy) return
      event.preventDefault()
      dispatch(deed(latest.current))
    }
    document.addEventListener('keydown', onKey)
    return () => { document.removeEventListener('keydown', onKey) }
  }, [dispatch])
}

function deedOf(event: KeyboardEvent): Deed | undefined {
  const key = event.key.toLowerCase()
  if (event.metaKey || event.ctrlKey) {
    if ((key === 'z' || key === 'y') && isTyping(event.target)) return undefined
    return key === 'z' && event.shiftKey ? () => ({ kind: 'redo' }) : WITH_COMMAND[key]
  }
  return event.altKey || isTyping(event.target) ? undefined : PLAIN[event.key] ?? PLAIN[key]
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input:not([type=checkbox]):not([type=radio]):not([type=range]), textarea, select, [contenteditable]')
}
