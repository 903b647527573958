/**
 * What a choice of filters leaves, counted when first asked and kept: meetings and attendances in force, facets, days, and the census of ties.
 * One survey serves every question under the same filters, whatever its least number of meetings, its limit and its person.
 */
import { attendancesInForce } from './attendances-in-force.ts'
import { type KindFacet, kindFacets, type NetworkFilters, type PlaceFacet, placeFacets, type Timeline, timeline } from './facets.ts'
import { type Attendances, type IncidenceIndex, rowLength } from './incidence-index.ts'
import { type MeetingMask, meetingsInForce } from './meetings-in-force.ts'
import { laidOutCensus } from './laid-out-census.ts'
import { partsInForce } from './parts-in-force.ts'
import { type Counted, countMeetings } from './projection.ts'
import { takeCensus, type TieCensus } from './tie-census.ts'
import { type TieRows, tieRows } from './tie-rows.ts'

/**
 * @property meetings in force of each person
 * @property counted these, and the census of ties; with `oneRoom`, of those that were not by video
 * @property census of the ties among some people only; counted anew each time
 */
export interface Survey {
  readonly rows: Attendances
  readonly mask: MeetingMask
  readonly meetings: () => Int32Array
  readonly census: (oneRoom: boolean, chosen: Uint8Array) => TieCensus
  readonly counted: (oneRoom: boolean) => Counted
  readonly places: () => readonly PlaceFacet[]
  readonly kinds: () => readonly KindFacet[]
  readonly days: () => Timeline
}

/** What other filters have counted already. @property rows under the same filters on attendances @property places under the same filters but those on places @property ties of the index, laid out */
export interface CountedBefore { readonly rows?: Attendances, readonly places?: () => readonly PlaceFacet[], readonly ties?: () => TieRows }

/** Where less than this part of all pairs is left it is quicker to count them from rows than to pass over the ties of all. */
const FEW = 0.02

/** Looks at what the filters leave. */
export function survey(index: IncidenceIndex, filters: NetworkFilters, before: CountedBefore = {}): Survey {
  const parts = partsInForce(index, filters)
  const rows = before.rows ?? attendancesInForce(index, filters, parts)
  const ties = before.ties ?? once(() => tieRows(index))
  const mask = meetingsInForce(index, filters, rows)
  const isFew = shareOfPairs(index, mask, rows) < FEW
  const census = (oneRoom: boolean, chosen?: Uint8Array): TieCensus => isFew
    ? takeCensus(index, { mask, rows, oneRoom }, chosen)
    : laidOutCensus(index, ties(), { mask, oneRoom, ...(parts === undefined ? {} : { parts }), ...(chosen === undefined ? {} : { chosen }) })
  const meetings = once(() => countMeetings(index, mask, rows))
  const everywhere = once(() => ({ meetings: meetings(), census: census(false) }))
  const inOneRoom = once(() => ({ meetings: meetings(), census: census(true) }))
  return {
    rows, mask, meetings, census,
    counted: (oneRoom) => (oneRoom ? inOneRoom() : everywhere()),
    places: before.places ?? once(() => placeFacets(index, filters, rows)),
    kinds: once(() => kindFacets(index, filters, rows)),
    days: once(() => timeline(index, mask)),
  }
}

/** About how much of all pairs of people in meetings is in force: of a part of the attendances, the square of it. */
function shareOfPairs({ byMeeting, byPerson }: IncidenceIndex, mask: MeetingMask, rows: Attendances): number {
  let [inForce, all] = [0, 0]
  for (let meeting = 0; meeting < mask.length; meeting += 1) {
    const size = rowLength(byMeeting, meeting)
    const pairs = size * (size - 1)
    all += pairs
    if (mask[meeting] === 1) inForce += pairs
  }
  return all === 0 ? 1 : inForce / all * (rows.byPerson.targets.length / byPerson.targets.length) ** 2
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
