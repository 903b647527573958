/**
 * The keyboard on the canvas: arrows move among nodes, E and Shift+E step through the ties of the node in focus, Enter opens and leads to the panel, whose closing leads back; Escape lets go.
 * Nothing is focused until an arrow is pressed; then the person of most meetings is, or the one last visited. Keys pressed before the network is laid out are
 * kept and done when it is, unless the canvas is left before.
 */
import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import type { EdgeView } from '../view-model/graph-view.ts'
import type { Hit } from './canvas.ts'
import { edgeElementId } from './elements.ts'
import { isArrow, stepped, tiesOf, type Floor, type Key, type Standing } from './node-steps.ts'

/** @property focused node the ring stands on @property hit what Enter would open */
export interface NodeKeys {
  readonly focused: string | undefined
  readonly hit: Hit
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onBlur: () => void
}

export function useNodeKeys({ view, at, onChoose }: Floor & { readonly onChoose: (hit: Hit) => void }): NodeKeys {
  const [walked, setWalked] = useState<Standing>({})
  const early = useRef<readonly Key[]>([])
  const standing = useMemo(() => view.nodes.some((one) => one.id === walked.node) ? walked : {}, [view, walked])
  const hit = useMemo(() => hitOf(standing, tiesOf(view, standing.node)), [view, standing])
  const isReady = view.nodes.some(({ id }) => at.has(id))

  function onKeyDown(event: KeyboardEvent): void {
    if (event.metaKey || event.ctrlKey || event.altKey || !take(event)) return
    event.preventDefault()
    event.stopPropagation()
  }

  /** Whether the key was ours. */
  function take({ key, shiftKey, currentTarget }: KeyboardEvent): boolean {
    if (!isReady) return wait({ key, shiftKey })
    if (key === 'Enter') {
      if (hit === undefined) return false
      onChoose(hit)
      toPanel(currentTarget)
      return true
    }
    const next = stepped(standing, { key, shiftKey }, { view, at })
    if (next !== undefined) setWalked(next)
    return next !== undefined
  }

  function wait(key: Key): boolean {
    const isOurs = isArrow(key) || (early.current.length > 0 && ['Enter', 'Escape', 'e', 'E'].includes(key.key))
    if (isOurs) early.current = key.key === 'Escape' ? [] : [...early.current, key]
    return isOurs
  }

  useEffect(() => {
    if (!isReady || early.current.length === 0) return
    const keys = early.current
    early.current = []
    const { standing: reached, opened } = walk(keys, { view, at })
    setWalked(reached)
    if (!opened) return
    onChoose(hitOf(reached, tiesOf(view, reached.node)))
    toPanel(document.activeElement)
  }, [isReady])

  const onBlur = useCallback(() => {
    early.current = []
    setWalked((before) => before.tie === undefined ? before : { ...(before.node === undefined ? {} : { node: before.node }) })
  }, [])
  return { focused: standing.node, hit, onKeyDown, onBlur }
}

/** Keys one after the other, from nowhere, up to an Enter that opens where they led. */
export function walk(keys: readonly Key[], floor: Floor): { readonly standing: Standing, readonly opened: boolean } {
  const enter = keys.findIndex(({ key }) => key === 'Enter')
  const steps = enter < 0 ? keys : keys.slice(0, enter)
  const standing = steps.reduce<Standing>((before, key) => stepped(before, key, floor) ?? before, {})
  return { standing, opened: enter >= 0 && standing.node !== undefined }
}

/** Who opens by key reads on in the panel: what is opened takes the focus that nothing else has; what is open already takes it at once. */
function toPanel(canvas: EventTarget | null): void {
  if (canvas instanceof HTMLElement) canvas.blur()
  document.querySelector<HTMLElement>('.panel h2')?.focus({ preventScroll: true })
}

function hitOf({ node, tie }: Standing, ties: readonly EdgeView[]): Hit {
  const edge = tie === undefined ? undefined : ties[tie]
  if (edge !== undefined) return { kind: 'edge', id: edgeElementId(edge.id) }
  return node === undefined ? undefined : { kind: 'node', id: node }
}
