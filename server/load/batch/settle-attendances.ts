/** Stores anew who attended meetings (ATTENDED), from what their reports' mentions say. */
import type { Capacity, Mode } from '../../domain/facts.ts'
import { meetingId, mentionId, personId } from '../../domain/ids.ts'
import { attendancesOf, type Seat } from '../../resolve/attendance.ts'
import type { Row, WriteTransaction } from '../../store/graph-store.ts'
import { number, optionalText, text, texts, word } from './columns.ts'
import { runRows } from './put-facts.ts'

const CAPACITIES: readonly Capacity[] = ['attendee', 'speaker', 'lead', 'chair']
const MODES: readonly Mode[] = ['in person', 'video', 'unknown']

/**
 * @param meetings ids of meetings whose reports or people changed
 * @param moved mentions that refer to somebody else now: their meetings are settled too
 */
export async function settleAttendances(transaction: WriteTransaction, meetings: readonly string[], moved: readonly string[]): Promise<void> {
  const touched = new Set(meetings)
  if (moved.length > 0) {
    for (const row of await transaction.run('load/meetings-of-mentions', { mentions: moved })) touched.add(text(row, 'meeting'))
  }
  const ids = [...touched].sort()
  if (ids.length === 0) return
  await transaction.run('load/clear-attendances', { meetings: ids })
  const rows = await transaction.run('load/seats', { meetings: ids })
  await runRows(transaction, 'load/put-attendances', attendancesOf(rows.map(seatOf)).map(({ person, meeting, capacity, titles, mode, venue, ordinal, mentions }) => ({
    person, meeting, capacity, titles, mode, venue: venue ?? null, ordinal, mentions,
  })))
}

function seatOf(row: Row): Seat {
  const venue = optionalText(row, 'venue')
  return {
    person: personId(text(row, 'person')), meeting: meetingId(text(row, 'meeting')), mention: mentionId(text(row, 'mention')),
    capacity: word(row, 'capacity', CAPACITIES), titles: texts(row, 'titles'), mode: word(row, 'mode', MODES),
    ...(venue === undefined ? {} : { venue }), ordinal: number(row, 'ordinal'),
  }
}
