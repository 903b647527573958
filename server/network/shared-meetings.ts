/** The meetings that two people shared, and how they were together at each. */
import { copresence, type Copresence } from './copresence.ts'
import { at, byteAt, entryAt, findInRow, type IncidenceIndex, rowLength } from './incidence-index.ts'
import type { MeetingMask } from './meetings-in-force.ts'
import type { Tie } from './ties.ts'

export interface SharedMeeting { readonly meeting: number, readonly together: Copresence }

/** What a tie is made of, by the meetings it consists of. */
export function tieOver(index: IncidenceIndex, meetings: readonly SharedMeeting[]): Pick<Tie, 'shared' | 'byVideo' | 'strength'> {
  return {
    shared: meetings.length,
    byVideo: meetings.filter(({ together }) => together === 'video').length,
    strength: meetings.reduce((sum, { meeting }) => sum + 1 / (rowLength(index.byMeeting, meeting) - 1), 0),
  }
}

/** Meetings in force of both, rising by index. Walks the shorter row and looks up in the longer. */
export function sharedMeetings(index: IncidenceIndex, [a, b]: readonly [number, number], mask: MeetingMask): readonly SharedMeeting[] {
  const { byPerson, seats } = index
  const [few, many] = rowLength(byPerson, a) <= rowLength(byPerson, b) ? [a, b] : [b, a]
  const shared: SharedMeeting[] = []
  for (let i = at(byPerson.starts, few); i < at(byPerson.starts, few + 1); i += 1) {
    const meeting = at(byPerson.targets, i)
    if (byteAt(mask, meeting) === 0) continue
    const there = findInRow(byPerson, many, meeting)
    if (there < 0) continue
    const together = copresence(entryAt(seats, at(byPerson.seats, i)), entryAt(seats, at(byPerson.seats, there)))
    shared.push({ meeting, together })
  }
  return shared
}
