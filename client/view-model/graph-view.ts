/**
 * NetworkDto → GraphView: what to draw, before any pixel or colour. Pure.
 * In: the network without filters (for scale and categories), the network in force, and what the legend hides.
 * Out: nodes with radius, category and names; edges with width and dash. People come greatest first.
 */
import type { MeetingNode, NetworkDto, PersonNode } from '../../server/contract/network.ts'
import { categoriesOf, categoryKey, COLOURED, type Category, type ColourBy, type KeptColours } from './categories.ts'
import { strongest } from './strongest-edges.ts'
import { radiusOf, widthOf, type Scale } from './scale.ts'

/**
 * @property name as printed
 * @property gloss the name in pinyin, empty for meetings
 * @property radius px at zoom 1; for a meeting half the side of its square
 * @property category index into palette and ring patterns; meetings have none
 * @property rank greater for what should keep its label
 * @property detail a line that says more: latest title, or what was printed of the day
 */
export interface NodeView {
  readonly id: string
  readonly kind: 'person' | 'meeting'
  readonly name: string
  readonly gloss: string
  readonly radius: number
  readonly category: number
  readonly rank: number
  readonly detail: string
}

/**
 * @property width px
 * @property video drawn dashed: together by video only, never known to be in one room
 * @property count shared meetings of a tie; 1 for an attendance
 */
export interface EdgeView {
  readonly id: string
  readonly kind: 'together' | 'attended'
  readonly source: string
  readonly target: string
  readonly width: number
  readonly video: boolean
  readonly count: number
}

/** @property weaker ties that are not drawn because there are too many to be told apart (`strongest-edges.ts`) */
export interface GraphView {
  readonly nodes: readonly NodeView[]
  readonly edges: readonly EdgeView[]
  readonly scale: Scale
  readonly categories: readonly Category[]
  readonly weaker: readonly EdgeView[]
}

/** @property kept colours given so far @property hidden keys of categories that are not drawn @property minMeetings least number of meetings of a person that is drawn */
export interface Drawn { readonly colourBy: ColourBy, readonly hidden: readonly string[], readonly minMeetings: number, readonly kept?: KeptColours }

const MEETING_HALF_SIDE = 7
const CAPACITY_WIDTH = { chair: 3, lead: 3, speaker: 2, attendee: 1 } as const

/** @param base the network without filters @param shown the network in force */
export function graphView(base: NetworkDto, shown: NetworkDto, drawn: Drawn): GraphView {
  const categories = categoriesOf(base, drawn.colourBy, { beyond: shown, ...(drawn.kept === undefined ? {} : { kept: drawn.kept }) })
  const scale = scaleOf(base)
  const index = new Map(categories.map((category) => [category.key, category.index]))
  const nodes = shown.nodes.filter((node) => isDrawn(node, drawn)).map((node) => node.kind === 'meeting'
    ? meetingView(node)
    : personView(node, index.get(categoryKey(node, drawn.colourBy)) ?? COLOURED, scale))
  const known = new Set(nodes.map((node) => node.id))
  const edges = shown.edges.filter((edge) => known.has(edge.source) && known.has(edge.target)).map((edge) => edgeView(edge, scale))
  const kept = withoutLoneMeetings(nodes, edges)
  return { nodes: [...kept].sort((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1)), ...strongest(edges), scale, categories }
}

/** The greatest counts of a network. */
export function scaleOf(network: NetworkDto): Scale {
  const meetings = network.nodes.map((node) => node.kind === 'person' ? node.meetings : 0)
  const shared = network.edges.map((edge) => edge.kind === 'together' ? edge.shared : 1)
  return { mostMeetings: greatest(meetings), mostShared: greatest(shared) }
}

function greatest(counts: readonly number[]): number {
  return counts.reduce((most, count) => Math.max(most, count), 1)
}

function isDrawn(node: PersonNode | MeetingNode, { colourBy, hidden, minMeetings }: Drawn): boolean {
  return node.kind === 'meeting' || (node.meetings >= minMeetings && !hidden.includes(categoryKey(node, colourBy)))
}

/** A meeting of which every attendee was left out says nothing. */
function withoutLoneMeetings(nodes: readonly NodeView[], edges: readonly EdgeView[]): readonly NodeView[] {
  const tied = new Set(edges.flatMap((edge) => [edge.source, edge.target]))
  return nodes.filter((node) => node.kind === 'person' || tied.has(node.id))
}

function personView(node: PersonNode, category: number, scale: Scale): NodeView {
  return { id: node.id, kind: 'person', name: node.name, gloss: node.pinyin, radius: radiusOf(node.meetings, scale), category, rank: node.meetings, detail: node.title ?? '' }
}

function meetingView(node: MeetingNode): NodeView {
  return { id: node.id, kind: 'meeting', name: node.name, gloss: '', radius: MEETING_HALF_SIDE, category: COLOURED, rank: 0.5, detail: node.when.from ?? node.when.text ?? '' }
}

function edgeView(edge: NetworkDto['edges'][number], scale: Scale): EdgeView {
  const { id, kind, source, target } = edge
  if (edge.kind === 'together') return { id, kind, source, target, width: widthOf(edge.shared, scale), video: edge.byVideo === edge.shared, count: edge.shared }
  return { id, kind, source, target, width: CAPACITY_WIDTH[edge.capacity], video: edge.mode === 'video', count: 1 }
}
