/** What lies within a few steps of one person: everybody reached over ties that count, and the ties among them. */
import { at, type IncidenceIndex } from './incidence-index.ts'
import { byMeetings, countMeetings, countTiesAmong, type Projection, tiesAmong } from './projection.ts'
import { TieCounter, type TieRule } from './ties.ts'

export interface EgoQuestion {
  readonly person: number
  /** Steps, 1 to 3. */
  readonly depth: number
  readonly limit: number
}

/**
 * The ego network. With a limit the nearest stay, and among equally near ones those with most meetings; the person itself always stays.
 * `totals.maxShared` is that of the person's own ties.
 */
export function egoNetwork(index: IncidenceIndex, rule: TieRule, { person, depth, limit }: EgoQuestion): Projection {
  const meetings = countMeetings(index, rule.mask)
  const rings = reach(index, rule, { person, depth })
  const people = rings.flatMap((ring) => byMeetings(ring, meetings)).slice(0, limit)
  const ties = tiesAmong(index, people, rule)
  const reached = rings.reduce((sum, ring) => sum + ring.length, 0)
  const allTies = reached === people.length ? ties.length : countTiesAmong(index, rings.flat(), rule)
  return { people, ties, meetings, totals: { people: reached, ties: allTies, maxShared: strongest(index, rule, person) } }
}

/** People by distance: `[0]` the person, `[1]` its neighbours … Empty rings are left out. */
function reach(index: IncidenceIndex, rule: TieRule, { person, depth }: { person: number, depth: number }): readonly (readonly number[])[] {
  const seen = new Uint8Array(index.people.length)
  seen[person] = 1
  const rings: number[][] = [[person]]
  const counter = new TieCounter(index, rule)
  for (let step = 1; step <= depth; step += 1) {
    const ring: number[] = []
    for (const from of rings[step - 1] ?? []) {
      counter.ofPerson(from, ({ other }) => {
        if (at(seen, other) === 1) return
        seen[other] = 1
        ring.push(other)
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
