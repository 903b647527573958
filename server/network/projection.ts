/**
 * The one-mode projection: people tied by the meetings they shared (Breiger 1974), and its totals.
 * Isolates belong to it while every tie counts (`minShared` 1); with a higher bar only people with a tie left do.
 * With a limit, those with most meetings stay, ties among them only; totals count all.
 */
import { at, type IncidenceIndex } from './incidence-index.ts'
import type { MeetingMask } from './meetings-in-force.ts'
import { ofPeople, type Tie, TieCounter, type TieRule } from './ties.ts'

/**
 * @property people indexes, most meetings first, then by index
 * @property ties among `people`, by their two indexes
 * @property meetings for each person of the index the number of meetings in force
 * @property totals of everything that matches, shown or not; `maxShared` is taken before `minShared` is applied
 */
export interface Projection {
  readonly people: readonly number[]
  readonly ties: readonly Tie[]
  readonly meetings: Uint32Array
  readonly totals: { readonly people: number, readonly ties: number, readonly maxShared: number }
}

/** Projects the whole index. */
export function project(index: IncidenceIndex, rule: TieRule, limit = Infinity): Projection {
  const meetings = countMeetings(index, rule.mask)
  const tied = new Uint8Array(index.people.length)
  let ties = 0
  let maxShared = 0
  new TieCounter(index, { ...rule, minShared: 1 }).ofAll((person, { other, shared }) => {
    if (shared > maxShared) maxShared = shared
    if (shared < rule.minShared) return
    ties += 1
    tied[person] = 1
    tied[other] = 1
  })
  const belongs = (person: number): boolean => (rule.minShared === 1 ? at(meetings, person) > 0 : at(tied, person) === 1)
  const all = byMeetings(index.people.map((_, i) => i).filter(belongs), meetings)
  const people = all.slice(0, limit)
  return { people, ties: tiesAmong(index, people, rule), meetings, totals: { people: all.length, ties, maxShared } }
}

/** Ties among the given people only, by their two indexes. */
export function tiesAmong(index: IncidenceIndex, people: readonly number[], rule: TieRule): readonly Tie[] {
  const ties: Tie[] = []
  new TieCounter(index, rule, ofPeople(index, people)).ofAll((_, { tie }) => ties.push(tie()))
  return ties.sort((x, y) => x.a - y.a || x.b - y.b)
}

/** How many ties there are among the given people. */
export function countTiesAmong(index: IncidenceIndex, people: readonly number[], rule: TieRule): number {
  let count = 0
  new TieCounter(index, rule, ofPeople(index, people)).ofAll(() => { count += 1 })
  return count
}

/** For each person the number of meetings in force. */
export function countMeetings({ byPerson, people }: IncidenceIndex, mask: MeetingMask): Uint32Array {
  return new Uint32Array(people.length).map((_, person) => {
    let count = 0
    for (let i = at(byPerson.starts, person); i < at(byPerson.starts, person + 1); i += 1) count += at(mask, at(byPerson.targets, i))
    return count
  })
}

/** Most meetings first, then by index. */
export function byMeetings(people: readonly number[], meetings: Uint32Array): readonly number[] {
  return [...people].sort((a, b) => at(meetings, b) - at(meetings, a) || a - b)
}
