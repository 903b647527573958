/** What is seen, as a picture or as a table. */
import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { useExplorer } from '../explorer.tsx'
import { useWords } from '../text/Words.tsx'

export function ExportDialog(): ReactNode {
  const { state, dispatch } = useExplorer()
  const { text } = useWords()
  return (
    <Modal opened={state.dialog === 'export'} onClose={() => { dispatch({ kind: 'dialog', dialog: undefined }) }} title={text.image.title} size={480} closeButtonProps={{ 'aria-label': text.shell.close }}>
      {text.image.picture}
    </Modal>
  )
}
