/** A shortest chain of people, each of whom shared a meeting in force with the next. */
import { byteAt, type IncidenceIndex, rowOf } from './incidence-index.ts'
import type { MeetingMask } from './meetings-in-force.ts'

/** One step: from the person before, over this meeting, to this person. */
export interface Step { readonly meeting: number, readonly person: number }

/**
 * Breadth first; every meeting is opened once, so the cost is at most that of reading the index once.
 * Of equally short chains the one over the lowest indexes is taken.
 * @returns the steps from `from` to `to`; empty when they are the same; undefined when there is none
 */
export function shortestPath(index: IncidenceIndex, [from, to]: readonly [number, number], mask: MeetingMask): readonly Step[] | undefined {
  const over = new Int32Array(index.people.length).fill(-1)
  const before = new Int32Array(index.people.length).fill(-1)
  const opened = new Uint8Array(mask.length)
  before[from] = from
  const queue = [from]
  for (let head = 0; head < queue.length && before[to] === -1; head += 1) {
    const person = queue[head] ?? from
    for (const meeting of openMeetings(index, person, { mask, opened })) {
      for (const other of rowOf(index.byMeeting, meeting).filter((attendee) => before[attendee] === -1)) {
        before[other] = person
        over[other] = meeting
        queue.push(other)
      }
    }
  }
  return before[to] === -1 ? undefined : walkBack([from, to], before, over)
}

function openMeetings({ byPerson }: IncidenceIndex, person: number, { mask, opened }: { mask: MeetingMask, opened: Uint8Array }): Int32Array {
  const found = rowOf(byPerson, person).filter((meeting) => byteAt(mask, meeting) === 1 && byteAt(opened, meeting) === 0)
  for (const meeting of found) opened[meeting] = 1
  return found
}

function walkBack([from, to]: readonly [number, number], before: Int32Array, over: Int32Array): readonly Step[] {
  const steps: Step[] = []
  for (let person = to; person !== from; person = before[person] ?? from) steps.push({ meeting: over[person] ?? -1, person })
  return steps.reverse()
}
