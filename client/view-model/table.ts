/** The network as rows: what the canvas draws, for a table or a spreadsheet. Pure. In: network in force and what the legend hides. Out: people, ties, meetings. */
import type { MeetingNode, NetworkDto, PersonNode } from '../../server/contract/network.ts'
import type { AttendedEdge, TogetherEdge } from '../../server/contract/network-edges.ts'
import { categoryKey } from './categories.ts'
import type { Drawn } from './graph-view.ts'

export interface TieRow { readonly edge: TogetherEdge, readonly a: PersonNode, readonly b: PersonNode }
export interface PartRow { readonly edge: AttendedEdge, readonly person: PersonNode, readonly meeting: MeetingNode }

/** @property ties strongest first @property parts people in meetings, where meetings are drawn */
export interface NetworkRows { readonly people: readonly PersonNode[], readonly ties: readonly TieRow[], readonly meetings: readonly MeetingNode[], readonly parts: readonly PartRow[] }

/** Ends are put so that the person of more meetings comes first. */
export function networkRows(network: NetworkDto, { colourBy, hidden, minMeetings }: Drawn): NetworkRows {
  const people = network.nodes.filter((node) => node.kind === 'person').filter((node) => node.meetings >= minMeetings && !hidden.includes(categoryKey(node, colourBy)))
  const meetings = network.nodes.filter((node) => node.kind === 'meeting')
  const personOf = new Map(people.map((person) => [person.id, person]))
  const meetingOf = new Map(meetings.map((meeting) => [meeting.id, meeting]))
  const ties = network.edges.flatMap((edge) => edge.kind === 'together' ? tieRow(edge, personOf) : [])
  const parts = network.edges.flatMap((edge) => edge.kind === 'attended' ? partRow(edge, personOf, meetingOf) : [])
  return { people, meetings, parts, ties: ties.sort((one, other) => other.edge.shared - one.edge.shared || other.edge.strength - one.edge.strength || (one.edge.id < other.edge.id ? -1 : 1)) }
}

function tieRow(edge: TogetherEdge, personOf: ReadonlyMap<string, PersonNode>): readonly TieRow[] {
  const a = personOf.get(edge.source)
  const b = personOf.get(edge.target)
  if (a === undefined || b === undefined) return []
  return [b.meetings > a.meetings ? { edge, a: b, b: a } : { edge, a, b }]
}

function partRow(edge: AttendedEdge, personOf: ReadonlyMap<string, PersonNode>, meetingOf: ReadonlyMap<string, MeetingNode>): readonly PartRow[] {
  const person = personOf.get(edge.source) ?? personOf.get(edge.target)
  const meeting = meetingOf.get(edge.target) ?? meetingOf.get(edge.source)
  return person === undefined || meeting === undefined ? [] : [{ edge, person, meeting }]
}
