/**
 * Reports of one key (meeting-key.ts: names that end alike, same day) → meetings. Two reports are of one meeting when nothing speaks against it
 * and something besides the name speaks for it: the same chair, papers of the same place, or nearly the same people. Pure; independent of order.
 * Every meeting says why its reports are one, and how sure that is: as sure as the weakest join.
 */
import type { Meeting } from '../../domain/clusters.ts'
import { meetingId, type LocationId, type ReportId } from '../../domain/ids.ts'
import { because } from '../../domain/reason.ts'
import { nested } from '../posts/jurisdiction.ts'
import { nameLikeness, saysLittle, shorter } from './meeting-names.ts'
import { Partition, type Grounds } from '../clusters/partition.ts'
import { compare } from '../sightings/profiles.ts'

/**
 * What resolution knows of a report: what it says of its meeting, and by whom and where.
 * @property chairs keys of those who preside or lead
 * @property attendees keys of all who took part, those who preside included
 * @property venues locations held at, branch venues left out: they differ between papers of one video meeting
 * @property place division whose affairs the article reports
 */
export interface ReportSighting extends Omit<Meeting, 'id' | 'reports' | 'confidence' | 'reasons'> {
  readonly id: ReportId
  readonly key: string
  readonly chairs: readonly string[]
  readonly attendees: readonly string[]
  readonly venues: readonly LocationId[]
  readonly place?: LocationId
}

/** Reports of one key → its meetings, by id. */
export function resolveMeetings(reports: readonly ReportSighting[]): readonly Meeting[] {
  const sorted = [...reports].sort((a, b) => compare(a.id, b.id))
  const pairs = pairsOf(sorted)
  const partition = new Partition(sorted.length)
  for (const { i, j, grounds } of pairs) if (grounds === 'against') partition.forbid(i, j)
  const joins = plainOf(pairs.flatMap(({ i, j, grounds }) => (grounds === undefined || grounds === 'against' ? [] : [{ i, j, grounds }])), partition)
  for (const { i, j, grounds } of joins.sort((x, y) => y.grounds.confidence - x.grounds.confidence)) partition.join(j, i, grounds)
  return partition.clusters().map(({ members, confidence, reasons }) => ({ ...meetingOf(members.flatMap((member) => sorted[member] ?? [])), confidence, reasons }))
}

interface Join { readonly i: number, readonly j: number, readonly grounds: Grounds }

/** Without those of a short name that fits two meetings which are not one: it may be either. */
function plainOf(joins: readonly Join[], partition: Partition): Join[] {
  const partners = new Map<number, number[]>()
  for (const { i, j } of joins) for (const [one, other] of [[i, j], [j, i]] as const) partners.set(one, [...partners.get(one) ?? [], other])
  const isAmbiguous = (item: number): boolean => (partners.get(item) ?? []).some((x, at, all) => all.slice(0, at).some((y) => !partition.mayJoin(x, y)))
  return joins.filter(({ i, j, grounds }) => grounds === EQUAL_CHAIR || grounds === EQUAL_PLACE || !(isAmbiguous(i) || isAmbiguous(j)))
}

interface Pair { readonly i: number, readonly j: number, readonly grounds: Grounds | 'against' | undefined }

/** All pairs, the surest first among those found equally sure: by id. */
function pairsOf(sorted: readonly ReportSighting[]): readonly Pair[] {
  return sorted.flatMap((a, i) => sorted.slice(0, i).map((b, j) => ({ i, j, grounds: clash(a, b) ? 'against' as const : groundsFor(a, b) })))
}

function clash(a: ReportSighting, b: ReportSighting): boolean {
  return nameLikeness(a.name, b.name) === 'other' || disjoint(a.chairs, b.chairs, (x, y) => x === y)
    || disjoint(a.venues, b.venues, (x, y) => nested(x, y) || partsOfOneBuilding(x, y)) || (a.kind !== 'visit' && partsOfDayDiffer(a.whenText, b.whenText))
}

/** Why two reports that nothing tells apart are of one meeting; undefined where the name says too little. */
function groundsFor(a: ReportSighting, b: ReportSighting): Grounds | undefined {
  const likeness = nameLikeness(a.name, b.name)
  const chair = a.chairs.some((key) => b.chairs.includes(key))
  const place = a.place !== undefined && a.place === b.place && !saysLittle(shorter(a.name, b.name))
  const people = samePeople(a.attendees, b.attendees)
  if (likeness === 'equal') return chair ? EQUAL_CHAIR : place ? EQUAL_PLACE : people ? EQUAL_PEOPLE : undefined
  if (chair && (likeness === 'ending' || !saysLittle(shorter(a.name, b.name)))) return LIKE_CHAIR
  if (place && likeness === 'ending') return LIKE_PLACE
  return people ? LIKE_PEOPLE : undefined
}

/** Fewer people in common may be a delegation that goes from one occasion to the next. */
const FEWEST_IN_COMMON = 3
/** Of all that either names. */
const MOST_OF_EITHER = 0.8

/** Nearly everybody that one names the other names too: a leader and a guest may meet twice in a day with others beside them, but not with the same whole list under one name. */
function samePeople(a: readonly string[], b: readonly string[]): boolean {
  const common = a.filter((key) => b.includes(key)).length
  return common >= FEWEST_IN_COMMON && common >= MOST_OF_EITHER * Math.max(a.length, b.length)
}

const EQUAL_CHAIR: Grounds = { confidence: 0.95, reason: because('meetings/equal-chair', {}) }
const EQUAL_PLACE: Grounds = { confidence: 0.85, reason: because('meetings/equal-place', {}) }
const LIKE_CHAIR: Grounds = { confidence: 0.8, reason: because('meetings/like-chair', {}) }
const EQUAL_PEOPLE: Grounds = { confidence: 0.8, reason: because('meetings/equal-people', {}) }
const LIKE_PEOPLE: Grounds = { confidence: 0.75, reason: because('meetings/like-people', {}) }
const LIKE_PLACE: Grounds = { confidence: 0.7, reason: because('meetings/like-place', {}) }

/** Both say something, and nothing that one says fits what the other says. */
function disjoint<T>(a: readonly T[], b: readonly T[], fits: (x: T, y: T) => boolean): boolean {
  return a.length > 0 && b.length > 0 && !a.some((x) => b.some((y) => fits(x, y)))
}

/** 人民大会堂 and 人民大会堂东大厅: one paper names the hall more closely; 北京人民大会堂: the other names its city as well. */
function partsOfOneBuilding(a: LocationId, b: LocationId): boolean {
  const [x, y] = [venueName(a), venueName(b)]
  return x !== undefined && y !== undefined && (a.startsWith(b) || b.startsWith(a) || continues(x, y) || continues(y, x))
}

const SHORTEST_BUILDING = 4
const LONGEST_CITY = 4

/** What is left of `inCity` without the city in front is how `hall` begins. */
function continues(inCity: string, hall: string): boolean {
  return [1, 2, 3, LONGEST_CITY].some((city) => inCity.length - city >= SHORTEST_BUILDING && hall.startsWith(inCity.slice(city)))
}

function venueName(id: LocationId): string | undefined {
  return /^venue:.*\/(.+)$/u.exec(id)?.[1]
}

const PARTS_OF_DAY: readonly RegExp[] = [/[凌清]晨|早[上晨]|上午/u, /中午/u, /下午|午后/u, /晚|夜/u]

function partsOfDayDiffer(a: string | undefined, b: string | undefined): boolean {
  const [x, y] = [partOfDay(a), partOfDay(b)]
  return x !== -1 && y !== -1 && x !== y
}

function partOfDay(text: string | undefined): number {
  return text === undefined ? -1 : PARTS_OF_DAY.findIndex((pattern) => pattern.test(text))
}

function meetingOf(reports: readonly ReportSighting[]): Omit<Meeting, 'confidence' | 'reasons'> {
  const [first] = reports
  if (first === undefined) throw new RangeError('A meeting has at least one report.')
  const whenText = reports.find((report) => report.whenText !== undefined)?.whenText
  const series = reports.find((report) => report.series !== undefined)?.series
  return {
    id: meetingId(first.id),
    name: [...reports].sort((a, b) => b.name.length - a.name.length || compare(a.name, b.name))[0]?.name ?? first.name,
    kind: first.kind,
    ...(whenText === undefined ? {} : { whenText }),
    ...datesOf(reports.find((report) => report.dateFrom !== undefined || report.dateTo !== undefined) ?? first),
    ...(series === undefined ? {} : { series }),
    listComplete: reports.some((report) => report.listComplete),
    reports: reports.map((report) => report.id),
  }
}

function datesOf({ dateFrom, dateTo, dateBasis }: ReportSighting): Pick<Meeting, 'dateFrom' | 'dateTo' | 'dateBasis'> {
  return { ...(dateFrom === undefined ? {} : { dateFrom }), ...(dateTo === undefined ? {} : { dateTo }), dateBasis }
}
