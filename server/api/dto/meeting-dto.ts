/** Rows about a meeting + the network in memory → MeetingDto. */
import type { Clipping } from '../../contract/common.ts'
import type { AttendanceDto, MeetingDto } from '../../contract/meeting.ts'
import { read } from '../../extract/reading.ts'
import type { Row } from '../../store/graph-store.ts'
import { personPinyin } from '../names/person-pinyin.ts'
import type { Network } from '../network-source.ts'
import { flagOf, numberOf, optionalText, textOf, textsOf } from '../row-values.ts'
import { clippingsOf, groupRows } from './clippings.ts'
import { articleLine, meetingLine } from './lines.ts'
import { certaintyOf } from './certainty.ts'
import { partOf } from './attended-dto.ts'

/** What the store tells of one meeting: the rows of `read/meeting` and of `read/meeting-…`. */
export interface MeetingRows {
  readonly meeting: Row
  readonly attendances: readonly Row[]
  readonly clippings: readonly Row[]
  readonly reports: readonly Row[]
}

/** @param at the meeting's index */
export function meetingDto(network: Network, at: number, rows: MeetingRows): MeetingDto {
  const clippings = groupRows(rows.clippings, 'person')
  return {
    ...meetingLine(network.index, at),
    series: optionalText(rows.meeting, 'series'),
    venues: [...new Set(rows.reports.flatMap((row) => textsOf(row, 'venues')))],
    listComplete: flagOf(rows.meeting, 'listComplete', false),
    ...certaintyOf(rows.meeting),
    attendance: rows.attendances.map((row): AttendanceDto => ({
      person: { id: textOf(row, 'person'), name: textOf(row, 'name'), pinyin: pinyinOf(network, row) },
      ...partOf(row),
      clippings: [...clippingsOf(clippings.get(textOf(row, 'person')) ?? [])],
    })),
    reports: rows.reports.map(announcement),
  }
}

function pinyinOf(network: Network, row: Row): string {
  const at = network.index.personAt.get(textOf(row, 'person'))
  return at === undefined ? network.pinyin(textOf(row, 'name')) : personPinyin(network, at)
}

/** The sentence that announces the meeting, layout removed. */
function announcement(row: Row): Clipping {
  const quote = read(textOf(row, 'text'), [{ start: numberOf(row, 'start'), end: numberOf(row, 'end') }]).text
  return { article: articleLine(row), quote, highlights: [] }
}
