/**
 * Sightings whose posts identify nobody (no post printed, 负责人, 退役军人) → the bearer of the name they belong to, where one is plain:
 * the only one who holds office in the article's place; in a paper of the whole country the leader in office, or the one whom nearly
 * everything printed of the name is about; the one who holds the post that is named in short (外长); or one in whose company they are seen;
 * the only bearer of a name that few people bear, or that is transcribed. A stray of a usual name with a post of its own that names neither place nor body (退役军人)
 * needs company: a namesake is likelier. Who is left is compared among themselves (unplaced.ts).
 * What is not plain stays alone: a graph of wrong people is worse than none.
 */
import type { LocationId } from '../../domain/ids.ts'
import { because } from '../../domain/reason.ts'
import { bearersOf, type Bearer } from '../people/bearers.ts'
import { overlapDays } from '../grounds/careers.ts'
import { accompanied, COMPANY_NEEDED, IN_COMPANY, sharedCompany, type Accompanied } from './company.ts'
import { COMMON_NAME } from '../grounds/grounds.ts'
import { CHINA, liesWithin } from '../posts/jurisdiction.ts'
import type { Grounds, Partition } from '../clusters/partition.ts'
import { isTranscribed } from '../names/namesakes.ts'
import type { Company, Profile } from '../sightings/sighting.ts'
import { fewBear, fewOrTranscribed, leads, LONGEST_GAP_IN_A_CAREER_DAYS, rareAmongLeaders } from '../grounds/rare-names.ts'
import { officeBetweenStates } from '../posts/office-words.ts'
import { isHonour, type Post } from '../posts/roles.ts'
import { isForeign, isStateLeader, leadsSomeProvince } from '../posts/stations.ts'
import { hasLikeCalling, isOfOtherField, headsSomeBody, namesInShort } from './posts-in-short.ts'
import { joinUnplaced } from './unplaced.ts'

const IN_PLACE: Grounds = { confidence: 0.7, reason: because('people/stray-in-place', {}) }
const LEADER: Grounds = { confidence: 0.7, reason: because('people/stray-leader', {}) }
const IN_SHORT: Grounds = { confidence: 0.75, reason: because('people/post-in-short', {}) }
const ONLY_BEARER: Grounds = { confidence: 0.8, reason: because('people/only-bearer', {}) }

const LEADS_A_PROVINCE: Grounds = { confidence: 0.7, reason: because('people/province-unsaid', {}) }
const KNOWN_ABROAD: Grounds = { confidence: 0.75, reason: because('people/known-abroad', {}) }

const ONLY_LEADER: Grounds = { confidence: 0.75, reason: because('people/only-leader', {}) }
const LIKE_CALLING: Grounds = { confidence: 0.7, reason: because('people/like-calling', {}) }

/** Namesakes in print that are few enough for a mention without any post; among leaders, and within one field. */
const FEW_UNNAMED = 0.2
const FEW_LEADERS = 1
const FEW_IN_FIELD = 1
/** How long before and after the days in print somebody is taken to be in office: from a day to the same day of a leap year. */
const A_YEAR = 366
/** For so long a post, or a calling, is taken to be the same person's. */
const A_POST_LASTS = 3 * A_YEAR
const A_RARE_POST_LASTS = 8 * A_YEAR
/** A calling that names neither place nor body says who somebody is for no longer than this. */
const A_CALLING_LASTS = 5 * A_YEAR
/** Somebody is what a name stands for who has so many mentions with a post, and so much of them. */
const WELL_KNOWN = { mentions: 20, share: 0.9 }

/** Joins strays with bearers, then strays with strays that are seen in the same company. */
export function joinStrays(partition: Partition, profiles: readonly Profile[], company: Company): void {
  const all = bearersOf(partition, profiles)
  const bearers = all.filter(({ posts }) => posts.length > 0).map((bearer) => ({ ...accompanied(bearer, company), inOffice: officeOf(bearer) }))
  const known = wellKnownOf(bearers)
  const left: Accompanied[] = []
  for (const bearer of all.filter(({ posts }) => posts.length === 0)) {
    const stray = accompanied(bearer, company)
    const found = plainBearer(stray, bearers, known)
    const joined = found !== undefined && partition.join(found.bearer.item, stray.item, found.grounds)
    if (!joined) left.push(stray)
  }
  joinUnplaced(partition, left)
}

type Candidate = Accompanied & { readonly inOffice: Period | undefined }
interface Period { readonly firstDay?: string, readonly lastDay?: string }

function plainBearer(stray: Accompanied, bearers: readonly Candidate[], known: Candidate | undefined): { readonly bearer: Candidate, readonly grounds: Grounds } | undefined {
  const checks: readonly (readonly [Grounds, (bearer: Candidate) => boolean])[] = [
    [IN_PLACE, (bearer) => isLocal(stray, bearer)],
    [LEADER, (bearer) => isNational(stray) && (isAttending(stray) ? isNear(stray, bearer.inOffice) : bearer === known && isNear(stray, bearer))],
    [ONLY_LEADER, (bearer) => isNational(stray) && leadsAlone(stray, bearer, bearers) && isWithin(stray, bearer, A_POST_LASTS)],
    [IN_SHORT, (bearer) => isWithin(stray, bearer, lastsInShort(bearer)) && namesInShort(stray, bearer)],
    [IN_SHORT, (bearer) => bearers.length < COMMON_NAME && isNear(stray, bearer) && headsSomeBody(stray, bearer)],
    [IN_COMPANY, (bearer) => sharedCompany(stray, bearer) >= COMPANY_NEEDED],
    [ONLY_BEARER, (bearer) => (bearers.length === 1 || bearer === known) && (fewOrTranscribed(stray) ? !isApart(stray, bearer, isPlain(stray) ? LONGEST_GAP_IN_A_CAREER_DAYS : A_CALLING_LASTS) && !isOfOtherField(stray, bearer) : isPlain(stray) && fewBear(stray, FEW_UNNAMED) && isWithin(stray, bearer, A_POST_LASTS))],
    [LIKE_CALLING, (bearer) => bearers.length < COMMON_NAME && fewBear(stray, FEW_IN_FIELD) && isWithin(stray, bearer, fewBear(stray, FEW_UNNAMED) ? A_RARE_POST_LASTS : A_POST_LASTS) && hasLikeCalling(stray, bearer)],
    [LEADS_A_PROVINCE, (bearer) => leadsProvince(stray) && rareAmongLeaders(stray, bearer) && !isApart(stray, bearer, LONGEST_GAP_IN_A_CAREER_DAYS)],
    [KNOWN_ABROAD, (bearer) => bearer === known && isPlain(stray) && bearer.posts.some(isAbroad) && isDuring(stray, bearer)],
  ]
  for (const [grounds, fits] of checks) {
    const fitting = bearers.filter(fits)
    const bearer = onlyOne(fitting) ?? (grounds === IN_SHORT ? fitting.find((each) => each === known) : undefined)
    if (bearer !== undefined) return { bearer, grounds }
  }
  return undefined
}

/** The days for which a bearer was in print as a leader of the state; undefined for all others. */
function officeOf(bearer: Bearer): Period | undefined {
  const days = bearer.held.filter(({ post }) => isStateLeader(post)).flatMap(({ firstDay, lastDay }) => [firstDay, lastDay]).filter((day) => day !== undefined).sort()
  return days[0] === undefined ? undefined : { firstDay: days[0], lastDay: days.at(-1) ?? days[0] }
}

function wellKnownOf(bearers: readonly Candidate[]): Candidate | undefined {
  const [first] = bearers
  if (first === undefined || (bearers.length >= COMMON_NAME && !fewBear(first))) return undefined
  const counted = bearers.map((bearer) => ({ bearer, mentions: mentionsOf(bearer) }))
  const all = counted.reduce((sum, { mentions }) => sum + mentions, 0)
  return counted.find(({ mentions }) => mentions >= WELL_KNOWN.mentions && mentions >= all * WELL_KNOWN.share)?.bearer
}

function isNear(stray: Bearer, period: Period | undefined): boolean {
  const overlap = period === undefined ? undefined : overlapDays(stray, period)
  return overlap !== undefined && overlap >= -A_YEAR
}

function isWithin(stray: Bearer, bearer: Bearer, days: number): boolean {
  const overlap = overlapDays(stray, bearer)
  return overlap !== undefined && overlap >= -days
}

/** The only one of the name who leads a ministry, a province or more, where no second is to be expected. */
function leadsAlone(stray: Bearer, bearer: Bearer, bearers: readonly Candidate[]): boolean {
  return isPlain(stray) && fewBear(stray, FEW_LEADERS) && leads(bearer) && mentionsOf(bearer) > 1 && !bearers.some((other) => other.item !== bearer.item && leads(other))
}

function mentionsOf({ profiles }: Bearer): number {
  return profiles.reduce((sum, { mentions }) => sum + mentions.size, 0)
}

/** False where a day is not known. */
function isApart(stray: Bearer, bearer: Bearer, days: number): boolean {
  return (overlapDays(stray, bearer) ?? 0) < -days
}

function leadsProvince(stray: Bearer): boolean {
  return stray.profiles.some(({ posts }) => [...posts.values()].some(leadsSomeProvince))
}

function isDuring(stray: Bearer, bearer: Bearer): boolean {
  return (overlapDays(stray, bearer) ?? -1) >= 0
}

/** A post in short is taken for the same so long: transcribed names are borne by many, those who serve between states are few. */
function lastsInShort({ name, posts }: Bearer): number {
  if (posts.some(({ role }) => officeBetweenStates(role.title) !== undefined)) return A_RARE_POST_LASTS
  return isTranscribed(name) ? A_YEAR : A_POST_LASTS
}

function isPlain(stray: Bearer): boolean {
  return stray.profiles.every(({ posts }) => [...posts.values()].every(({ role }) => isHonour(role) || DELEGATE.test(role.title)))
}

/** 政协委员, 会议代表: of any calling and place. */
const DELEGATE = /^(?:政协(?:常|常务)?委员|人大代表|(?:会议|优秀|先进|获奖|受表彰|专家|民营企业家|企业家)?代表|委员)$/u

/** An office of another country, or between states. */
function isAbroad({ role }: Post): boolean {
  return isForeign(role.jurisdiction) || officeBetweenStates(role.title) !== undefined
}

function isAttending(stray: Bearer): boolean {
  return stray.profiles.some(({ attends }) => attends)
}

function isNational(stray: Bearer): boolean {
  return stray.profiles.every(({ posts, places }) => posts.size === 0 && places.has(CHINA))
}

function onlyOne<T>(found: readonly T[]): T | undefined {
  return found.length === 1 ? found[0] : undefined
}

function isLocal(stray: Bearer, bearer: Bearer): boolean {
  return stray.profiles.every((profile) => profile.posts.size === 0)
    && stray.profiles.some((profile) => [...profile.places].some((place) => [...bearer.jurisdictions.keys()].some((jurisdiction) => answersFor(profile, place, jurisdiction))))
}

/** A local paper cites the province's and the country's leaders without their posts; one who takes part in a local meeting is local. */
function answersFor(stray: Profile, place: LocationId, jurisdiction: LocationId): boolean {
  if (place === CHINA) return false
  return liesWithin(jurisdiction, place) || (!stray.attends && liesWithin(place, jurisdiction))
}
