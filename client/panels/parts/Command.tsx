/** A command for the terminal, with the button that copies it. Where the browser lends no clipboard, the command can still be selected. */
import { Button } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { useWords } from '../../text/Words.tsx'

export function Command({ command }: { readonly command: string }): ReactNode {
  const { text } = useWords()
  const [copied, setCopied] = useState(false)
  function copy(): void {
    // A page over plain http from another machine has no clipboard at all.
    if (!('clipboard' in navigator)) return
    navigator.clipboard.writeText(command).then(() => { setCopied(true) }, () => { setCopied(false) })
  }
  return (
    <div className="command">
      <code>{command}</code>
      <Button variant="default" size="xs" onClick={copy}>{text.state.copyCommand}</Button>
      <span className="muted" role="status">{copied ? text.state.copied : ''}</span>
    </div>
  )
}
