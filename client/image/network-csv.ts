/**
 * The network as spreadsheet rows: people, and ties or parts in meetings. Headings are the same in every language, so that a script written
 * for one file reads the next; ids join people to their ties, where names may be alike. Pure.
 */
import type { NetworkRows } from '../view-model/table.ts'
import type { Cell } from './csv.ts'

/** One row a person, the heading first. */
export function peopleCsv({ people }: NetworkRows): readonly (readonly Cell[])[] {
  return [
    ['id', 'name', 'pinyin', 'latest_post', 'place', 'level', 'meetings'],
    ...people.map((person) => [person.id, person.name, person.pinyin, person.title, person.place?.name ?? null, person.level, person.meetings]),
  ]
}

/** One row a tie: the two people, their shared meetings, those by video, and Newman's strength to three places. */
export function tiesCsv({ ties }: NetworkRows): readonly (readonly Cell[])[] {
  return [
    ['a_id', 'a_name', 'a_latest_post', 'b_id', 'b_name', 'b_latest_post', 'shared_meetings', 'by_video', 'newman_strength'],
    ...ties.map(({ edge, a, b }) => [a.id, a.name, a.title, b.id, b.name, b.title, edge.shared, edge.byVideo, Math.round(edge.strength * 1000) / 1000]),
  ]
}

/** One row an attendance of the two-mode network: the meeting, the person, the capacity. */
export function partsCsv({ parts }: NetworkRows): readonly (readonly Cell[])[] {
  return [
    ['meeting_id', 'meeting', 'kind', 'first_day', 'last_day', 'when_printed', 'place', 'person_id', 'name', 'latest_post', 'capacity', 'mode'],
    ...parts.map(({ edge, person, meeting }) => [
      meeting.id, meeting.name, meeting.meetingKind, meeting.when.from, meeting.when.to, meeting.when.text, meeting.place?.name ?? null,
      person.id, person.name, person.title, edge.capacity, edge.mode,
    ]),
  ]
}
