/**
 * Two bearers of one name: one person or two? Ties and rules as data, each with its reason.
 * Ties join all whose identifying posts share something (the post, the place, the body), each in one pass over the profiles.
 * Rules judge the pairs that no tie joins; the first that speaks decides; silence means two people and no doubt worth a reader's time.
 */
import { locationId, type LocationId } from '../../domain/ids.ts'
import { because } from '../../domain/reason.ts'
import type { Bearer } from '../people/bearers.ts'
import { clashOf, OVERLAP_TOLERANCE_DAYS, passageOf, stagesOf, type Passage, type Stage } from './careers.ts'
import { countryLed, countryNamed } from '../posts/countries.ts'
import { CHINA, nested } from '../posts/jurisdiction.ts'
import { countryOfBody, sortOfOffice } from '../posts/office-words.ts'
import { isAstronaut, type Post } from '../posts/roles.ts'
import { provinceNamed } from '../posts/provinces.ts'
import { commonHouse, rareInHouse } from './one-house.ts'
import { remembered } from '../remembered.ts'
import { fullName, likePost } from './plain-names.ts'
import { maybeOneName, rareName } from './rare-names.ts'
import { isForeign, isStateLeader, tiesItsPlace } from '../posts/stations.ts'

/** `uncertain`: kept apart and listed for review. */
export type Verdict =
  | { readonly kind: 'same', readonly confidence: number, readonly reason: string }
  | { readonly kind: 'different', readonly reason: string }
  | { readonly kind: 'uncertain', readonly confidence: number, readonly reason: string }

interface Rule {
  readonly id: string
  readonly why: string
  readonly judge: (candidates: Candidates) => Verdict | undefined
}

/** The posts of a name with so many bearers say little when they follow each other. */
export const COMMON_NAME = 7

/**
 * What two posts have in common that makes their holders of one name one person.
 * @property tieOf what is shared, comparable, and how a reader calls it; undefined where the post has no such thing
 */
interface Tie {
  readonly id: string
  readonly why: string
  readonly confidence: number
  readonly tieOf: (post: Post, name: string) => { readonly key: string, readonly reason: string } | undefined
}

/** From the surest on. */
export const TIES: readonly [Tie, ...Tie[]] = [
  { id: 'people/same-post', why: 'a post has one holder, or few', confidence: 0.95, tieOf: ({ role, placeName }) => ({ key: `${role.title}|${NAMES_ITS_BODY.test(role.title) ? '' : role.jurisdiction ?? ''}`, reason: because('people/same-post', { post: `${placeName ?? ''} ${role.title}`.trim() }) }) },
  { id: 'people/same-jurisdiction', why: 'two officials of one name in one city or county are rare, one who changes posts there is the rule', confidence: 0.9, tieOf: jurisdictionTie },
  { id: 'people/state-leaders', why: 'the few dozen leaders of the state have no namesakes among themselves', confidence: 0.9, tieOf: (post) => (isStateLeader(post) ? { key: 'state', reason: because('people/state-leaders', {}) } : undefined) },
  { id: 'people/astronauts', why: 'the few dozen astronauts have no namesakes among themselves', confidence: 0.9, tieOf: ({ role }) => (isAstronaut(role) ? { key: 'astronaut', reason: because('people/astronauts', {}) } : undefined) },
  { id: 'people/same-body', why: 'a body (a firm, a ministry, a court) seldom has two leaders of one name', confidence: 0.85, tieOf: bodyTie },
]

/** 香港中联办副主任 is one, whatever place the line was taken to be of. */
const NAMES_ITS_BODY = /^(?:国家|中国|中央|全国|中华|最高人民|香港|澳门)(?!.*(?:分行|分公司|支行|分局)).{5,}$/u

function jurisdictionTie(post: Post, name: string): { key: string, reason: string } | undefined {
  const { role: { title }, placeName } = post
  const jurisdiction = placeOf(post)
  if (jurisdiction === undefined || jurisdiction === CHINA || !tiesItsPlace({ ...post, role: { ...post.role, title: provinceNamed(title)?.rest ?? title, jurisdiction } })) return undefined
  const sort = isForeign(jurisdiction) ? sortApart(name, jurisdiction, title) : ''
  return { key: `${jurisdiction}${sort}`, reason: because('people/same-jurisdiction', { place: placeName ?? jurisdiction }) }
}

/** As read, or as the words say; a country whose office they end in is meant, whatever place the line was taken to be of. */
function placeOf({ role: { title, jurisdiction } }: Post): LocationId | undefined {
  if (isForeign(jurisdiction)) return jurisdiction
  return countryLed(title)?.country ?? jurisdiction ?? provinceNamed(title)?.province ?? countryOfBody(title) ?? countryNamed(title)?.country
}

/**
 * Papers print Koreans, Vietnamese and Japanese with their full names, others by a surname that many of their country bear: then each sort of office is apart.
 * Four characters say more, but scholars are many.
 */
function sortApart(name: string, country: LocationId, title: string): string {
  if (FULL_NAMES.has(country) || name.includes('·')) return ''
  const sort = sortOfOffice(title)
  return [...name].length <= 3 || sort === 'scholar' ? ` ${sort}` : ''
}

const FULL_NAMES: ReadonlySet<LocationId> = new Set(['韩国', '朝鲜', '越南', '日本', '新加坡', '马来西亚', '柬埔寨', '缅甸', '老挝'].map((country) => locationId(`country:${country}`)))

/** A body of the state belongs to its jurisdiction (市政府 of two cities are two); a ministry is one with and without 中国; a firm or a school stands alone. */
function bodyTie({ role: { body, jurisdiction } }: Post): { key: string, reason: string } | undefined {
  return body === undefined ? undefined : { key: `${body}|${jurisdiction === CHINA ? '' : jurisdiction ?? ''}`, reason: because('people/same-body', { body }) }
}

/** What a rule sees: two bearers and their careers. @property common true where the name has many bearers */
interface Candidates { readonly a: Bearer, readonly b: Bearer, readonly stages: readonly [readonly Stage[], readonly Stage[]], readonly common: boolean }

/** Rules on two bearers whom no tie joins. */
export const RULES: readonly Rule[] = [
  { id: 'people/two-seats-at-once', why: 'nobody heads two places, or sits in an embassy and in a ministry, at the same time', judge: twoSeatsAtOnce },
  { id: 'people/words-in-front', why: 'a line that lacks its stop is read on to the post', judge: wordsInFront },
  { id: 'people/same-firm', why: 'a firm is named by what stands before 集团 or 公司', judge: sameFirm },
  { id: 'people/one-house', why: 'a ministry, a university or a firm seldom names two of one name', judge: oneHouse },
  { id: 'people/like-post', why: 'a post is named in full and in short, and so is a firm', judge: likePost },
  { id: 'people/full-name', why: 'a foreign given name and surname together are borne by one person in print', judge: fullName },
  { id: 'people/rare-name', why: 'papers name two people of a seldom name less often than one person in two posts', judge: ({ a, b }) => rareName(a, b) },
  { id: 'people/career', why: 'leaders of a province or of the state are moved about: one post ends, the next begins', judge: career },
  { id: 'people/one-country-abroad', why: 'an envoy may become a minister, but a transcribed surname is borne by many', judge: oneCountryAbroad },
  { id: 'people/nested', why: 'officials rise from a city to its province, but so do names', judge: nestedJurisdictions },
  { id: 'people/maybe-rare', why: 'a seldom name is a doubt wherever it is printed twice', judge: ({ a, b, common }) => (common ? undefined : maybeOneName(a, b)) },
]

/** What the rules say of two bearers of one name. @param bearers how many the name has */
export function judge(a: Bearer, b: Bearer, bearers = 2): Verdict | undefined {
  const candidates = { a, b, stages: [stagesOf(a), stagesOf(b)] as const, common: bearers >= COMMON_NAME }
  for (const rule of RULES) {
    const verdict = rule.judge(candidates)
    if (verdict !== undefined) return verdict
  }
  return undefined
}

function twoSeatsAtOnce({ stages }: Candidates): Verdict | undefined {
  const clash = clashOf(...stages)
  return clash === undefined ? undefined : { kind: 'different', reason: because('people/two-seats-at-once', { posts: [...clash.posts].sort().join('、') }) }
}

const SHORTEST_POST = 7

function wordsInFront({ a, b }: Candidates): Verdict | undefined {
  const found = [[a, b], [b, a]].flatMap(([long, short]) => (long?.posts ?? []).flatMap((post) => (
    post.role.jurisdiction !== undefined ? [] : (short?.posts ?? []).filter((plain) => endsIn(post.role.title, plain)).map(({ role }) => role.title))))
  const [title] = found.sort()
  return title === undefined ? undefined : { kind: 'same', confidence: 0.8, reason: because('people/words-in-front', { post: title }) }
}

/** Short words end too many posts; of a post abroad the country may be left out, or stand in front. */
function endsIn(words: string, { role: { title, jurisdiction }, placeName }: Post): boolean {
  return title.length >= SHORTEST_POST ? words.endsWith(title) : isForeign(jurisdiction) && title.length > 2 && (words === title || (placeName !== undefined && words.endsWith(`${placeName}${title}`)))
}

function oneHouse({ a, b }: Candidates): Verdict | undefined {
  const house = rareInHouse(a.name) ? commonHouse(a, b) : undefined
  return house === undefined ? undefined : { kind: 'same', confidence: 0.8, reason: because('people/one-house', { body: house }) }
}

const FIRM = /^(.{2,}?)(?:科技|控股|实业|股份|有限|责任|集团|总?公司)+$/u

const firmOf = remembered((body) => FIRM.exec(body)?.[1])

function sameFirm({ a, b }: Candidates): Verdict | undefined {
  const [x, y] = [a, b].map(({ posts }) => posts.flatMap(({ role: { body = '' } }) => firmOf(body) ?? []))
  const firm = (x ?? []).filter((name) => y?.includes(name) === true).sort()[0]
  return firm === undefined ? undefined : { kind: 'same', confidence: 0.8, reason: because('people/same-firm', { firm }) }
}

function career({ a, b, stages, common }: Candidates): Verdict | undefined {
  const passage = passageOf(...stages, a.name)
  if (passage === undefined) return undefined
  const doubt = doubtOf(passage, common)
  if (doubt !== undefined) return doubt === UNLIKELY ? undefined : { kind: 'uncertain', confidence: 0.5, reason: doubt }
  const [first = '', second = ''] = [a, b].map(period).sort()
  return { kind: 'same', confidence: 0.75, reason: because('people/career', { first, second }) }
}

/** Not worth a reader's time: deputies of a name that many bear, years apart. */
const UNLIKELY = 'unlikely'

function doubtOf({ gap, heads, longest }: Passage, common: boolean): string | undefined {
  if (gap === undefined) return because('people/leaders-undated', {})
  if (gap > longest) return common && !heads ? UNLIKELY : because('people/leaders-apart', { days: gap })
  if (!heads && gap < -OVERLAP_TOLERANCE_DAYS) return because('people/leaders-at-once', { days: -gap })
  return common && !heads ? because('people/leaders-common-name', {}) : undefined
}

function oneCountryAbroad({ a, b }: Candidates): Verdict | undefined {
  const shared = [...a.jurisdictions].filter(([place]) => isForeign(place) && b.jurisdictions.has(place)).map(([, name]) => name).sort()[0]
  return shared === undefined ? undefined : { kind: 'uncertain', confidence: 0.5, reason: because('people/one-country-abroad', { country: shared }) }
}

function nestedJurisdictions({ a, b }: Candidates): Verdict | undefined {
  const others = [...b.jurisdictions].filter(([place]) => place !== CHINA)
  const pair = [...a.jurisdictions].filter(([place]) => place !== CHINA)
    .flatMap(([x, name]) => others.filter(([y]) => nested(x, y)).map(([y, other]) => (x === y ? because('people/one-place', { place: name }) : nestedIn([name, other])))).sort()[0]
  return pair === undefined ? undefined : { kind: 'uncertain', confidence: 0.3, reason: pair }
}

function nestedIn(names: readonly string[]): string {
  const [one = '', other = ''] = [...names].sort()
  return because('people/nested', { one, other })
}

function period(bearer: Bearer): string {
  return `${bearer.firstDay ?? '?'} – ${bearer.lastDay ?? '?'}`
}
