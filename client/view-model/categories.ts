/**
 * Which category a person falls in and which colour and ring pattern that is: city of the latest post, or level.
 * Seven categories have a colour; the others share one. The order comes from the network without filters, and a colour once given is kept: when filters change,
 * when the network of meetings is drawn, when more pages are loaded.
 */
import type { NetworkDto, PersonNode } from '../../server/contract/network.ts'

/** What the colour of a person says. */
export type ColourBy = 'city' | 'level'

/** Number of categories with a colour of their own. */
export const COLOURED = 7

/**
 * @property key `city:cn:320600`, `level:市`, `city:` and `level:` for people of whom it is not known
 * @property label name of the place or the level as the gazetteer writes it; empty where not known
 * @property index place in the palette, from 0; COLOURED for "others" and for the unknown
 * @property people how many of the network without filters
 */
export interface Category { readonly key: string, readonly label: string, readonly index: number, readonly people: number }

const LEVELS = ['国家', '省', '市', '县', '乡']

/** The key of a person's category. */
export function categoryKey(person: PersonNode, by: ColourBy): string {
  return by === 'city' ? `city:${person.place?.id ?? ''}` : `level:${person.level ?? ''}`
}

/** Colours given so far, by key. */
export type KeptColours = ReadonlyMap<string, number>

/**
 * Categories in the order of the legend: cities by people, levels from the nation down; the unknown last.
 * @param beyond the network in force: what only a filter brought stands behind the others
 */
export function categoriesOf(network: NetworkDto, by: ColourBy, { beyond = network, kept = new Map() }: { readonly beyond?: NetworkDto, readonly kept?: KeptColours } = {}): readonly Category[] {
  const own = inOrder(network, by)
  const known = new Set(own.map(({ key }) => key))
  const all = [...own, ...inOrder(beyond, by).filter(({ key }) => !known.has(key)).map((category) => ({ ...category, people: 0 }))]
  const colours = coloured(all, by, kept)
  return all.map((category) => ({ ...category, index: colours.get(category.key) ?? COLOURED })).sort((one, other) => Number(one.label === '') - Number(other.label === ''))
}

/** Each keeps its colour; the new ones take, in their order, those that nobody has. */
function coloured(categories: readonly Counted[], by: ColourBy, kept: KeptColours): KeptColours {
  const colours = new Map([...kept].filter(([key]) => key.startsWith(`${by}:`)))
  const free = Array.from({ length: COLOURED }, (_, index) => index).filter((index) => ![...colours.values()].includes(index))
  for (const { key, label } of categories) {
    if (label !== '' && !colours.has(key)) colours.set(key, free.shift() ?? COLOURED)
  }
  return colours
}

function inOrder(network: NetworkDto, by: ColourBy): readonly Counted[] {
  const counted = new Map<string, { label: string, people: number }>()
  for (const node of network.nodes) {
    if (node.kind !== 'person') continue
    const key = categoryKey(node, by)
    const label = by === 'city' ? node.place?.name ?? '' : node.level ?? ''
    counted.set(key, { label, people: (counted.get(key)?.people ?? 0) + 1 })
  }
  return [...counted].map(([key, { label, people }]) => ({ key, label, people })).sort((one, other) => before(by, one, other))
}

interface Counted { readonly key: string, readonly label: string, readonly people: number }

function before(by: ColourBy, one: Counted, other: Counted): number {
  if (one.label === '' || other.label === '') return one.label === '' ? 1 : -1
  if (by === 'level') return LEVELS.indexOf(one.label) - LEVELS.indexOf(other.label)
  return other.people - one.people || (one.key < other.key ? -1 : 1)
}
