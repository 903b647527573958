/**
 * Search (⌘K): people by characters or pinyin, posts, bodies, places, meetings, articles; the arrow keys move, Enter opens, Escape closes.
 * A combobox with a list box; how much was found is said as it changes; where nothing is found, what was searched and which names are near.
 */
import { Modal } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useId, type ReactNode } from 'react'
import { useExplorer } from '../../explorer.tsx'
import { useWords } from '../../text/Words.tsx'
import type { Hit } from '../../view-model/hits.ts'
import { ErrorNotice } from '../parts/Feedback.tsx'
import { hitId, HitList } from './HitList.tsx'
import { openHit } from './open-hit.ts'
import { useChoice } from './use-choice.ts'
import { useEarlyKeys } from './use-early-keys.ts'
import { useFound, type Found } from './use-found.ts'

export function SearchDialog(): ReactNode {
  const { state, dispatch } = useExplorer()
  const { text } = useWords()
  const opened = state.dialog === 'search'
  const [typed, setTyped] = useEarlyKeys(opened)
  return (
    <Modal opened={opened} onClose={() => { dispatch({ kind: 'dialog', dialog: undefined }) }}
      withCloseButton={false} padding={0} size={560} yOffset="12vh" classNames={{ content: 'finder' }} aria-label={text.search.title}>
      <Finder typed={typed} onType={setTyped} />
    </Modal>
  )
}

function Finder({ typed, onType }: { readonly typed: string, readonly onType: (typed: string) => void }): ReactNode {
  const { dispatch } = useExplorer()
  const { text } = useWords()
  const found = useFound(typed)
  const list = useId()
  function open(hit: Hit): void {
    dispatch({ kind: 'dialog', dialog: undefined })
    dispatch(openHit(hit))
  }
  const choice = useChoice(found, open)
  const { answer, hits } = found
  return (
    <>
      <div className="finder-field">
        <IconSearch size={18} stroke={1.5} aria-hidden="true" />
        <input role="combobox" data-autofocus type="text" value={typed} placeholder={text.search.placeholder} aria-label={text.search.title}
          aria-expanded={hits.length > 0} aria-controls={list} aria-activedescendant={hits.length === 0 ? undefined : hitId(list, choice.place)} aria-autocomplete="list"
          autoComplete="off" autoCapitalize="off" spellCheck={false} onChange={(event) => { choice.forget(); onType(event.target.value) }} onKeyDown={choice.onKey} />
      </div>
      <Said found={found} />
      {answer.error === undefined ? null : <ErrorNotice error={answer.error} kept={false} retry={answer.retry} />}
      <HitList id={list} groups={found.groups} place={choice.place} loading={answer.loading} onOpen={open} onPoint={choice.point} />
      <p className="finder-keys" aria-hidden="true"><kbd>↑</kbd><kbd>↓</kbd> {text.search.move} <kbd>↵</kbd> {text.search.choose} <kbd>esc</kbd> {text.search.leave}</p>
    </>
  )
}

/** What can be searched; how much was found, to a screen reader; where nothing was, what was searched. */
function Said({ found: { query, answer, groups, hits } }: { readonly found: Found }): ReactNode {
  const { text } = useWords()
  if (query === '') return <p className="finder-note">{text.search.hint}</p>
  const near = groups.find((group) => group.kind === 'near')?.hits.length ?? 0
  const isNothing = answer.value !== undefined && !answer.loading && hits.length === near
  return (
    <>
      <p className="unseen" role="status">{answer.loading ? text.search.searching : isNothing && near > 0 ? `${text.search.nothing(query)} ${text.search.nearCount(near)}` : text.count.results(hits.length)}</p>
      {isNothing ? <p className="finder-note"><strong>{text.search.nothing(query)}</strong> {text.search.searched}</p> : null}
    </>
  )
}
