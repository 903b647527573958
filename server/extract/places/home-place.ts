/**
 * The division whose paper a page is from, and the words that mean it: 我市, 全省, 市政府.
 *
 * Page → Location: what the record says, else the outlet's name (`盐城晚报`), else the page's own words. National outlets give the country.
 */
import type { LocationId } from '../../domain/ids.ts'
import type { Page } from '../../domain/page.ts'
import type { Location } from '../../domain/place.ts'
import { matchesOf } from '../matches.ts'
import { CHINA, type Gazetteer } from './gazetteer.ts'
import { resolvePlace } from './resolve-place.ts'

/** The division whose paper it is; undefined where nothing says so. */
export function outletPlace(page: Page, gazetteer: Gazetteer): Location | undefined {
  return byRecord(page.place, gazetteer) ?? byOutlet(page.outlet, gazetteer) ?? byText(page.text, gazetteer)
}

function byRecord(place: string | undefined, gazetteer: Gazetteer): Location | undefined {
  const name = place?.replace(/\s/gu, '') ?? ''
  return name === '' ? undefined : placeNamed(name, gazetteer)
}

/** Words known to name a place, or a chain of places (江苏省南通市, 浙江杭州): the innermost one they name. */
export function placeNamed(name: string, gazetteer: Gazetteer): Location | undefined {
  return chainOf(name, gazetteer).place
}

/** Whether what a record, an option or pages.csv gives as place names one, to its last character; nothing at all does. */
export function isUnderstoodPlace(place: string | undefined, gazetteer: Gazetteer): boolean {
  const name = place?.replace(/\s/gu, '') ?? ''
  return chainOf(name, gazetteer).end === name.length
}

/** @property end how far the words are names of places, each within the one before */
function chainOf(name: string, gazetteer: Gazetteer): { readonly place: Location | undefined, readonly end: number } {
  let end = 0
  let place: Location | undefined
  while (end < name.length) {
    const word = gazetteer.nameAt(name, end) ?? name.slice(end)
    const lookup = resolvePlace(gazetteer, word, { certain: true, ...(place === undefined ? {} : { parent: place.id }) })
    if (lookup.kind !== 'found') break
    place = lookup.location
    end += word.length
  }
  return { place, end }
}

function byOutlet(outlet: string | undefined, gazetteer: Gazetteer): Location | undefined {
  if (outlet === undefined || outlet === '') return undefined
  if (gazetteer.words.nationalOutlets.some((name) => outlet.startsWith(name))) return gazetteer.location(CHINA)
  const name = gazetteer.nameAt(outlet, 0)
  return name === undefined ? undefined : placeNamed(name, gazetteer)
}

const BROADCASTER = /^(?:央视|中国网络电视台)/mu
const LOCAL_WORDS = /(?<place>[\p{Script=Han}]{2,8}?)(?:分会场|晚报讯|日报讯|市委书记|市政府)/gu

/** A branch venue, the paper's own dateline or the name in front of the city's bodies; the one named most often. */
function byText(text: string, gazetteer: Gazetteer): Location | undefined {
  if (BROADCASTER.test(text.slice(0, 400))) return gazetteer.location(CHINA)
  const counts = new Map<Location, number>()
  for (const { groups } of matchesOf(LOCAL_WORDS, text)) {
    const place = endingPlace(groups?.place ?? '', gazetteer)
    if (place !== undefined) counts.set(place, (counts.get(place) ?? 0) + 1)
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || (a.id < b.id ? -1 : 1))[0]?.[0]
}

function endingPlace(words: string, gazetteer: Gazetteer): Location | undefined {
  for (let start = 0; start < words.length - 1; start += 1) {
    if (gazetteer.nameAt(words, start) === words.slice(start)) return placeNamed(words.slice(start), gazetteer)
  }
  return undefined
}

/**
 * What 我市, 全省, 本县 mean in a paper of `home`: the division of that level which is, or holds, the paper's place. A county-level city calls itself 我市,
 * a district 我区, an autonomous prefecture 我州, an autonomous region 自治区 or 我区, a town 我镇. Undefined where the paper's place has no such level
 * (我市 in a province's paper).
 */
export function relativePlace(word: string, home: LocationId, gazetteer: Gazetteer): Location | undefined {
  const kind = /自治区|[国省市州盟县旗区镇乡]/u.exec(word)?.[0]
  const place = gazetteer.location(home)
  if (kind === undefined || place === undefined) return undefined
  const chain = gazetteer.withParents(place)
  if (kind === '国') return chain.find(({ level }) => level === '国家')
  if (kind === '省') return chain.find(({ level }) => level === '省')
  if (kind === '市') return chain.find(({ name, level }) => name.endsWith('市') || (level === '市' && !/[州盟]$/u.test(name)))
  if (kind === '自治区') return chain.find(({ name }) => name.endsWith('自治区'))
  if ('州盟旗镇乡'.includes(kind)) return chain.find(({ name, level }) => name.endsWith(kind) && level !== 'venue')
  return chain.find(({ name, level }) => level === '县' && (name.endsWith(kind) || kind === '县'))
    ?? (kind === '区' ? chain.find(({ name }) => name.endsWith('自治区')) : undefined)
}
