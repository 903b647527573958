/** Filters of a request + the network in memory → PackedNetworkDto. */
import type { MeetingNode, NetworkQuery, PackedNetworkDto, PersonNode } from '../../contract/network.ts'
import { affiliation } from '../../network/affiliation.ts'
import { egoNetwork } from '../../network/ego-network.ts'
import { at, entryAt, type IncidenceIndex, rowLength } from '../../network/incidence-index.ts'
import type { MeetingMask } from '../../network/meetings-in-force.ts'
import { type Projection, projectCounted } from '../../network/projection.ts'
import { reachedBy } from '../../network/reached.ts'
import type { Survey } from '../../network/survey.ts'
import type { TieRule } from '../../network/ties.ts'
import { UnknownIdError } from '../api-errors.ts'
import { personPinyin } from '../names/person-pinyin.ts'
import type { Network } from '../network-source.ts'
import { filtersOf, Surveys } from '../network/surveys.ts'
import { edgeColumns } from './edge-columns.ts'
import { placeOfPerson, placeRef, whenOf } from './lines.ts'

/** What an answer is made from. */
export type NamedNetwork = Pick<Network, 'dataVersion' | 'index' | 'pinyin'>

/** @throws UnknownIdError when the person in the middle is unknown */
export function networkDto(network: NamedNetwork, query: NetworkQuery, surveys = new Surveys(network.index)): PackedNetworkDto {
  const { index } = network
  const found = surveys.of(filtersOf(query))
  const { rows, mask } = found
  const rule = { mask, rows, oneRoom: query.oneRoom, minShared: query.mode === 'people' ? query.minShared : 1 }
  const projection = peopleOf(index, query, { rule, found })
  const { people: drawn, meetings, attended } = query.mode === 'people' ? { people: projection.people, meetings: [], attended: [] } : affiliation(rows, projection.people, { mask, most: query.meetingLimit, days: index.firstDays, middle: middleOf(index, query) })
  const people = drawn.map((person) => personNode(network, person, at(projection.meetings, person)))
  const reached = reachedBy(rows, projection.people, mask)
  const time = found.days()
  return {
    mode: query.mode,
    dataVersion: network.dataVersion,
    nodes: [...people, ...meetings.map((meeting) => meetingNode(index, meeting))],
    edges: edgeColumns(index, { people: drawn, meetings, ties: query.mode === 'people' ? projection.ties : [], attended }),
    facets: {
      places: found.places().map(({ location, meetings: held, people: present }) => ({ ...named(entryAt(index.locations, location)), meetings: held, people: present })),
      kinds: [...found.kinds()],
      maxShared: projection.totals.maxShared,
    },
    totals: { people: projection.totals.people, ties: projection.totals.ties, meetings: count(mask), undated: time.undated },
    reached: { meetings: count(reached) },
    timeline: { days: [...time.days], undated: time.undated },
    outlets: { named: [...found.outlets().named], unnamed: found.outlets().unnamed },
  }
}

function peopleOf(index: IncidenceIndex, query: NetworkQuery, { rule, found }: { readonly rule: TieRule, readonly found: Survey }): Projection {
  const person = middleOf(index, query)
  if (person === undefined) return projectCounted(index, rule, { limit: query.limit, counted: found.counted(query.oneRoom) })
  return egoNetwork(index, rule, { person, depth: query.depth, limit: query.limit, meetings: found.meetings(), counted: () => found.counted(query.oneRoom), census: (chosen) => found.census(query.oneRoom, chosen) })
}

/** The person around whom is asked, if any. */
function middleOf(index: IncidenceIndex, query: NetworkQuery): number | undefined {
  if (query.person === undefined) return undefined
  const person = index.personAt.get(query.person)
  if (person === undefined) throw new UnknownIdError('person', query.person)
  return person
}

function personNode(network: NamedNetwork, person: number, meetings: number): PersonNode {
  const { index } = network
  const { id, name, qualifier, title, level } = entryAt(index.people, person)
  return {
    kind: 'person', id, name, pinyin: personPinyin(network, person), qualifier: qualifier ?? null, title: title ?? null,
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

function count(mask: MeetingMask): number {
  return mask.reduce((sum, one) => sum + one, 0)
}

function named({ id, name }: { readonly id: string, readonly name: string }): { id: string, name: string } {
  return { id, name }
}
