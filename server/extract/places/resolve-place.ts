/**
 * Which of the places of one name is meant. 鼓楼区 is in four cities: the parent named in front decides, then the paper's own city, then rank.
 */
import type { LocationId } from '../../domain/ids.ts'
import type { Location } from '../../domain/place.ts'
import { because } from '../../domain/reason.ts'
import type { Gazetteer, NamedPlace } from './gazetteer.ts'

/**
 * @property parent the place named right in front (江苏 in 江苏海安)
 * @property home the division whose paper it is
 * @property certain true where the words are known to be a place's name (the name of a paper, a record's field)
 */
export interface PlaceContext { readonly parent?: LocationId, readonly home?: LocationId, readonly certain?: boolean }

/** One place; several that nothing decides between; or no place of that name (a word that is a name only in context included). */
export type PlaceLookup =
  | { readonly kind: 'found', readonly location: Location, readonly reason: string }
  | { readonly kind: 'ambiguous', readonly candidates: readonly Location[] }
  | { readonly kind: 'unknown' }

const RANKS = ['国家', '省', '市', 'foreign city', '县', '乡', 'venue']

/** Decides between the places of one name. */
export function resolvePlace(gazetteer: Gazetteer, name: string, { parent, home, certain }: PlaceContext): PlaceLookup {
  const places = placesNamed(gazetteer, name)
  const inParent = within(gazetteer, places, parent)
  if (inParent.length > 0) return decide(inParent, because('places/in-front', {}))
  const atHome = within(gazetteer, places, home === undefined ? undefined : cityOf(gazetteer, home))
  if (atHome.length > 0) return decide(atHome, because('places/own-city', {}))
  const free = certain === true ? places : places.filter((place) => mayStandAlone(gazetteer, name, { place, parent }))
  const near = within(gazetteer, free, home === undefined ? undefined : provinceOf(gazetteer, home))
  if (near.length > 0) return decide(near, because('places/own-province', {}))
  const shared = free.length === 0 && parent === undefined ? places.filter(isShared) : []
  if (shared.length > 1) return { kind: 'ambiguous', candidates: shared.map(({ location }) => location) }
  return decide(free, because(free.length === 1 ? 'places/only-one' : 'places/highest', {}))
}

/** Towns that bear one name today (城关镇), and 新区, which is no name of its own: words for a place all the same. */
function isShared({ location, full, former }: NamedPlace): boolean {
  return !former && (full ? location.level === '乡' : location.name.endsWith('新区'))
}

function placesNamed(gazetteer: Gazetteer, name: string): readonly NamedPlace[] {
  const named = gazetteer.named(name)
  if (named.length > 0) return named
  const towns = gazetteer.townsNamed(name).map((location) => ({ location, full: true, former: false }))
  return [...towns, ...gazetteer.townsOnceNamed(name).map((location) => ({ location, full: false, former: true }))]
}

/**
 * A short name of a county, a full one of two characters, and a name that is an everyday word need their parent or their own paper. A town stands alone
 * where no other has its name and no other division stands in front of it; one that was called so once never does.
 */
function mayStandAlone(gazetteer: Gazetteer, name: string, { place, parent }: { readonly place: NamedPlace, readonly parent: LocationId | undefined }): boolean {
  if (gazetteer.words.onlyInContext.includes(name)) return false
  const { location, full } = place
  if (location.level === '乡') return full && parent === undefined && name.length >= 4 && gazetteer.townsNamed(name).length === 1
  return location.level !== '县' || (full && name.length > 2)
}

function within(gazetteer: Gazetteer, places: readonly NamedPlace[], outer: LocationId | undefined): readonly NamedPlace[] {
  return outer === undefined ? [] : places.filter(({ location }) => gazetteer.isWithin(location, outer))
}

function decide(places: readonly NamedPlace[], reason: string): PlaceLookup {
  const [first, second] = [...places].sort(byRank)
  if (first === undefined) return { kind: 'unknown' }
  if (second === undefined || byRank(first, second) < 0) return { kind: 'found', location: first.location, reason }
  return { kind: 'ambiguous', candidates: places.map(({ location }) => location) }
}

/** The higher division first; of equal ones the one that bears the name today. */
function byRank(one: NamedPlace, other: NamedPlace): number {
  return RANKS.indexOf(one.location.level) - RANKS.indexOf(other.location.level) || Number(one.former) - Number(other.former)
}

/** The prefecture, or municipality, that a division is or lies in; undefined for a country and a province. */
export function cityOf(gazetteer: Gazetteer, home: LocationId): LocationId | undefined {
  const chain = chainOf(gazetteer, home)
  return (chain.find(({ level }) => level === '市') ?? chain.find(({ level, name }) => level === '省' && name.endsWith('市')))?.id
}

function provinceOf(gazetteer: Gazetteer, home: LocationId): LocationId | undefined {
  return chainOf(gazetteer, home).find(({ level }) => level === '省')?.id
}

function chainOf(gazetteer: Gazetteer, id: LocationId): readonly Location[] {
  const place = gazetteer.location(id)
  return place === undefined ? [] : gazetteer.withParents(place)
}
