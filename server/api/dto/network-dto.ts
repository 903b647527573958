/** Filters of a request + the network in memory → NetworkDto. */
import type { AttendedEdge, MeetingNode, NetworkDto, NetworkQuery, PersonNode, TogetherEdge } from '../../contract/network.ts'
import { affiliation } from '../../network/affiliation.ts'
import { egoNetwork } from '../../network/ego-network.ts'
import { kindFacets, placeFacets, timeline } from '../../network/facets.ts'
import { at, CAPACITIES, entryAt, type IncidenceIndex, rowLength } from '../../network/incidence-index.ts'
import { type MeetingFilters, type MeetingMask, meetingsInForce } from '../../network/meetings-in-force.ts'
import { type Projection, project } from '../../network/projection.ts'
import type { TieRule } from '../../network/ties.ts'
import { UnknownIdError } from '../api-errors.ts'
import type { Network } from '../network-source.ts'
import { placeOfPerson, placeRef, whenOf } from './lines.ts'

/** @throws UnknownIdError when the person in the middle is unknown */
export function networkDto(network: Network, query: NetworkQuery): NetworkDto {
  const { index } = network
  const filters = filtersOf(query)
  const mask = meetingsInForce(index, filters)
  const projection = peopleOf(index, query, { mask, oneRoom: query.oneRoom, minShared: query.mode === 'people' ? query.minShared : 1 })
  const drawn = query.mode === 'people' ? peopleNetwork(network, projection) : meetingsNetwork(network, projection, mask)
  const time = timeline(index, mask)
  return {
    mode: query.mode,
    dataVersion: network.dataVersion,
    ...drawn,
    facets: {
      places: placeFacets(index, filters).map(({ location, meetings, people }) => ({ ...named(entryAt(index.locations, location)), meetings, people })),
      kinds: [...kindFacets(index, filters)],
      maxShared: projection.totals.maxShared,
    },
    totals: { people: projection.totals.people, ties: projection.totals.ties, meetings: mask.reduce((sum, one) => sum + one, 0), undated: time.undated },
    timeline: { days: [...time.days], undated: time.undated },
  }
}

function filtersOf({ kind, place, from, to, undated }: NetworkQuery): MeetingFilters {
  return { kinds: kind, places: place, undated, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
}

function peopleOf(index: IncidenceIndex, query: NetworkQuery, rule: TieRule): Projection {
  if (query.person === undefined) return project(index, rule, query.limit)
  const person = index.personAt.get(query.person)
  if (person === undefined) throw new UnknownIdError('person', query.person)
  return egoNetwork(index, rule, { person, depth: query.depth, limit: query.limit })
}

function peopleNetwork(network: Network, { people, ties, meetings }: Projection): Pick<NetworkDto, 'nodes' | 'edges'> {
  const id = (person: number): string => entryAt(network.index.people, person).id
  const edges = ties.map(({ a, b, shared, byVideo, strength }): TogetherEdge => ({
    kind: 'together', id: `${id(a)}--${id(b)}`, source: id(a), target: id(b), shared, byVideo, strength,
  }))
  return { nodes: people.map((person) => personNode(network, person, at(meetings, person))), edges }
}

function meetingsNetwork(network: Network, { people, meetings: counts }: Projection, mask: MeetingMask): Pick<NetworkDto, 'nodes' | 'edges'> {
  const { index } = network
  const { meetings, attended } = affiliation(index, people, mask)
  const edges = attended.map(({ person, meeting, seat, capacity }): AttendedEdge => {
    const [source, target] = [entryAt(index.people, person).id, entryAt(index.meetings, meeting).id]
    return { kind: 'attended', id: `${source}--${target}`, source, target, capacity: entryAt(CAPACITIES, capacity), mode: entryAt(index.seats, seat).mode }
  })
  const nodes = [...people.map((person) => personNode(network, person, at(counts, person))), ...meetings.map((meeting) => meetingNode(index, meeting))]
  return { nodes, edges }
}

function personNode({ index, pinyin }: Network, person: number, meetings: number): PersonNode {
  const { id, name, qualifier, title, level } = entryAt(index.people, person)
  return {
    kind: 'person', id, name, pinyin: pinyin(name), qualifier: qualifier ?? null, title: title ?? null,
    place: placeOfPerson(index, person), level: level ?? null, meetings,
  }
}

function meetingNode(index: IncidenceIndex, meeting: number): MeetingNode {
  const entry = entryAt(index.meetings, meeting)
  return {
    kind: 'meeting', id: entry.id, name: entry.name, meetingKind: entry.kind, when: whenOf(entry),
    place: placeRef(index, entry.heldAt[0] ?? entry.articlePlaces[0]), attendees: rowLength(index.byMeeting, meeting),
  }
}

function named({ id, name }: { readonly id: string, readonly name: string }): { id: string, name: string } {
  return { id, name }
}
