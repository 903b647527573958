/**
 * Which category a person falls in and which colour and ring pattern that is: city of the latest post, or level.
 * Seven categories have a colour; the others share one. The order comes from the network without filters, so that a city keeps its colour.
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

/** Categories in the order of the legend: cities by people, levels from the nation down; the unknown last. */
export function categoriesOf(network: NetworkDto, by: ColourBy): readonly Category[] {
  const counted = new Map<string, { label: string, people: number }>()
  for (const node of network.nodes) {
    if (node.kind !== 'person') continue
    const key = categoryKey(node, by)
    const label = by === 'city' ? node.place?.name ?? '' : node.level ?? ''
    counted.set(key, { label, people: (counted.get(key)?.people ?? 0) + 1 })
  }
  const inOrder = [...counted].sort(([a, one], [b, other]) => before(by, { ...one, key: a }, { ...other, key: b }))
  return inOrder.map(([key, { label, people }], place) => ({ key, label, people, index: label === '' ? COLOURED : Math.min(place, COLOURED) }))
}

interface Counted { readonly key: string, readonly label: string, readonly people: number }

function before(by: ColourBy, one: Counted, other: Counted): number {
  if (one.label === '' || other.label === '') return one.label === '' ? 1 : -1
  if (by === 'level') return LEVELS.indexOf(one.label) - LEVELS.indexOf(other.label)
  return other.people - one.people || (one.key < other.key ? -1 : 1)
}
