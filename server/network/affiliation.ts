/** The affiliation network: people and the meetings they attended, two-mode (Breiger 1974). */
import { at, type Attendances, byteAt } from './incidence-index.ts'
import type { MeetingMask } from './meetings-in-force.ts'
import { capacityOf } from './part-codes.ts'

/** One attendance by indexes; `seat` and `capacity` are codes of the index. */
export interface AttendedTie { readonly person: number, readonly meeting: number, readonly seat: number, readonly capacity: number }

/** @property meetings those in force that at least one of `people` attended, rising by index */
export interface AffiliationNetwork {
  readonly people: readonly number[]
  readonly meetings: readonly number[]
  readonly attended: readonly AttendedTie[]
}

/** The two-mode network of the given people over the meetings and attendances in force. */
export function affiliation({ byPerson }: Attendances, people: readonly number[], mask: MeetingMask): AffiliationNetwork {
  const reached = new Set<number>()
  const attended: AttendedTie[] = []
  for (const person of people) {
    for (let i = at(byPerson.starts, person); i < at(byPerson.starts, person + 1); i += 1) {
      const meeting = at(byPerson.targets, i)
      if (byteAt(mask, meeting) === 0) continue
      reached.add(meeting)
      attended.push({ person, meeting, seat: at(byPerson.seats, i), capacity: capacityOf(byteAt(byPerson.parts, i)) })
    }
  }
  return { people, meetings: [...reached].sort((a, b) => a - b), attended }
}
