/**
 * The right panel: what is selected, with the path back. Asks the API for it; while the next one is on its way the old one stays, dimmed.
 * Focus goes to the panel's heading when a line leads on, and back to where it was when the panel closes.
 */
import { useCallback, useEffect, useRef, type ReactNode } from 'react'
import { IconArrowLeft } from '@tabler/icons-react'
import { useAnswer } from '../api/use-answer.ts'
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
  const { state, dispatch, api, dataVersion } = useExplorer()
  const { text } = useWords()
  const panel = useRef<HTMLElement>(null)
  const key = `${selectionKey(selection)}@${dataVersion}`
  const answer = useAnswer<Found>(key, (signal) => askFor(api, selection, signal))
  const titles = useTitles(answer.valueKey, answer.value)
  const follow = useCallback((next: Selection) => { dispatch({ kind: 'follow', selection: next }) }, [dispatch])
  useFocus(panel, answer.valueKey)
  const previous = state.view.path.at(-2)
  return (
    <aside ref={panel} className="panel" aria-label={text[selection.kind].panel} aria-busy={answer.loading}>
      <div className="panel-bar">
        {previous === undefined ? <span className="panel-kind">{text[selection.kind].panel}</span> : (
          <button type="button" className="back-button" onClick={() => { dispatch({ kind: 'back' }) }}>
            <IconArrowLeft size={16} stroke={1.5} aria-hidden="true" />
            <BackWords title={titles.get(selectionKey(previous)) ?? text[previous.kind].panel} />
          </button>
        )}
        <CloseButton label={text.shell.close} onClose={() => { dispatch({ kind: 'close' }) }} />
      </div>
      <div className={answer.loading ? 'panel-body dimmed' : 'panel-body'}>
        {answer.error === undefined ? null : <ErrorNotice error={answer.error} kept={answer.value !== undefined} retry={answer.retry} />}
        <Leads view={state.view} open={follow}>
          {answer.value === undefined
            ? answer.error === undefined && <Loading />
            : <FoundPanel key={answer.valueKey} found={answer.value} quote={answer.valueKey === key && selection.kind === 'article' ? selection.quote : undefined} />}
        </Leads>
      </div>
    </aside>
  )
}

function BackWords({ title }: { readonly title: string }): ReactNode {
  const { text } = useWords()
  const [before = '', after = ''] = text.shell.backTo('\u0000').split('\u0000')
  return <span className="back-words">{before}<Printed>{title}</Printed>{after}</span>
}

/** What was opened so far goes by its title in the path back. */
function useTitles(key: string | undefined, found: Found | undefined): ReadonlyMap<string, string> {
  const titles = useRef(new Map<string, string>())
  if (key !== undefined && found !== undefined) titles.current.set(key.slice(0, key.lastIndexOf('@')), titleOf(found))
  return titles.current
}

function useFocus(panel: { readonly current: HTMLElement | null }, shown: string | undefined): void {
  const before = useRef<Element | null>(null)
  useEffect(() => {
    before.current = document.activeElement
    return () => { if (before.current instanceof HTMLElement && before.current.isConnected) before.current.focus() }
  }, [])
  useEffect(() => {
    const within = document.activeElement === null || document.activeElement === document.body || panel.current?.contains(document.activeElement) === true
    if (shown !== undefined && within) panel.current?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true })
  }, [panel, shown])
}
