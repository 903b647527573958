/**
 * The gazetteer: every place that has a name, by name and by id, with the place it lies within.
 *
 * PlaceFiles → Gazetteer. Divisions down to the county, countries and their cities are indexed at once; the 41 000 towns when the first town is
 * asked for. Lookup walks a trie; scanning a text for names takes about one step a character.
 */
import { locationId, type LocationId } from '../../domain/ids.ts'
import type { Level, Location } from '../../domain/place.ts'
import { Trie } from '../lexicon/trie.ts'
import { shortNames } from './place-names.ts'
import type { PlaceAlias, PlaceFiles, PlaceWords } from './place-files.ts'

/** @property full true for a full name, false for a short or former one */
export interface NamedPlace { readonly location: Location, readonly full: boolean, readonly former: boolean }

/** The country that the divisions lie within. */
export const CHINA = locationId('country:中国')

export class Gazetteer {
  readonly words: PlaceWords
  readonly #byId = new Map<string, Location>()
  readonly #byName = new Map<string, NamedPlace[]>()
  readonly #names: string[] = []
  readonly #trie = new Trie(16)
  readonly #heads = new Uint8Array(1 << HEAD_BITS)
  readonly #venues: readonly (readonly [name: string, place: LocationId])[]
  readonly #townLines: readonly string[]
  #towns: Map<string, Location[]> | undefined

  constructor(files: PlaceFiles) {
    this.words = files.words
    this.#townLines = files.towns.lines
    this.#venues = files.venues.known.map((line) => line.split('\t')).map(([name = '', place = '']) => [name, locationId(/^\d/u.test(place) ? `cn:${place}` : place)])
    readDivisions(files.divisions.lines, (location) => this.#addDivision(location))
    readWorld(files.world.lines, (location, names) => this.#add(location, names))
    this.#addFormer(files.former.lines)
    for (const alias of files.aliases ?? []) this.#addAlias(alias)
  }

  /** The place with an id or a division code. */
  location(idOrCode: string): Location | undefined {
    const known = this.#byId.get(idOrCode) ?? this.#byId.get(`cn:${idOrCode}`)
    if (known !== undefined || !/^(?:cn:)?\d{9}$/u.test(idOrCode)) return known
    this.#townsByName()
    return this.#byId.get(idOrCode) ?? this.#byId.get(`cn:${idOrCode}`)
  }

  /** Every place called so, towns excepted. */
  named(name: string): readonly NamedPlace[] { return this.#byName.get(name) ?? [] }

  /** Every town or street called so (将台乡). */
  townsNamed(name: string): readonly Location[] { return this.#townsByName().get(name) ?? [] }

  /** Those that were called so before they rose: a township becomes a town and a town a street, and keeps all of its name but the ending. */
  townsOnceNamed(name: string): readonly Location[] {
    const stem = /^(?<stem>.{2,})[乡镇]$/u.exec(name)?.groups?.stem
    return stem === undefined ? [] : (name.endsWith('乡') ? ['镇', '街道'] : ['街道']).flatMap((ending) => this.townsNamed(`${stem}${ending}`))
  }

  /** A place and what it lies within, from the inside out. */
  withParents(location: Location): readonly Location[] {
    const chain = [location]
    let parent = location.within === undefined ? undefined : this.location(location.within)
    while (parent !== undefined && chain.length < 8) {
      chain.push(parent)
      parent = parent.within === undefined ? undefined : this.location(parent.within)
    }
    return chain
  }

  /** True when a place is, or lies within, another. */
  isWithin(location: Location, outer: LocationId): boolean {
    return this.withParents(location).some(({ id }) => id === outer)
  }

  /** False where neither a name of a place, nor a town's last character, nor 我市 and its like can stand: a quick test for every character. */
  mayConcern(first: number, second: number): boolean {
    return this.#heads[headOf(first, second)] !== 0 || SPECIAL.has(first)
  }

  /** The longest name that begins at an offset; undefined where none does. */
  nameAt(text: string, start: number): string | undefined {
    const number = this.#trie.longestAt(text, start)
    return number < 0 ? undefined : this.#names[number]
  }

  /** Where a known hall stands whose name begins the words (人民大会堂 in 人民大会堂宴会厅). */
  venueAt(words: string): LocationId | undefined {
    return this.#venues.find(([name]) => words.startsWith(name))?.[1]
  }

  #addDivision(location: Location): void {
    this.#add(location, [location.name])
    for (const name of shortNames(location.name)) this.#note(name, { location, full: false, former: false })
    if (location.name.endsWith('新区')) this.#note('新区', { location, full: false, former: false })
  }

  #add(location: Location, names: readonly string[]): void {
    this.#byId.set(location.id, location)
    for (const name of names) this.#note(name, { location, full: true, former: false })
  }

  #note(name: string, place: NamedPlace): void {
    const places = this.#byName.get(name)
    if (places === undefined) this.#byName.set(name, [place])
    else if (places.every(({ location }) => location.id !== place.location.id)) places.push(place)
    if (places !== undefined) return
    this.#trie.add(name, this.#names.length)
    this.#names.push(name)
    this.#heads[headOf(name.charCodeAt(0), name.charCodeAt(1))] = 1
  }

  /** Old names lead to the division that took their place. */
  #addFormer(lines: readonly string[]): void {
    for (const line of lines) {
      const [old, now] = line.split('=>').map((side) => side.trim().split(/[\t ]+/u))
      const successor = now?.findLast((name) => name !== '')
      const parent = now?.at(-2)
      const place = this.named(successor ?? '').find(({ location }) => parent === undefined || this.withParents(location).some(({ name }) => name === parent))
      if (old === undefined || place === undefined) continue
      for (const name of old.slice(-2)) {
        if (name.length >= 3) this.#note(name, { location: place.location, full: true, former: true })
      }
    }
  }

  /** A user's name means one place, whatever else is called so. */
  #addAlias({ name, means }: PlaceAlias): void {
    const location = this.location(means)
    if (location === undefined) return
    this.#byName.delete(name)
    this.#note(name, { location, full: true, former: false })
  }

  #townsByName(): ReadonlyMap<string, Location[]> {
    if (this.#towns !== undefined) return this.#towns
    const towns = new Map<string, Location[]>()
    for (const line of this.#townLines) {
      const [county, ...entries] = line.split('\t')
      for (const entry of entries) {
        const town = division(`${county ?? ''}${entry.slice(0, 3)}`, entry.slice(3), { level: '乡', within: locationId(`cn:${county ?? ''}`) })
        this.#byId.set(town.id, town)
        const same = towns.get(town.name)
        if (same === undefined) towns.set(town.name, [town])
        else same.push(town)
      }
    }
    this.#towns = towns
    return towns
  }
}

const HEAD_BITS = 18
/** 我 本 全 begin the words for a paper's own place; 镇 乡 街 end the names of towns. */
const SPECIAL: ReadonlySet<number> = new Set(Array.from('我本全镇乡街', (character) => character.charCodeAt(0)))

/** Two characters as a small number; unlike pairs may share one. */
function headOf(first: number, second: number): number {
  return ((first * 31) ^ (Number.isNaN(second) ? 0 : second * 7)) & ((1 << HEAD_BITS) - 1)
}

interface Standing { readonly level: Level, readonly within: LocationId, readonly lat?: number, readonly lng?: number }

function division(code: string, name: string, standing: Standing): Location {
  return { id: locationId(`cn:${code}`), name, code, ...standing }
}

function readDivisions(lines: readonly string[], add: (location: Location) => void): void {
  for (const line of lines) {
    const [code = '', name = '', parent = '', lat = '', lng = ''] = line.split('\t')
    if (code === '') continue
    const level = code.endsWith('0000') ? '省' : code.endsWith('00') ? '市' : '县'
    add(division(code, name, {
      level, within: parent === '' ? CHINA : locationId(`cn:${parent}`),
      ...(lat === '' ? {} : { lat: Number(lat), lng: Number(lng) }),
    }))
  }
}

/** Country lines: short name, official name and others with slashes, capital, other cities with slashes. */
function readWorld(lines: readonly string[], add: (location: Location, names: readonly string[]) => void): void {
  for (const line of lines) {
    const [name = '', official = '', capital = '', cities = ''] = line.split('\t').map((field) => field.trim())
    if (official === '') continue
    const country: Location = { id: locationId(`country:${name}`), name, level: '国家' }
    add(country, [...new Set([name, ...official.split('/'), name.replace('(', '（').replace(')', '）')])])
    if (country.id === CHINA) continue
    for (const city of [capital, ...cities.split('/')]) {
      if (city !== '' && city !== name) add({ id: locationId(`city:${city}`), name: city, level: 'foreign city', within: country.id }, [city])
    }
  }
}
