/** The network in force as tables for a spreadsheet: all of it, and not only what is drawn; while the rest is fetched that is said, and so is a failure. */
import { Button } from '@mantine/core'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useExplorer } from '../explorer.tsx'
import { useWords, type WordsOf } from '../text/Words.tsx'
import { networkRows, type NetworkRows } from '../view-model/table.ts'
import { csvFile, type Cell } from './csv.ts'
import { partsCsv, peopleCsv, tiesCsv } from './network-csv.ts'
import { fileName, saveFile } from './save.ts'
import { heldWords, isFull, isPart, MOST, wholeNetwork } from './whole-network.ts'

type Cells = (rows: NetworkRows) => readonly (readonly Cell[])[]
/** `full`: words for how much the file holds, where more passes the filters than one answer can hold. */
type Work = 'idle' | 'fetching' | 'failed' | { readonly full: string }

export function TableButtons(): ReactNode {
  const { state, network } = useExplorer()
  const { text } = useWords()
  const { work, save } = useSaving()
  if (network.value === undefined) return null
  const button = (words: string, what: string, cells: Cells): ReactNode => <Button variant="default" disabled={work === 'fetching'} onClick={() => { save(what, cells) }}>{words}</Button>
  return (
    <section className="export-table">
      <h3>{text.image.table}</h3>
      <p className="muted">{text.image.csvWhy}{isPart(network.value) && <><br />{text.image.csvWhole(MOST.limit, MOST.meetingLimit)}</>}</p>
      <div className="export-buttons">
        {button(text.image.csvPeople, 'people', peopleCsv)}
        {state.view.mode === 'people' ? button(text.image.csvTies, 'ties', tiesCsv) : button(text.image.csvParts, 'attendance', partsCsv)}
      </div>
      <p role="status" className={work === 'idle' ? 'unseen' : work === 'failed' ? 'notice-what' : 'muted'}>{said(work, text)}</p>
    </section>
  )
}

function said(work: Work, { image }: WordsOf['text']): string {
  if (work === 'idle') return ''
  if (work === 'fetching') return image.csvFetching
  return work === 'failed' ? image.csvFailed : image.csvFull(work.full)
}

/** What is fetched when the dialog closes is not saved any more. */
function useSaving(): { readonly work: Work, readonly save: (what: string, cells: Cells) => void } {
  const { state: { view }, network, api } = useExplorer()
  const words = useWords()
  const [work, setWork] = useState<Work>('idle')
  const asking = useRef<AbortController>(undefined)
  useEffect(() => () => { asking.current?.abort() }, [])
  function save(what: string, cells: Cells): void {
    if (network.value === undefined) return
    const controller = new AbortController()
    asking.current = controller
    setWork('fetching')
    wholeNetwork(network.value, view, (query) => api.network(query, controller.signal)).then((whole) => {
      if (controller.signal.aborted) return
      const rows = networkRows(whole, { colourBy: view.colourBy, hidden: view.filters.hidden, minMeetings: view.filters.minMeetings })
      saveFile(new Blob([csvFile(cells(rows))], { type: 'text/csv;charset=utf-8' }), fileName(what, 'csv'))
      setWork(isFull(whole) ? { full: heldWords(whole, words) } : 'idle')
    }).catch(() => { if (!controller.signal.aborted) setWork('failed') })
  }
  return { work, save }
}
