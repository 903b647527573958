/** Stores who attended meetings (ATTENDED), from what their reports' mentions say. */
import type { Capacity, Mode } from '../../../domain/facts.ts'
import { meetingId, mentionId, personId } from '../../../domain/ids.ts'
import { attendancesOf, type Attendance, type Seat } from '../../../resolve/summaries/attendance.ts'
import type { Row } from '../../../store/graph-store.ts'
import { number, optionalText, text, texts, word } from '../columns.ts'
import type { Writes } from '../writes.ts'

const CAPACITIES: readonly Capacity[] = ['attendee', 'speaker', 'lead', 'chair']
const MODES: readonly Mode[] = ['in person', 'video', 'unknown']

/**
 * @property changed ids of stored meetings whose reports or people changed
 * @property moved mentions that refer to somebody else now: their meetings are settled too
 * @property fresh who attended the meetings that only this transaction's pages report
 */
export interface TouchedAttendances {
  readonly changed: readonly string[]
  readonly moved: readonly string[]
  readonly fresh: readonly Seat[]
}

/** Writes what a batch changes of who attended what: fresh ones as they are, the others summed up anew from their mentions. */
export async function settleAttendances(writes: Writes, { changed, moved, fresh }: TouchedAttendances): Promise<void> {
  writes.rows('load/put-attendances', attendancesOf(fresh).map(rowOf))
  const touched = new Set(changed)
  if (moved.length > 0) {
    for (const row of await writes.ask('load/meetings-of-mentions', { mentions: moved })) touched.add(text(row, 'meeting'))
  }
  const ids = [...touched].sort()
  if (ids.length === 0) return
  writes.run('load/clear-attendances', { meetings: ids })
  const rows = await writes.ask('load/seats', { meetings: ids })
  writes.rows('load/put-attendances', attendancesOf(rows.map((row) => seatOf(row, { person: text(row, 'person'), meeting: text(row, 'meeting'), mention: text(row, 'mention') }))).map(rowOf))
}

function rowOf({ person, meeting, capacity, titles, mode, venue, ordinal, mentions }: Attendance): Row {
  return { person, meeting, capacity, titles, mode, venue: venue ?? null, ordinal, mentions }
}

/** @param row with the columns of load/seats that say how the mention puts the person in the meeting */
export function seatOf(row: Row, { person, meeting, mention }: { readonly person: string, readonly meeting: string, readonly mention: string }): Seat {
  const venue = optionalText(row, 'venue')
  return {
    person: personId(person), meeting: meetingId(meeting), mention: mentionId(mention),
    capacity: word(row, 'capacity', CAPACITIES), titles: texts(row, 'titles'), mode: word(row, 'mode', MODES),
    ...(venue === undefined ? {} : { venue }), ordinal: number(row, 'ordinal'),
  }
}
