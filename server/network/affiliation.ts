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

/**
 * What is drawn of it.
 * @property mask meetings in force
 * @property most at most so many meetings, the latest of those that two or more of the people attended; then the latest others, undated ones last
 * @property days of the meetings, as numbers that compare as days do; 0 where undated
 * @property middle the person around whom it is drawn: stays, and their meetings go before all others
 */
export interface AffiliationRule { readonly mask: MeetingMask, readonly most: number, readonly days: Int32Array, readonly middle?: number | undefined }

/** The two-mode network of the given people over the meetings and attendances in force. Who attended none of the meetings kept is left out where `most` leaves some out. */
export function affiliation({ byPerson }: Attendances, people: readonly number[], { mask, most, days, middle }: AffiliationRule): AffiliationNetwork {
  const reached = new Map<number, number>()
  const attended: AttendedTie[] = []
  for (const person of people) {
    for (let i = at(byPerson.starts, person); i < at(byPerson.starts, person + 1); i += 1) {
      const meeting = at(byPerson.targets, i)
      if (byteAt(mask, meeting) === 0) continue
      reached.set(meeting, (reached.get(meeting) ?? 0) + 1)
      attended.push({ person, meeting, seat: at(byPerson.seats, i), capacity: capacityOf(byteAt(byPerson.parts, i)) })
    }
  }
  if (reached.size <= most) return { people, meetings: [...reached.keys()].sort((a, b) => a - b), attended }
  const own = new Set(attended.filter(({ person }) => person === middle).map(({ meeting }) => meeting))
  const first = ([a, here]: readonly [number, number], [b, there]: readonly [number, number]): number => Number(own.has(b)) - Number(own.has(a)) || Number(there > 1) - Number(here > 1) || at(days, b) - at(days, a) || a - b
  const kept = new Set([...reached].sort(first).slice(0, most).map(([meeting]) => meeting))
  const drawn = attended.filter(({ meeting }) => kept.has(meeting))
  const present = new Set(drawn.map(({ person }) => person))
  return { people: people.filter((person) => person === middle || present.has(person)), meetings: [...kept].sort((a, b) => a - b), attended: drawn }
}
