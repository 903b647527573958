/**
 * What a choice of filters leaves, counted when first asked and kept: meetings and attendances in force, facets, days, newspapers, and the census of ties.
 * One survey serves every question under the same filters, whatever its least number of meetings, its limit and its person.
 */
import { type AttendancesInForce, attendancesInForce } from './attendances-in-force.ts'
import { type KindFacet, kindFacets, type NetworkFilters, type PlaceFacet, placeFacets, tested, type Timeline, timeline } from './facets.ts'
import type { IncidenceIndex } from './incidence-index.ts'
import { laidOutCensus } from './laid-out-census.ts'
import { maskOf, type MeetingMask } from './meetings-in-force.ts'
import { type Outlets, outletsOf } from './outlets.ts'
import { type Counted, countMeetings } from './projection.ts'
import type { TieCensus } from './tie-census.ts'
import { tieRows } from './tie-rows.ts'

/**
 * @property rows the attendances in force
 * @property meetings in force of each person
 * @property counted these, and the census of ties; with `oneRoom`, of those that were not by video
 * @property census of the ties among some people only; counted anew each time
 */
export interface Survey {
  readonly rows: AttendancesInForce
  readonly mask: MeetingMask
  readonly meetings: () => Int32Array
  readonly census: (oneRoom: boolean, chosen: Uint8Array) => TieCensus
  readonly counted: (oneRoom: boolean) => Counted
  readonly places: () => readonly PlaceFacet[]
  readonly kinds: () => readonly KindFacet[]
  readonly days: () => Timeline
  readonly outlets: () => Outlets
}

/** What other filters have counted already. @property rows under the same filters on attendances @property places under the same filters but those on places */
export interface CountedBefore { readonly rows?: AttendancesInForce, readonly places?: () => readonly PlaceFacet[] }

/** Looks at what the filters leave. */
export function survey(index: IncidenceIndex, filters: NetworkFilters, before: CountedBefore = {}): Survey {
  const test = tested(index, filters, before.rows?.parts)
  const parts = test.parts === undefined ? {} : { parts: test.parts }
  const rows = before.rows ?? attendancesInForce(index, filters, test.parts)
  const mask = maskOf(test.passed)
  const census = (oneRoom: boolean, chosen?: Uint8Array): TieCensus => laidOutCensus(index, tieRows(index), { mask, oneRoom, ...parts, ...(chosen === undefined ? {} : { chosen }) })
  const meetings = once(() => countMeetings(index, mask, test.parts))
  const everywhere = once(() => ({ meetings: meetings(), census: census(false) }))
  const inOneRoom = once(() => ({ meetings: meetings(), census: census(true) }))
  return {
    rows, mask, meetings, census,
    counted: (oneRoom) => (oneRoom ? inOneRoom() : everywhere()),
    places: before.places ?? once(() => placeFacets(index, filters, test)),
    kinds: once(() => kindFacets(index, filters, test)),
    days: once(() => timeline(index, mask)),
    outlets: once(() => outletsOf(index, mask)),
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
