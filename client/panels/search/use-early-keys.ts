/**
 * What is typed into the search: kept from the moment it is asked for, so that no key is lost while the dialog is still being drawn.
 * In: whether the search is open. Out: the text so far, and how to change it.
 */
import { useLayoutEffect, useState } from 'react'

export function useEarlyKeys(opened: boolean): readonly [string, (typed: string) => void] {
  const [typed, setTyped] = useState('')
  useLayoutEffect(() => {
    if (!opened) return
    setTyped('')
    function onKey(event: KeyboardEvent): void {
      const letter = earlyLetter(event, event.target instanceof HTMLInputElement)
      if (letter === undefined) return
      event.preventDefault()
      setTyped((before) => before + letter)
    }
    document.addEventListener('keydown', onKey)
    return () => { document.removeEventListener('keydown', onKey) }
  }, [opened])
  return [typed, setTyped]
}

/** The letter that a key stands for, unless it already reaches a field or belongs to a command. */
export function earlyLetter(event: { readonly key: string, readonly ctrlKey: boolean, readonly metaKey: boolean, readonly altKey: boolean }, inField: boolean): string | undefined {
  const command = event.ctrlKey || event.metaKey || event.altKey
  return inField || command || [...event.key].length !== 1 || event.key === ' ' ? undefined : event.key
}
