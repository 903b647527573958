/** The network as spreadsheet rows: people, and ties or parts in meetings, with headings in the interface's language. Pure. */
import type { Text } from '../text/catalogue.ts'
import type { NetworkRows } from '../view-model/table.ts'
import type { Cell } from './csv.ts'

/** One row a person, the heading first, in the language of the interface. */
export function peopleCsv({ people }: NetworkRows, { table, level }: Text): readonly (readonly Cell[])[] {
  return [
    [table.name, 'pinyin', table.latest, table.place, table.level, table.count],
    ...people.map((person) => [person.name, person.pinyin, person.title, person.place?.name ?? null, person.level === null ? null : level[person.level], person.meetings]),
  ]
}

/** One row a tie: the two people, their shared meetings, those by video, and Newman's strength to three places. */
export function tiesCsv({ ties }: NetworkRows, { table }: Text): readonly (readonly Cell[])[] {
  return [
    [table.between, table.latest, table.and, table.latest, table.shared, table.byVideo, table.strength],
    ...ties.map(({ edge, a, b }) => [a.name, a.title, b.name, b.title, edge.shared, edge.byVideo, Math.round(edge.strength * 1000) / 1000]),
  ]
}

/** One row an attendance of the two-mode network: the meeting, the person, the capacity. */
export function partsCsv({ parts }: NetworkRows, { table, kind, capacity }: Text): readonly (readonly Cell[])[] {
  return [
    [table.meetings, table.kind, table.when, table.place, table.name, table.latest, table.capacity],
    ...parts.map(({ edge, person, meeting }) => [meeting.name, kind[meeting.meetingKind], meeting.when.from ?? meeting.when.text, meeting.place?.name ?? null, person.name, person.title, capacity[edge.capacity]]),
  ]
}
