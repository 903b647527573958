/**
 * Whether two bearers of one name may be one career: which ladders lead to each other, which posts can't be held together,
 * and how long somebody is out of print between two posts. Days are ISO days; spans are in days. Pure.
 */
import { nested } from '../posts/jurisdiction.ts'
import { locationId } from '../../domain/ids.ts'
import type { Bearer, HeldPost } from '../people/bearers.ts'
import { expectedNamesakes } from '../names/namesakes.ts'
import { fieldsOfWords } from '../posts/fields.ts'
import { FOREIGN_MINISTRY, stationsOf, type Ladder, type Station } from '../posts/stations.ts'

const DAY = 86_400_000
/** How long after a change of post papers still print the former one. */
export const OVERLAP_TOLERANCE_DAYS = 60
/** Deputies change posts within this time, or are somebody else. A name of two characters is borne by many more people than one of three. */
const LONGEST_GAP_OF_DEPUTIES_DAYS = { short: 3 * 365, long: 8 * 365 }
/** Heads of ministries, provinces and above are a few hundred at a time: their names seldom come twice in fifteen years. */
const LONGEST_GAP_OF_HEADS_DAYS = 15 * 365

/** From where to where careers lead. */
const LEADS_TO: Readonly<Record<Ladder, readonly Ladder[]>> = {
  state: ['state', 'province', 'ministry', 'military', 'society'],
  province: ['state', 'province', 'ministry', 'institution', 'society'],
  city: [],
  ministry: ['state', 'province', 'ministry', 'institution', 'society'],
  military: ['state', 'military'],
  diplomacy: ['diplomacy', 'society'],
  institution: ['province', 'ministry', 'institution', 'society'],
  society: ['state', 'province', 'ministry', 'institution', 'diplomacy', 'society'],
}

/** A post at a station, and when it was in print. */
export interface Stage extends HeldPost { readonly station: Station }

/** The stages of a bearer's career; none for those who stand on no ladder. */
export function stagesOf(bearer: Bearer): readonly Stage[] {
  const known = stages.get(bearer) ?? stagesOfHeld(bearer)
  stages.set(bearer, known)
  return known
}

/** Looked at once for each bearer, who is compared with many. */
const stages = new WeakMap<Bearer, readonly Stage[]>()

function stagesOfHeld(bearer: Bearer): readonly Stage[] {
  return bearer.held.flatMap((held) => stationsOf(held.post).map((station) => ({ ...held, station })))
}

/** Two posts that one person can't have held, for how many days; undefined where there are none. */
export function clashOf(a: readonly Stage[], b: readonly Stage[]): { readonly posts: readonly [string, string], readonly days: number } | undefined {
  return a.flatMap((x) => b.flatMap((y) => {
    const days = overlapDays(x, y)
    return incompatible(x.station, y.station) && days !== undefined && (days > OVERLAP_TOLERANCE_DAYS || liesDeepWithin(x, y) || liesDeepWithin(y, x)) ? [{ posts: [x.post.role.title, y.post.role.title] as const, days }] : []
  })).sort((x, y) => y.days - x.days)[0]
}

/** Who headed one place for months before and for months after was nowhere else on the one day that somebody of the name was. */
function liesDeepWithin(inner: Stage, outer: Stage): boolean {
  const [before, after] = [daysBetween(outer.firstDay, inner.firstDay), daysBetween(inner.lastDay, outer.lastDay)]
  return before !== undefined && after !== undefined && before > DEEP_DAYS && after > DEEP_DAYS
}

const DEEP_DAYS = 120

function daysBetween(from: string | undefined, to: string | undefined): number | undefined {
  return from === undefined || to === undefined ? undefined : Math.round((Date.parse(to) - Date.parse(from)) / DAY)
}

/** How two careers meet. `gap`: days between the nearest posts, negative where they overlap; undefined where a date is missing. `longest`: what it may be. */
export interface Passage { readonly heads: boolean, readonly gap: number | undefined, readonly longest: number }

/** The nearest passage from one career to the other; undefined where no ladder leads across. @param name of both */
export function passageOf(a: readonly Stage[], b: readonly Stage[], name: string): Passage | undefined {
  return a.flatMap((x) => b.flatMap((y): Passage[] => {
    const heads = x.station.chief && y.station.chief
    if (!leadsTo(x.station, y.station) || (crossesFromInstitution(x.station, y.station) && manyAreCalled(name)) || falls(x, y) || falls(y, x) || ofOtherField(x, y)) return []
    const overlap = overlapDays(x, y)
    const longest = heads ? LONGEST_GAP_OF_HEADS_DAYS : LONGEST_GAP_OF_DEPUTIES_DAYS[[...name].length < 3 ? 'short' : 'long']
    return [{ heads, longest, gap: overlap === undefined ? undefined : -overlap }]
  })).sort((x, y) => y.longest - (y.gap ?? Infinity) - (x.longest - (x.gap ?? Infinity)) || Number(y.heads) - Number(x.heads))[0]
}

/** A firm or a university leads to a ministry from head to head only. */
function leadsTo(from: Station, to: Station): boolean {
  const chiefs = from.chief && to.chief
  return LEADS_TO[from.ladder].includes(to.ladder) && (chiefs || from.ladder === to.ladder || (from.ladder !== 'institution' && to.ladder !== 'institution'))
}

function crossesFromInstitution(x: Station, y: Station): boolean {
  return (x.ladder === 'institution') !== (y.ladder === 'institution')
}

/** Heads of firms and universities are far more than ministers: under a usual name they are two. */
function manyAreCalled(name: string): boolean {
  return (expectedNamesakes(name) ?? 0) > MOST_NAMESAKES
}

const MOST_NAMESAKES = 3

/** A society of lawyers is headed by a judge, not by an athlete. */
function ofOtherField(x: Stage, y: Stage): boolean {
  if (x.station.ladder !== 'society' && y.station.ladder !== 'society') return false
  const [one, other] = [x, y].map(({ post }) => fieldsOfWords(post.role.title))
  return one !== undefined && other !== undefined && one.length > 0 && other.length > 0 && !one.some((field) => other.includes(field))
}

/** Nobody falls from the leadership of the state to a deputy's post. */
function falls(from: Stage, to: Stage): boolean {
  return from.station.ladder === 'state' && to.station.ladder !== 'state' && !to.station.chief && to.station.seat !== undefined && (from.firstDay ?? '') < (to.firstDay ?? '')
}

function incompatible(a: Station, b: Station): boolean {
  if (a.seat === undefined || b.seat === undefined || a.seat === b.seat) return false
  if (isOfPlace(a) && isOfPlace(b)) return !nested(locationId(a.seat), locationId(b.seat))
  if (a.ladder === b.ladder) return a.ladder !== 'ministry'
  const ladders = new Set([a.ladder, b.ladder])
  return !ladders.has('state') && !(ladders.has('ministry') && [a, b].some(({ ladder, seat }) => ladder === 'diplomacy' && seat === FOREIGN_MINISTRY))
}

function isOfPlace({ ladder }: Station): boolean {
  return ladder === 'province' || ladder === 'city'
}

/** Days for which both were in print; negative: the days between; undefined where either is undated. */
export function overlapDays(a: { readonly firstDay?: string, readonly lastDay?: string }, b: { readonly firstDay?: string, readonly lastDay?: string }): number | undefined {
  if (a.firstDay === undefined || a.lastDay === undefined || b.firstDay === undefined || b.lastDay === undefined) return undefined
  const start = Math.max(Date.parse(a.firstDay), Date.parse(b.firstDay))
  const end = Math.min(Date.parse(a.lastDay), Date.parse(b.lastDay))
  return Math.round((end - start) / DAY)
}
