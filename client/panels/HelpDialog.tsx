/** What the program is, how to read it, and the keys. */
import { Modal } from '@mantine/core'
import { Fragment, type ReactNode } from 'react'
import { useExplorer } from '../explorer.tsx'
import type { Text } from '../text/catalogue.ts'
import { useWords } from '../text/Words.tsx'

interface KeyLine { readonly keys: readonly string[], readonly does: (text: Text) => string }

/** Keys as printed on them; alternatives side by side. */
const KEYS: readonly KeyLine[] = [
  { keys: ['⌘K', 'Ctrl K', '/'], does: (text) => text.help.keySearch },
  { keys: ['?'], does: (text) => text.help.keyHelp },
  { keys: ['Esc'], does: (text) => text.help.keyClose },
  { keys: ['⌘Z', 'Ctrl Z'], does: (text) => text.help.keyUndo },
  { keys: ['⇧⌘Z', 'Ctrl Y'], does: (text) => text.help.keyRedo },
  { keys: ['T'], does: (text) => text.help.keyTable },
  { keys: ['R'], does: (text) => text.help.keyReview },
  { keys: ['['], does: (text) => text.help.keyFilters },
  { keys: ['← ↑ → ↓'], does: (text) => text.help.keyMove },
  { keys: ['E'], does: (text) => text.help.keyTies },
  { keys: ['Enter'], does: (text) => text.help.keyOpen },
  { keys: ['← →'], does: (text) => text.help.keyMarks },
]

export function HelpDialog(): ReactNode {
  const { state, dispatch } = useExplorer()
  const { text } = useWords()
  return (
    <Modal opened={state.dialog === 'keys'} onClose={() => { dispatch({ kind: 'dialog', dialog: undefined }) }} title={text.help.title} size={560}
      classNames={{ content: 'help' }} closeButtonProps={{ 'aria-label': text.shell.close }}>
      <HelpText />
    </Modal>
  )
}

/** The text of the dialog. */
export function HelpText(): ReactNode {
  const { text } = useWords()
  return (
    <>
      <p className="help-about">{text.help.about}</p>
      <h3 className="section-title">{text.help.reading}</h3>
      <ul className="help-reading">
        <li><span className="help-sample" aria-hidden="true">Aa</span>{text.help.readInstrument}</li>
        <li><span className="help-sample help-sample-paper printed" aria-hidden="true">文</span>{text.help.readPaper}</li>
        <li><span className="help-sample help-sample-accent" aria-hidden="true" />{text.help.readAccent}</li>
        <li><span className="help-sample by-video" aria-hidden="true" />{text.help.readVideo}</li>
        <li><span className="help-sample help-sample-undated" aria-hidden="true" />{text.help.readUndated}</li>
      </ul>
      <h3 className="section-title">{text.help.keys}</h3>
      <dl className="keys">
        {KEYS.map((line) => (
          <Fragment key={line.keys.join()}>
            <dt>{line.keys.map((key, index) => <Fragment key={key}>{index === 0 ? null : <span className="muted"> {text.help.or} </span>}<kbd>{key}</kbd></Fragment>)}</dt>
            <dd>{line.does(text)}</dd>
          </Fragment>
        ))}
      </dl>
    </>
  )
}
