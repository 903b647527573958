/** A page of a person's meetings + rows about them → AttendedPageDto. The cursor is a place in time: `2022-03-28~` and the meeting's id, without a day where it is undated. */
import type { WhenDto } from '../../contract/common.ts'
import type { AttendedDto, AttendedPageDto } from '../../contract/person.ts'
import type { PageInTime, PlaceInTime } from '../../network/meetings-in-time.ts'
import type { Row } from '../../store/graph-store.ts'
import type { Network } from '../network-source.ts'
import { optionalText, optionalWord, textOf, textsOf, wordOf } from '../row-values.ts'
import { CAPACITY_WORDS, MODE_WORDS } from '../words.ts'
import { clippingsOf, groupRows, inPrintedOrder } from './clippings.ts'
import { meetingLine } from './lines.ts'

/** @property parts rows of `read/parts-at-meetings` of one person @property clippings rows of `read/clippings-at-meetings` */
export interface AttendedRows { readonly page: PageInTime, readonly parts: readonly Row[], readonly clippings: readonly Row[] }

/** What is gone from the store by now is left out. */
export function attendedPage({ index }: Network, { page, parts, clippings }: AttendedRows): AttendedPageDto {
  const part = new Map(parts.map((row) => [textOf(row, 'meeting'), row]))
  const proof = groupRows(clippings, 'meeting')
  const items = page.meetings
    .flatMap((at) => {
      const meeting = meetingLine(index, at)
      const row = part.get(meeting.id)
      return row === undefined ? [] : [{ row, meeting, proofs: [...proof.get(meeting.id) ?? []].sort(inPrintedOrder) }]
    })
    .sort((a, b) => byDate({ when: a.meeting.when, first: a.proofs[0] }, { when: b.meeting.when, first: b.proofs[0] }))
    .map(({ row, meeting, proofs }) => ({ meeting, ...partOf(row), clippings: [...clippingsOf(proofs)] }))
  return { total: page.total, undated: page.undated, items, next: page.next === undefined ? null : cursorOf(page.next) }
}

function cursorOf({ day, meeting }: PlaceInTime): string {
  return `${day ?? ''}~${meeting}`
}

/** The place that a cursor names. */
export function placeInTime(cursor: string): PlaceInTime {
  const end = cursor.indexOf('~')
  return { day: end === 0 ? undefined : cursor.slice(0, end), meeting: cursor.slice(end + 1) }
}

interface Dated { readonly when: Pick<WhenDto, 'from' | 'to'>, readonly first: Row | undefined }

/** Meetings: dated ones from the latest on, by the first day that is known, then undated ones; what is of one day and what is undated in the order of print. */
export function byDate(a: Dated, b: Dated): number {
  const [dayA, dayB] = [dayOf(a), dayOf(b)]
  if (dayA !== dayB) return dayA > dayB ? -1 : 1
  if (a.first === undefined || b.first === undefined) return Number(a.first === undefined) - Number(b.first === undefined)
  return inPrintedOrder(a.first, b.first)
}

function dayOf({ when: { from, to } }: Dated): string {
  return from ?? to ?? ''
}

/** The columns capacity, titles, mode, venue of an attendance. */
export function partOf(row: Row): Pick<AttendedDto, 'capacity' | 'titles' | 'mode' | 'venue'> {
  return {
    capacity: wordOf(row, 'capacity', CAPACITY_WORDS), titles: [...textsOf(row, 'titles')],
    mode: optionalWord(row, 'mode', MODE_WORDS) ?? 'unknown', venue: optionalText(row, 'venue'),
  }
}
