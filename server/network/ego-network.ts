/** What lies within a few steps of one person: everybody reached over ties that count, and the ties among them. */
import { byteAt, type IncidenceIndex } from './incidence-index.ts'
import { byMeetings, type Counted, countMeetings, countTiesAmong, type Projection, tiesAmong } from './projection.ts'
import { type TieCensus, tiesOfAtLeast } from './tie-census.ts'
import { TieCounter, type TieRule } from './ties.ts'

/**
 * @property meetings in force of each person, where they are counted already
 * @property counted what is known of the whole network under the same rule; serves where the person reaches nearly all of it
 * @property census of the ties among the people marked 1, under the same rule
 */
export interface EgoQuestion {
  readonly person: number
  /** Steps, 1 to 3. */
  readonly depth: number
  readonly limit: number
  readonly meetings?: Int32Array
  readonly counted?: () => Counted
  readonly census?: (chosen: Uint8Array) => TieCensus
}

/** Where at most one in so many was not reached, all ties less those of the others are counted sooner than those among the reached. */
const FEW = 20

/**
 * The ego network. With a limit the nearest stay, and among equally near ones those with most meetings; the person itself always stays.
 * `totals.maxShared` is that of the person's own ties.
 */
export function egoNetwork(index: IncidenceIndex, rule: TieRule, question: EgoQuestion): Projection {
  const { person, depth, limit, meetings = countMeetings(index, rule.mask, rule.rows?.parts) } = question
  const rings = reach(index, rule, { person, depth })
  const reached = rings.flatMap((ring) => byMeetings(ring, meetings))
  const people = reached.slice(0, limit)
  const ties = tiesAmong(index, people, rule)
  const allTies = reached.length === people.length ? ties.length : countAll(index, rule, { ...question, reached, meetings })
  return { people, ties, meetings, totals: { people: reached.length, ties: allTies, maxShared: strongest(index, rule, person) } }
}

/** Ties among all that were reached. */
function countAll(index: IncidenceIndex, rule: TieRule, { reached, meetings, counted, census }: EgoQuestion & { readonly reached: readonly number[], readonly meetings: Int32Array }): number {
  const isOutside = Uint8Array.from(meetings, (count) => Number(count > 0))
  for (const person of reached) isOutside[person] = 0
  const outside = [...isOutside.keys()].filter((person) => byteAt(isOutside, person) === 1)
  if (counted === undefined || outside.length > reached.length / FEW) return countTiesAmong(index, reached, { rule, census })
  let touching = 0
  const counter = new TieCounter(index, rule)
  for (const person of outside) counter.ofPerson(person, ({ other }) => { if (byteAt(isOutside, other) === 0 || other > person) touching += 1 })
  return tiesOfAtLeast(counted().census, rule.minShared) - touching
}

/** People by distance: `[0]` the person, `[1]` its neighbours … Empty rings are left out. */
function reach(index: IncidenceIndex, rule: TieRule, { person, depth }: { person: number, depth: number }): readonly (readonly number[])[] {
  const seen = new Uint8Array(index.people.length)
  seen[person] = 1
  const rings: number[][] = [[person]]
  const counter = new TieCounter(index, rule)
  let left = index.people.length - 1
  for (let step = 1; step <= depth; step += 1) {
    const ring: number[] = []
    for (const from of rings[step - 1] ?? []) {
      if (left === 0) break
      counter.ofPerson(from, ({ other }) => {
        if (byteAt(seen, other) === 1) return
        seen[other] = 1
        ring.push(other)
        left -= 1
      })
    }
    rings.push(ring)
  }
  return rings.filter((ring) => ring.length > 0)
}

function strongest(index: IncidenceIndex, rule: TieRule, person: number): number {
  let most = 0
  new TieCounter(index, { ...rule, minShared: 1 }).ofPerson(person, ({ shared }) => { most = Math.max(most, shared) })
  return most
}
