/**
 * The one-mode projection: people tied by the meetings they shared (Breiger 1974), and its totals.
 * Isolates belong to it while every tie counts (`minShared` 1); with a higher bar only people with a tie left do.
 * With a limit, those with most meetings stay, ties among them only; totals count all.
 */
import { at, byteAt, type IncidenceIndex, type Rows } from './incidence-index.ts'
import type { MeetingMask } from './meetings-in-force.ts'
import type { PartsInForce } from './parts-in-force.ts'
import { countMarked, sumUp } from './rows.ts'
import { mostShared, takeCensus, type TieCensus, tiesOfAtLeast } from './tie-census.ts'
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
  readonly meetings: Int32Array
  readonly totals: { readonly people: number, readonly ties: number, readonly maxShared: number }
}

/** What is counted once for a choice of filters and serves every projection under it. */
export interface Counted { readonly meetings: Int32Array, readonly census: TieCensus }

/** Projects the whole index. */
export function project(index: IncidenceIndex, rule: TieRule, limit = Infinity): Projection {
  return projectCounted(index, rule, { limit, counted: { meetings: countMeetings(index, rule.mask, rule.rows?.parts), census: takeCensus(index, rule) } })
}

/** Projects the whole index where the counting is done. @param counted under the same mask, rows and `oneRoom` as the rule */
export function projectCounted(index: IncidenceIndex, rule: TieRule, { limit, counted: { meetings, census } }: { readonly limit: number, readonly counted: Counted }): Projection {
  const isIn = new Uint8Array(meetings.length)
  for (let person = 0; person < isIn.length; person += 1) isIn[person] = Number(rule.minShared === 1 ? at(meetings, person) > 0 : at(census.strongest, person) >= rule.minShared)
  const people = firstByMeetings(isIn, meetings, limit)
  const totals = { people: isIn.reduce((sum, one) => sum + one, 0), ties: tiesOfAtLeast(census, rule.minShared), maxShared: mostShared(census) }
  return { people, ties: tiesAmong(index, people, rule), meetings, totals }
}

/** Ties among the given people only, by their two indexes. */
export function tiesAmong(index: IncidenceIndex, people: readonly number[], rule: TieRule): readonly Tie[] {
  const ties: Tie[] = []
  new TieCounter(index, rule, ofPeople(index, people, rule)).ofAll((_, { tie }) => ties.push(tie()))
  return ties
}

/** How many ties there are among the given people. @param census of the ties among the people marked 1, under the same rule; absent: it is taken */
export function countTiesAmong(index: IncidenceIndex, people: readonly number[], { rule, census = (chosen) => takeCensus(index, rule, chosen) }: { readonly rule: TieRule, readonly census?: ((chosen: Uint8Array) => TieCensus) | undefined }): number {
  const chosen = new Uint8Array(index.people.length)
  for (const person of people) chosen[person] = 1
  return tiesOfAtLeast(census(chosen), rule.minShared)
}

/** For each person the number of meetings in force. @param parts in force; absent: all */
export function countMeetings({ byPerson }: IncidenceIndex, mask: MeetingMask, parts?: PartsInForce): Int32Array {
  return parts === undefined ? countMarked(byPerson, mask) : countMarkedParts(byPerson, mask, parts)
}

function countMarkedParts({ starts, targets, parts: partAt }: Rows, mask: MeetingMask, { people, parts }: PartsInForce): Int32Array {
  const counts = new Int32Array(people.length)
  for (let person = 0; person < counts.length; person += 1) {
    if (people[person] !== 1) continue
    const end = starts[person + 1] ?? 0
    let count = 0
    for (let i = starts[person] ?? 0; i < end; i += 1) count += (mask[targets[i] ?? 0] ?? 0) & (parts[partAt[i] ?? 0] ?? 0)
    counts[person] = count
  }
  return counts
}

/** The first of those marked, most meetings first, then by index. Only those that are among them are sorted. */
function firstByMeetings(isIn: Uint8Array, meetings: Int32Array, limit: number): readonly number[] {
  const most = meetings.reduce((found, count) => Math.max(found, count), 0)
  const withCount = new Int32Array(most + 1)
  for (let person = 0; person < isIn.length; person += 1) withCount[at(meetings, person)] = at(withCount, at(meetings, person)) + byteAt(isIn, person)
  let least = most
  for (let found = at(withCount, most); least > 0 && found < limit; found += at(withCount, least)) least -= 1
  const first: number[] = []
  for (let person = 0; person < isIn.length; person += 1) if (byteAt(isIn, person) === 1 && at(meetings, person) >= least) first.push(person)
  return byMeetings(first, meetings).slice(0, limit)
}

/** Most meetings first, then by index. Counted into place, since there may be many people and of most only the order is asked. */
export function byMeetings(people: readonly number[], meetings: Int32Array): readonly number[] {
  const rising = Int32Array.from(people).sort()
  const most = rising.reduce((found, person) => Math.max(found, at(meetings, person)), 0)
  const next = new Int32Array(most + 2)
  for (const person of rising) next[most - at(meetings, person) + 1] = at(next, most - at(meetings, person) + 1) + 1
  sumUp(next)
  const sorted = new Array<number>(rising.length)
  for (const person of rising) {
    const rank = most - at(meetings, person)
    sorted[at(next, rank)] = person
    next[rank] = at(next, rank) + 1
  }
  return sorted
}
