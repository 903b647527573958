/**
 * The locations that a page's facts name, and what its titles and venues mean on the map.
 *
 * Words + the paper's own place → Location. Every location asked for is kept, with all it lies within, for PageFacts.locations. One Atlas a page.
 */
import type { Page } from '../domain/page.ts'
import type { LocationId } from '../domain/ids.ts'
import type { Level, Location } from '../domain/place.ts'
import type { Title } from '../domain/title.ts'
import { CHINA, type Gazetteer } from './places/gazetteer.ts'
import { outletPlace, placeNamed, relativePlace } from './places/home-place.ts'
import { venuePlace } from './places/venues.ts'

const NATIONAL = /^(?:国务院|中共中央|党中央|中央|全国|国家|最高人民|中华人民共和国|党和国家|中组部|中宣部)/u
const NATIONAL_OFFICE = /^(?:总书记|副?总理|国务委员|委员长|副委员长|党和国家领导人|国家主席|国家副主席|全国.*|中央.*)$/u
const OWN = /^(?:我|全)?(?<kind>自治区|[省市县区州盟旗镇乡])(?:委|党委|政府|人大|政协|纪委|监委|领导|长|级|直|人民|安委|疫情|总工会|发改|公安|教育|财政|[\p{Script=Han}]*(?:局|办|委|部|院|会|组|处|中心))/u
const LEVELS: readonly string[] = ['国家', '省', '市', '县', '乡'] satisfies readonly Level[]

export class Atlas {
  readonly #gazetteer: Gazetteer
  readonly #home: Location | undefined
  /** by body and office: an article names the same posts again and again */
  readonly #jurisdictions = new Map<string, Pick<Title, 'jurisdiction' | 'level'>>()
  readonly #kept = new Map<LocationId, Location>()

  constructor(page: Page, gazetteer: Gazetteer) {
    this.#gazetteer = gazetteer
    this.#home = outletPlace(page, gazetteer)
  }

  /** The division whose paper it is. */
  home(): Location | undefined { return this.#home }

  /** Keeps a location and everything around it. */
  keep(location: Location): LocationId {
    for (const each of [location, ...this.#around(location)]) this.#kept.set(each.id, each)
    return location.id
  }

  /** Where a venue is. */
  venue(words: string): LocationId {
    return this.keep(venuePlace(words, { gazetteer: this.#gazetteer, ...(this.#home === undefined ? {} : { home: this.#home.id }) }))
  }

  /** The division a dateline or branch venue names. */
  named(words: string): Location | undefined { return placeNamed(words, this.#gazetteer) }

  /** The jurisdiction of a post: the place its body names, the country's for national bodies, the paper's own for 市长 and 市委. */
  jurisdiction(post: { readonly body: string, readonly office: string }): Pick<Title, 'jurisdiction' | 'level'> {
    const key = `${post.body}\n${post.office}`
    const found = this.#jurisdictions.get(key) ?? this.#findJurisdiction(post)
    this.#jurisdictions.set(key, found)
    return found
  }

  #findJurisdiction({ body, office }: { readonly body: string, readonly office: string }): Pick<Title, 'jurisdiction' | 'level'> {
    const place = this.#placeOf(body, office)
    if (place === undefined) return {}
    const level = levelOf(place)
    return { jurisdiction: this.keep(place), ...(level === undefined ? {} : { level }) }
  }

  /** Every location asked for, in the order of their ids. */
  locations(): readonly Location[] { return [...this.#kept.values()].sort((a, b) => (a.id < b.id ? -1 : 1)) }

  #placeOf(body: string, office: string): Location | undefined {
    if (NATIONAL.test(body) || (body === '' && NATIONAL_OFFICE.test(office))) return this.#gazetteer.location(CHINA)
    const name = this.#gazetteer.nameAt(body, 0)
    if (name !== undefined && !this.#opensWord(name, body)) return placeNamed(body.slice(0, name.length + 6).match(/^[\p{Script=Han}]*/u)?.[0] ?? name, this.#gazetteer) ?? placeNamed(name, this.#gazetteer)
    const kind = OWN.exec(body === '' ? office.replace(/^(?:常务|代|代理)*副?/u, '') : body)?.groups?.kind
    return kind === undefined || this.#home === undefined ? undefined : relativePlace(`我${kind}`, this.#home.id, this.#gazetteer)
  }

  /** 公安局 is the police, not an office of 公安县: the name of a place opens another word. */
  #opensWord(name: string, body: string): boolean {
    return this.#gazetteer.words.notBefore[name]?.some((word) => body.startsWith(word, name.length)) === true
  }

  #around(location: Location): readonly Location[] {
    const parent = location.within === undefined ? undefined : this.#gazetteer.location(location.within)
    return parent === undefined ? [] : this.#gazetteer.withParents(parent)
  }
}

function levelOf({ level }: Location): Level | undefined {
  return LEVELS.includes(level) && level !== 'venue' && level !== 'foreign city' ? level : undefined
}
