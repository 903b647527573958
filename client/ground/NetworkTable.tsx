/** The network as tables: the same people, ties and meetings as on the canvas, for screen readers and for everyone who reads rather in rows. */
import { useMemo, type ReactNode } from 'react'
import type { PersonNode } from '../../server/contract/network.ts'
import { useExplorer } from '../explorer.tsx'
import { heldWords, isPart } from '../image/whole-network.ts'
import { partWords } from '../panels/parts/part-words.ts'
import type { Selection } from '../state/state.ts'
import { Printed, useWords } from '../text/Words.tsx'
import { networkRows, type NetworkRows, type PartRow, type TieRow } from '../view-model/table.ts'
import { SortedTable, type Column } from './SortedTable.tsx'

export function NetworkTable(): ReactNode {
  const { state, network } = useExplorer()
  const words = useWords()
  const { colourBy, filters } = state.view
  const rows = useMemo(() => network.value === undefined ? undefined : networkRows(network.value, { colourBy, hidden: filters.hidden, minMeetings: filters.minMeetings }), [network.value, colourBy, filters.hidden, filters.minMeetings])
  if (rows === undefined || network.value === undefined) return null
  return (
    <div className="network-table" id="network-table" tabIndex={-1}>
      {isPart(network.value) && <p className="muted">{words.text.table.part(heldWords(network.value, words))}</p>}
      <People rows={rows} />
      {state.view.mode === 'people' ? <Ties rows={rows} /> : <Parts rows={rows} />}
    </div>
  )
}

function Opens({ selection, children }: { readonly selection: Selection, readonly children: ReactNode }): ReactNode {
  const { dispatch } = useExplorer()
  return <button type="button" className="opens" onClick={() => { dispatch({ kind: 'select', selection }) }}>{children}</button>
}

function Name({ person }: { readonly person: PersonNode }): ReactNode {
  const { language } = useWords()
  return <><Printed>{person.name}</Printed>{language === 'en' && person.pinyin !== '' && <span className="muted"> {person.pinyin}</span>}</>
}

function nameColumn<Row>(key: string, title: string, of: (row: Row) => { readonly person: PersonNode, readonly selection: Selection }): Column<Row> {
  return { key, title, value: (row) => of(row).person.name, cell: (row) => <Opens selection={of(row).selection}><Name person={of(row).person} /></Opens> }
}

function People({ rows }: { readonly rows: NetworkRows }): ReactNode {
  const { text } = useWords()
  const columns = useMemo((): readonly Column<PersonNode>[] => [
    nameColumn('name', text.table.name, (person) => ({ person, selection: { kind: 'person', id: person.id } })),
    { key: 'title', title: text.table.latest, value: (person) => person.title ?? '', cell: (person) => <Printed>{person.title}</Printed> },
    { key: 'place', title: text.table.place, value: (person) => person.place?.name ?? '', cell: (person) => <Printed>{person.place?.name}</Printed> },
    { key: 'level', title: text.table.level, value: (person) => person.level === null ? '' : text.level[person.level] },
    { key: 'meetings', title: text.table.count, value: (person) => person.meetings, numeric: true },
  ], [text])
  return <SortedTable caption={text.table.people} columns={columns} rows={rows.people} rowKey={(person) => person.id} />
}

function Ties({ rows }: { readonly rows: NetworkRows }): ReactNode {
  const { text } = useWords()
  const columns = useMemo((): readonly Column<TieRow>[] => [
    nameColumn('a', text.table.between, ({ a, b }) => ({ person: a, selection: { kind: 'tie', a: a.id, b: b.id } })),
    nameColumn('b', text.table.and, ({ a, b }) => ({ person: b, selection: { kind: 'tie', a: a.id, b: b.id } })),
    { key: 'shared', title: text.table.shared, value: ({ edge }) => edge.shared, numeric: true },
    { key: 'video', title: text.table.byVideo, value: ({ edge }) => edge.byVideo, numeric: true },
    { key: 'strength', title: text.table.strength, value: ({ edge }) => edge.strength, cell: ({ edge }) => edge.strength.toFixed(2), numeric: true },
  ], [text])
  return <SortedTable caption={text.table.ties} columns={columns} rows={rows.ties} rowKey={({ edge }) => edge.id} />
}

function Parts({ rows }: { readonly rows: NetworkRows }): ReactNode {
  const { text } = useWords()
  const columns = useMemo((): readonly Column<PartRow>[] => [
    { key: 'meeting', title: text.table.meetings, value: ({ meeting }) => meeting.name, cell: ({ meeting }) => <Opens selection={{ kind: 'meeting', id: meeting.id }}><Printed>{meeting.name}</Printed></Opens> },
    { key: 'kind', title: text.table.kind, value: ({ meeting }) => text.kind[meeting.meetingKind] },
    { key: 'when', title: text.table.when, value: ({ meeting }) => meeting.when.from ?? meeting.when.text ?? '', cell: ({ meeting }) => meeting.when.from ?? <Printed>{meeting.when.text}</Printed> },
    nameColumn('person', text.table.name, ({ person }) => ({ person, selection: { kind: 'person', id: person.id } })),
    { key: 'capacity', title: text.table.capacity, value: ({ edge, meeting, person }) => partWords({ capacity: edge.capacity, meeting: meeting.name, person: person.name }, text) },
  ], [text])
  return <SortedTable caption={text.table.meetings} columns={columns} rows={rows.parts} rowKey={({ edge }) => edge.id} />
}
