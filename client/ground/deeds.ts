/** Which key does what, everywhere but where something is being typed. In: a key and whether it reaches a field. Out: what to do with a state. Pure. */
import type { Action } from '../state/actions.ts'
import type { ExplorerState } from '../state/state.ts'

export type Deed = (state: ExplorerState) => Action

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

/** A key as the browser tells it. */
export interface KeyPress { readonly key: string, readonly metaKey: boolean, readonly ctrlKey: boolean, readonly shiftKey: boolean, readonly altKey: boolean }

/** @param isTyping whether it reaches a field */
export function deedOf(press: KeyPress, isTyping: boolean): Deed | undefined {
  const key = press.key.toLowerCase()
  if (press.metaKey || press.ctrlKey) {
    if ((key === 'z' || key === 'y') && isTyping) return undefined
    return key === 'z' && press.shiftKey ? () => ({ kind: 'redo' }) : WITH_COMMAND[key]
  }
  return press.altKey || isTyping ? undefined : PLAIN[press.key] ?? PLAIN[key]
}
