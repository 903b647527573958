/**
 * The right panel: what is selected, with the path back. Asks the API for it; while the next one is on its way the old one stays, dimmed.
 * Focus follows what is opened (`useFocus`).
 */
import { useCallback, useEffect, useRef, type ReactNode } from 'react'
import { IconArrowLeft } from '@tabler/icons-react'
import { useAnswer, type Answer } from '../api/use-answer.ts'
import { useExplorer } from '../explorer.tsx'
import { currentSelection, selectionKey, type Selection } from '../state/state.ts'
import { Printed, useWords } from '../text/Words.tsx'
import { askFor, titleOf, type Found } from './found.ts'
import { CloseButton } from './parts/CloseButton.tsx'
import { ErrorNotice, Loading } from './parts/Feedback.tsx'
import { Leads } from './parts/Lead.tsx'
import { FoundPanel } from './FoundPanel.tsx'

/** Nothing when nothing is selected. */
export function SelectionPanel(): ReactNode {
  const { state } = useExplorer()
  const selection = currentSelection(state.view)
  return selection === undefined ? null : <OpenPanel selection={selection} />
}

function OpenPanel({ selection }: { readonly selection: Selection }): ReactNode {
  const { state, dispatch } = useExplorer()
  const { text } = useWords()
  const panel = useRef<HTMLElement>(null)
  const asked = useAsked(selection)
  const titles = useTitles(asked)
  const follow = useCallback((next: Selection) => { dispatch({ kind: 'follow', selection: next }) }, [dispatch])
  useFocus(panel, asked.opened)
  const previous = state.view.path.at(-2)
  return (
    <aside ref={panel} className="panel" aria-label={text[selection.kind].panel} aria-busy={asked.answer.loading}>
      <div className="panel-bar">
        {previous === undefined ? <span className="panel-kind">{text[selection.kind].panel}</span> : (
          <button type="button" className="back-button" onClick={() => { dispatch({ kind: 'back' }) }}>
            <IconArrowLeft size={16} stroke={1.5} aria-hidden="true" />
            <BackWords title={titles.get(selectionKey(previous)) ?? text[previous.kind].panel} />
          </button>
        )}
        <CloseButton label={text.shell.close} onClose={() => { dispatch({ kind: 'close' }) }} />
      </div>
      <div className={asked.answer.loading ? 'panel-body dimmed' : 'panel-body'}>
        <Leads view={state.view} open={follow}><PanelBody selection={selection} asked={asked} /></Leads>
      </div>
    </aside>
  )
}

/** @property opened key of the selection that the answer at hand is of */
interface Asked { readonly answer: Answer<Found>, readonly opened: string | undefined }

/** Asks for the selection, and again when the data changed; not before it is known which data there is. */
function useAsked(selection: Selection): Asked {
  const { api, status, dataVersion } = useExplorer()
  const isKnown = status.value !== undefined || status.error !== undefined
  const answer = useAnswer<Found>(isKnown ? `${selectionKey(selection)}@${dataVersion}` : undefined, (signal) => askFor(api, selection, signal))
  return { answer, opened: answer.valueKey?.slice(0, answer.valueKey.lastIndexOf('@')) }
}

/** An error keeps what was said of the same thing; of another thing it would mislead. */
function PanelBody({ selection, asked: { answer, opened } }: { readonly selection: Selection, readonly asked: Asked }): ReactNode {
  const isSame = opened === selectionKey(selection)
  const found = answer.error === undefined || isSame ? answer.value : undefined
  return (
    <>
      {answer.error === undefined ? null : <ErrorNotice error={answer.error} kept={found !== undefined} retry={answer.retry} />}
      {found === undefined
        ? answer.error === undefined && <Loading />
        : <FoundPanel key={opened} found={found} quote={isSame && selection.kind === 'article' ? selection.quote : undefined} />}
    </>
  )
}

function BackWords({ title }: { readonly title: string }): ReactNode {
  const { text } = useWords()
  const [before = '', after = ''] = text.shell.backTo('\u0000').split('\u0000')
  return <span className="back-words">{before}<Printed>{title}</Printed>{after}</span>
}

/** What was opened so far goes by its title in the path back. */
function useTitles({ answer, opened }: Asked): ReadonlyMap<string, string> {
  const titles = useRef(new Map<string, string>())
  const title = answer.value === undefined ? '' : titleOf(answer.value)
  if (opened !== undefined && title !== '') titles.current.set(opened, title)
  return titles.current
}

/**
 * When something else is opened, focus goes to its heading, so that reading goes on there; on the network and in the table it stays, so that the next node is one key away.
 * When the panel closes, focus goes back to where it was, or to the network where that is gone.
 */
function useFocus(panel: { readonly current: HTMLElement | null }, opened: string | undefined): void {
  useEffect(() => {
    const before = document.activeElement
    return () => {
      if (document.activeElement !== null && document.activeElement !== document.body) return
      const target = before instanceof HTMLElement && before !== document.body && before.isConnected ? before : document.querySelector<HTMLElement>('main [tabindex="0"]')
      target?.focus({ preventScroll: true })
    }
  }, [])
  useEffect(() => {
    const exploring = document.activeElement instanceof HTMLElement && document.activeElement.closest('main') !== null
    if (opened === undefined || exploring) return
    panel.current?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true })
  }, [panel, opened])
}
