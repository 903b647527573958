/** Filters of a request + the network in memory → NetworkDto. */
import type { AttendedEdge, MeetingNode, NetworkDto, NetworkQuery, PersonNode, TogetherEdge } from '../../contract/network.ts'
import { affiliation } from '../../network/affiliation.ts'
import { egoNetwork } from '../../network/ego-network.ts'
import { at, CAPACITIES, entryAt, type IncidenceIndex, rowLength } from '../../network/incidence-index.ts'
import { type Projection, projectCounted } from '../../network/projection.ts'
import type { Survey } from '../../network/survey.ts'
import type { TieRule } from '../../network/ties.ts'
import { UnknownIdError } from '../api-errors.ts'
import type { Network } from '../network-source.ts'
import { filtersOf, Surveys } from '../network/surveys.ts'
import { placeOfPerson, placeRef, whenOf } from './lines.ts'

/** What an answer is made from. */
export type NamedNetwork = Pick<Network, 'dataVersion' | 'index' | 'pinyin'>

/** @throws UnknownIdError when the person in the middle is unknown */
export function networkDto(network: NamedNetwork, query: NetworkQuery, surveys = new Surveys(network.index)): NetworkDto {
  const { index } = network
  const found = surveys.of(filtersOf(query))
  const { rows, mask } = found
  const rule = { mask, rows, oneRoom: query.oneRoom, minShared: query.mode === 'people' ? query.minShared : 1 }
  const projection = peopleOf(index, query, { rule, found })
  const drawn = query.mode === 'people' ? peopleNetwork(network, projection) : meetingsNetwork(network, projection, { mask, rows })
  const time = found.days()
  return {
    mode: query.mode,
    dataVersion: network.dataVersion,
    ...drawn,
    facets: {
      places: found.places().map(({ location, meetings, people }) => ({ ...named(entryAt(index.locations, location)), meetings, people })),
      kinds: [...found.kinds()],
      maxShared: projection.totals.maxShared,
    },
    totals: { people: projection.totals.people, ties: projection.totals.ties, meetings: mask.reduce((sum, one) => sum + one, 0), undated: time.undated },
    timeline: { days: [...time.days], undated: time.undated },
  }
}

function peopleOf(index: IncidenceIndex, query: NetworkQuery, { rule, found }: { readonly rule: TieRule, readonly found: Survey }): Projection {
  if (query.person === undefined) return projectCounted(index, rule, { limit: query.limit, counted: found.counted(query.oneRoom) })
  const person = index.personAt.get(query.person)
  if (person === undefined) throw new UnknownIdError('person', query.person)
  return egoNetwork(index, rule, { person, depth: query.depth, limit: query.limit, meetings: found.meetings(), census: (chosen) => found.census(query.oneRoom, chosen) })
}

function peopleNetwork(network: NamedNetwork, { people, ties, meetings }: Projection): Pick<NetworkDto, 'nodes' | 'edges'> {
  const id = (person: number): string => entryAt(network.index.people, person).id
  const edges = ties.map(({ a, b, shared, byVideo, strength }): TogetherEdge => ({
    kind: 'together', id: `${id(a)}--${id(b)}`, source: id(a), target: id(b), shared, byVideo, strength,
  }))
  return { nodes: people.map((person) => personNode(network, person, at(meetings, person))), edges }
}

function meetingsNetwork(network: NamedNetwork, { people, meetings: counts }: Projection, { mask, rows }: Pick<Survey, 'mask' | 'rows'>): Pick<NetworkDto, 'nodes' | 'edges'> {
  const { index } = network
  const { meetings, attended } = affiliation(rows, people, mask)
  const edges = attended.map(({ person, meeting, seat, capacity }): AttendedEdge => {
    const [source, target] = [entryAt(index.people, person).id, entryAt(index.meetings, meeting).id]
    return { kind: 'attended', id: `${source}--${target}`, source, target, capacity: entryAt(CAPACITIES, capacity), mode: entryAt(index.seats, seat).mode }
  })
  const nodes = [...people.map((person) => personNode(network, person, at(counts, person))), ...meetings.map((meeting) => meetingNode(index, meeting))]
  return { nodes, edges }
}

function personNode({ index, pinyin }: NamedNetwork, person: number, meetings: number): PersonNode {
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
