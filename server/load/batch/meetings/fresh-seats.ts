/** Rows of new attending mentions → what settling needs of them, so that nothing is read back that was just stored. */
import type { Seat } from '../../../resolve/summaries/attendance.ts'
import type { Row } from '../../../store/graph-store.ts'
import { text } from '../columns.ts'
import { seatOf } from './settle-attendances.ts'

/** Who took part: the columns of load/report-people. */
export function peopleAmong(attending: readonly Row[]): readonly Row[] {
  return attending.map(({ report = null, key = null, capacity = null }) => ({ id: report, person: key, capacity }))
}

/**
 * Seats in the meetings that only new reports tell of.
 * @param personOf mention → person; those of nobody have no seat @param meetingOf report → meeting, of those meetings
 */
export function seatsAmong(attending: readonly Row[], personOf: ReadonlyMap<string, string>, meetingOf: ReadonlyMap<string, string>): readonly Seat[] {
  return attending.flatMap((row) => {
    const [person, meeting] = [personOf.get(text(row, 'id')), meetingOf.get(text(row, 'report'))]
    return person === undefined || meeting === undefined ? [] : [seatOf(row, { person, meeting, mention: text(row, 'id') })]
  })
}
