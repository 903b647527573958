/**
 * Search (⌘K): people by characters or pinyin, meetings, articles; the arrow keys move, Enter opens, Escape closes.
 * A combobox with a list box; how much was found is said as it changes; where nothing is found, what was searched.
 */
import { Modal } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useId, useState, type KeyboardEvent, type ReactNode } from 'react'
import { useAnswer, type Answer } from '../../api/use-answer.ts'
import type { SearchDto } from '../../../server/contract/search.ts'
import { useExplorer } from '../../explorer.tsx'
import { useWords } from '../../text/Words.tsx'
import { hitGroups, moveIn, type Hit, type HitGroup } from '../../view-model/hits.ts'
import { ErrorNotice } from '../parts/Feedback.tsx'
import { HitLine } from './HitLine.tsx'
import { useDebounced } from './use-debounced.ts'
import { useEarlyKeys } from './use-early-keys.ts'

const REST_MS = 140

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
  const [place, setPlace] = useState(0)
  const [entered, setEntered] = useState(false)
  const { query, answer, groups, hits } = useFound(typed)
  const list = useId()
  const settled = query !== '' && query === typed.trim() && !answer.loading
  const chosen = hits[place]
  useEffect(() => { setPlace(0) }, [query])
  useEffect(() => { document.getElementById(`${list}-${place}`)?.scrollIntoView({ block: 'nearest' }) }, [list, place])

  // Enter pressed before the answer came opens its first hit when it comes.
  useEffect(() => {
    if (!entered || !settled) return
    setEntered(false)
    if (chosen !== undefined) open(chosen)
  }, [entered, settled, chosen])

  function open(hit: Hit): void {
    dispatch({ kind: 'dialog', dialog: undefined })
    dispatch({ kind: 'select', selection: { kind: hit.kind, id: hit.id } })
  }
  function move(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') setEntered(true)
    const next = event.key === 'Home' || event.key === 'End' ? undefined : moveIn(hits.length, place, event.key)
    if (next === undefined) return
    event.preventDefault()
    setPlace(next)
  }
  return (
    <>
      <div className="finder-field">
        <IconSearch size={18} stroke={1.5} aria-hidden="true" />
        <input role="combobox" data-autofocus type="text" value={typed} placeholder={text.search.placeholder} aria-label={text.search.title}
          aria-expanded={hits.length > 0} aria-controls={list} aria-activedescendant={hits.length === 0 ? undefined : `${list}-${place}`} aria-autocomplete="list"
          autoComplete="off" autoCapitalize="off" spellCheck={false} onChange={(event) => { setEntered(false); onType(event.target.value) }} onKeyDown={move} />
      </div>
      <p className="unseen" role="status">{answer.loading ? text.search.searching : query === '' ? '' : text.count.results(hits.length)}</p>
      {answer.error === undefined ? null : <ErrorNotice error={answer.error} kept={false} retry={answer.retry} />}
      <div className={answer.loading ? 'finder-list dimmed' : 'finder-list'} role="listbox" id={list} aria-label={text.search.title}>
        {groups.map((group) => (
          <div key={group.kind} role="group" aria-label={groupName(group.kind, text.search)}>
            <p className="finder-group" aria-hidden="true">{groupName(group.kind, text.search)}</p>
            {group.hits.map((hit) => <HitLine key={`${hit.kind}${hit.id}`} hit={hit} id={`${list}-${hit.place}`} chosen={hit.place === place} onOpen={open} onPoint={setPlace} />)}
          </div>
        ))}
      </div>
      <FinderNote query={query} nothing={answer.value !== undefined && hits.length === 0 && !answer.loading} />
      <p className="finder-keys" aria-hidden="true"><kbd>↑</kbd><kbd>↓</kbd> {text.search.move} <kbd>↵</kbd> {text.search.choose} <kbd>esc</kbd> {text.search.leave}</p>
    </>
  )
}

/** What was found for what was typed, once it has rested. */
function useFound(typed: string): { readonly query: string, readonly answer: Answer<SearchDto>, readonly groups: readonly HitGroup[], readonly hits: readonly Hit[] } {
  const { api, dataVersion } = useExplorer()
  const query = useDebounced(typed.trim(), REST_MS)
  const answer = useAnswer(query === '' ? undefined : `search:${query}@${dataVersion}`, (signal) => api.search(query, signal))
  const groups = query === '' || answer.value === undefined ? [] : hitGroups(answer.value)
  return { query, answer, groups, hits: groups.flatMap((group) => group.hits) }
}

/** What can be searched; or, where nothing was found, what was. */
function FinderNote({ query, nothing }: { readonly query: string, readonly nothing: boolean }): ReactNode {
  const { text } = useWords()
  if (query === '') return <p className="finder-note">{text.search.hint}</p>
  return nothing ? <p className="finder-note"><strong>{text.search.nothing(query)}</strong> {text.search.searched}</p> : null
}

function groupName(kind: Hit['kind'], words: { readonly people: string, readonly meetings: string, readonly articles: string }): string {
  return { person: words.people, meeting: words.meetings, article: words.articles }[kind]
}
