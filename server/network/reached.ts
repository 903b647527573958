/** The meetings in force that at least one of some people attended: what a picture of these people rests on. People → mask of meetings. */
import { at, type Attendances } from './incidence-index.ts'
import type { MeetingMask } from './meetings-in-force.ts'

/** One walk over the attendances of these people. @param mask meetings in force */
export function reachedBy({ byPerson }: Attendances, people: readonly number[], mask: MeetingMask): MeetingMask {
  const reached = new Uint8Array(mask.length)
  for (const person of people) {
    for (let i = at(byPerson.starts, person); i < at(byPerson.starts, person + 1); i += 1) {
      const meeting = at(byPerson.targets, i)
      reached[meeting] = mask[meeting] ?? 0
    }
  }
  return reached
}
