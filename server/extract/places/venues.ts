/**
 * Where meetings are held: halls, firms, branch venues (南通分会场), villages. A venue that is no division is a place inside one.
 *
 * The words of a venue → Location, with the division it lies in as parent: the one named in front of it, the one where a known hall stands, else the
 * paper's own city. The parent of a hall named in a national outlet without a place stays absent.
 */
import { locationId, type LocationId } from '../../domain/ids.ts'
import type { Location } from '../../domain/place.ts'
import type { Gazetteer } from './gazetteer.ts'
import { relativePlace } from './home-place.ts'
import { resolvePlace } from './resolve-place.ts'

/** @property home the division whose paper it is */
export interface VenueContext { readonly gazetteer: Gazetteer, readonly home?: LocationId }

/** What the words of a venue stand for: a division, country or city where they name one and nothing else, else a place inside it. */
export function venuePlace(words: string, { gazetteer, home }: VenueContext): Location {
  const name = words.replace(/[\s“”"]/gu, '')
  if (name.length === 1) return placeOfLetter(name, gazetteer, home) ?? venue(name, cityHome(home, gazetteer))
  const own = home === undefined ? undefined : /^[我本全][省市县区]/u.exec(name)?.[0]
  const front = own === undefined || home === undefined ? leadingPlace(name, gazetteer, home) : { place: relativePlace(own, home, gazetteer), end: own.length }
  const known = gazetteer.venueAt(name.slice(front.end)) ?? gazetteer.venueAt(name)
  if (front.place !== undefined && front.end === name.length) return front.place
  const parent = known !== undefined && (front.place === undefined || front.place.level === '国家') ? known : front.place?.id
  return venue(name, parent ?? cityHome(home, gazetteer))
}

/** 莆 in a paper of Putian is the city itself, 宁 in one of Jiangsu its capital; elsewhere 宁 and 京 are a province's letter, 汉 is a city that all call so. */
function placeOfLetter(letter: string, gazetteer: Gazetteer, home: LocationId | undefined): Location | undefined {
  const place = home === undefined ? undefined : gazetteer.location(home)
  const around = place === undefined ? [] : gazetteer.withParents(place)
  const own = around.find(({ name, level }) => name.startsWith(letter) && (level === '市' || level === '县'))
  const city = gazetteer.location(gazetteer.words.cityLetters[letter] ?? '')
  const near = city !== undefined && around.some(({ id }) => id === city.within) ? city : undefined
  return own ?? near ?? gazetteer.location(gazetteer.words.letters[letter] ?? '') ?? city
}

/** The division that stands in front of a venue's own name, and where it ends. */
function leadingPlace(name: string, gazetteer: Gazetteer, home: LocationId | undefined): { readonly place?: Location, readonly end: number } {
  let end = 0
  let place: Location | undefined
  while (end < name.length) {
    const word = gazetteer.nameAt(name, end) ?? townAt(name, end, gazetteer)
    if (word === undefined) break
    const lookup = resolvePlace(gazetteer, word, { ...(place === undefined ? {} : { parent: place.id }), ...(home === undefined ? {} : { home }) })
    if (lookup.kind !== 'found' || (place !== undefined && !gazetteer.isWithin(lookup.location, place.id))) break
    place = lookup.location
    end += word.length
  }
  return place === undefined ? { end } : { place, end }
}

function townAt(name: string, start: number, gazetteer: Gazetteer): string | undefined {
  const town = /^.{1,8}?(?:街道|[镇乡])/u.exec(name.slice(start))?.[0]
  return town !== undefined && gazetteer.townsNamed(town).length > 0 ? town : undefined
}

/** A city's paper leaves its own city out; a country's or province's does not say where by silence. */
function cityHome(home: LocationId | undefined, gazetteer: Gazetteer): LocationId | undefined {
  const place = home === undefined ? undefined : gazetteer.location(home)
  return place !== undefined && (place.level === '市' || place.level === '县' || place.level === '乡') ? place.id : undefined
}

function venue(name: string, parent: LocationId | undefined): Location {
  return { id: locationId(`venue:${parent ?? ''}/${name}`), name, level: 'venue', ...(parent === undefined ? {} : { within: parent }) }
}
