/** What lies within a few steps of one person: everybody reached over ties that count, and the ties among them. */
import { byteAt, type IncidenceIndex } from './incidence-index.ts'
import { byMeetings, countMeetings, countTiesAmong, type Projection, tiesAmong } from './projection.ts'
import type { TieCensus } from './tie-census.ts'
import { TieCounter, type TieRule } from './ties.ts'

/**
 * @property meetings in force of each person, where they are counted already
 * @property census of the ties among the people marked 1, under the same rule
 */
export interface EgoQuestion {
  readonly person: number
  /** Steps, 1 to 3. */
  readonly depth: number
  readonly limit: number
  readonly meetings?: Int32Array
  readonly census?: (chosen: Uint8Array) => TieCensus
}

/**
 * The ego network. With a limit the nearest stay, and among equally near ones those with most meetings; the person itself always stays.
 * `totals.maxShared` is that of the person's own ties.
 */
export function egoNetwork(index: IncidenceIndex, rule: TieRule, question: EgoQuestion): Projection {
  const { person, depth, limit, meetings = countMeetings(index, rule.mask, rule.rows?.parts), census } = question
  const rings = reach(index, rule, { person, depth })
  const reached = rings.flatMap((ring) => byMeetings(ring, meetings))
  const people = reached.slice(0, limit)
  const ties = tiesAmong(index, people, rule)
  const allTies = reached.length === people.length ? ties.length : countTiesAmong(index, reached, { rule, census })
  return { people, ties, meetings, totals: { people: reached.length, ties: allTies, maxShared: strongest(index, rule, person) } }
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
