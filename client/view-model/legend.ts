/**
 * GraphView → what the legend states: exactly the rules in force, with real sizes and counts of what is drawn.
 * Each line can be clicked as a filter: a disc or a line is a least count, a category is hidden or shown.
 */
import type { NetworkDto } from '../../server/contract/network.ts'
import { categoryKey, COLOURED } from './categories.ts'
import type { Drawn, GraphView } from './graph-view.ts'
import { marks, radiusOf, widthOf } from './scale.ts'

/** @property radius px at zoom 1 */
export interface LegendDisc { readonly meetings: number, readonly radius: number }
/** @property width px */
export interface LegendLine { readonly shared: number, readonly width: number }

/**
 * @property label as the gazetteer writes it; empty where not known
 * @property people drawn, or, for a hidden one, that would be
 */
export interface LegendCategory { readonly key: string, readonly label: string, readonly index: number, readonly people: number, readonly hidden: boolean }

/**
 * @property discs up to three, by size
 * @property lines up to three; empty where edges are attendances, whose rule is the capacity
 * @property video whether a dashed edge is drawn
 * @property meetings number of meetings drawn; 0 in the people network
 */
export interface LegendModel {
  readonly discs: readonly LegendDisc[]
  readonly lines: readonly LegendLine[]
  readonly categories: readonly LegendCategory[]
  readonly video: boolean
  readonly meetings: number
}

/** Those that are drawn: each with a colour of its own, and those that share the muted one, which are one line where they are more than one. */
export function printed(categories: readonly LegendCategory[]): { readonly own: readonly LegendCategory[], readonly others: readonly LegendCategory[] } {
  const drawn = categories.filter((category) => !category.hidden)
  const muted = drawn.filter((category) => category.index >= COLOURED)
  return muted.length < 2 ? { own: drawn, others: [] } : { own: drawn.filter((category) => category.index < COLOURED), others: muted }
}

/** @param shown the network in force, before the legend hid anything */
export function legendOf(view: GraphView, shown: NetworkDto, drawn: Drawn): LegendModel {
  const people = new Map<string, number>()
  for (const node of shown.nodes) {
    if (node.kind !== 'person' || node.meetings < drawn.minMeetings) continue
    const key = categoryKey(node, drawn.colourBy)
    people.set(key, (people.get(key) ?? 0) + 1)
  }
  const categories = view.categories.map(({ key, label, index }) => ({ key, label, index: Math.min(index, COLOURED), people: people.get(key) ?? 0, hidden: drawn.hidden.includes(key) }))
  return {
    discs: marks(view.nodes.flatMap((node) => node.kind === 'person' ? [node.rank] : [])).map((meetings) => ({ meetings, radius: radiusOf(meetings, view.scale) })),
    lines: shown.mode === 'people' ? marks(view.edges.map((edge) => edge.count)).map((shared) => ({ shared, width: widthOf(shared, view.scale) })) : [],
    categories: categories.filter((category) => category.people > 0 || category.hidden),
    video: view.edges.some((edge) => edge.video),
    meetings: view.nodes.filter((node) => node.kind === 'meeting').length,
  }
}
