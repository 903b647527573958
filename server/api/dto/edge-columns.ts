/** Ties and attendances of the index → the columns in which they cross HTTP. Ends are told by their place among the nodes: people, then meetings. */
import type { AttendedColumns, EdgeColumns, TogetherColumns } from '../../contract/network-edges.ts'
import type { AffiliationNetwork } from '../../network/affiliation.ts'
import { at, CAPACITIES, entryAt, type IncidenceIndex } from '../../network/incidence-index.ts'
import type { Tie } from '../../network/ties.ts'

/** What is drawn. Every end of a tie and of an attendance is among the people or the meetings. */
export type Drawn = AffiliationNetwork & { readonly ties: readonly Tie[] }

export function edgeColumns(index: IncidenceIndex, drawn: Drawn): EdgeColumns {
  const places = new Int32Array(index.people.length)
  drawn.people.forEach((person, place) => { places[person] = place })
  return { together: togetherColumns(drawn.ties, places), attended: attendedColumns(index, drawn, places) }
}

function togetherColumns(ties: readonly Tie[], places: Int32Array): TogetherColumns {
  return {
    source: ties.map(({ a }) => at(places, a)), target: ties.map(({ b }) => at(places, b)),
    shared: ties.map(({ shared }) => shared), byVideo: ties.map(({ byVideo }) => byVideo), strength: ties.map(({ strength }) => strength),
  }
}

function attendedColumns({ seats }: IncidenceIndex, { people, meetings, attended }: Drawn, places: Int32Array): AttendedColumns {
  const placeOf = new Map(meetings.map((meeting, place) => [meeting, people.length + place]))
  return {
    source: attended.map(({ person }) => at(places, person)), target: attended.map(({ meeting }) => placeOf.get(meeting) ?? 0),
    capacity: attended.map(({ capacity }) => entryAt(CAPACITIES, capacity)), mode: attended.map(({ seat }) => entryAt(seats, seat).mode),
  }
}
