/**
 * Reports of one key (meeting-key.ts: same name, same day) → meetings. Two reports are of one meeting when nothing speaks against it
 * and something besides the name speaks for it: the same chair, or papers of the same place. Pure; independent of order.
 */
import type { Meeting } from '../domain/clusters.ts'
import type { DateBasis, MeetingKind } from '../domain/facts.ts'
import { meetingId, type LocationId, type ReportId } from '../domain/ids.ts'
import { nested } from './jurisdiction.ts'
import { Partition } from './partition.ts'
import { compare } from './profiles.ts'

/**
 * What resolution knows of a report.
 * @property chairs keys of those who preside or lead
 * @property venues locations held at, branch venues left out: they differ between papers of one video meeting
 * @property place division whose affairs the article reports
 */
export interface ReportSighting {
  readonly id: ReportId
  readonly key: string
  readonly name: string
  readonly kind: MeetingKind
  readonly whenText?: string
  readonly dateFrom?: string
  readonly dateTo?: string
  readonly dateBasis: DateBasis
  readonly series?: string
  readonly listComplete: boolean
  readonly chairs: readonly string[]
  readonly venues: readonly LocationId[]
  readonly place?: LocationId
}

/** Reports of one key → its meetings, by id. */
export function resolveMeetings(reports: readonly ReportSighting[]): readonly Meeting[] {
  const sorted = [...reports].sort((a, b) => compare(a.id, b.id))
  const partition = new Partition(sorted.length)
  for (const [i, a] of sorted.entries()) for (const [j, b] of sorted.slice(0, i).entries()) if (clash(a, b)) partition.forbid(i, j)
  for (const [i, a] of sorted.entries()) {
    for (const [j, b] of sorted.slice(0, i).entries()) if (agree(a, b)) partition.join(j, i, { confidence: 0.9, reason: 'The same name, day and chair, or papers of one place.' })
  }
  return partition.clusters().map((cluster) => meetingOf(cluster.members.flatMap((member) => sorted[member] ?? [])))
}

/** 新闻发布会, 欢迎仪式: a place may have several in a day, so that only the chair tells them apart. */
const SHORTEST_NAME = 6

function saysLittle(name: string): boolean {
  return [...name].length < SHORTEST_NAME
}

function clash(a: ReportSighting, b: ReportSighting): boolean {
  return disjoint(a.chairs, b.chairs, (x, y) => x === y) || disjoint(a.venues, b.venues, (x, y) => nested(x, y) || partsOfOneBuilding(x, y)) || partsOfDayDiffer(a.whenText, b.whenText)
}

function agree(a: ReportSighting, b: ReportSighting): boolean {
  if (clash(a, b)) return false
  const chair = a.chairs.some((key) => b.chairs.includes(key))
  return chair || (!saysLittle(a.name) && a.place !== undefined && a.place === b.place)
}

/** Both say something, and nothing that one says fits what the other says. */
function disjoint<T>(a: readonly T[], b: readonly T[], fits: (x: T, y: T) => boolean): boolean {
  return a.length > 0 && b.length > 0 && !a.some((x) => b.some((y) => fits(x, y)))
}

/** 人民大会堂 and 人民大会堂东大厅: one paper names the hall more closely. */
function partsOfOneBuilding(a: LocationId, b: LocationId): boolean {
  return a.startsWith('venue:') && b.startsWith('venue:') && (a.startsWith(b) || b.startsWith(a))
}

const PARTS_OF_DAY: readonly RegExp[] = [/[凌清]晨|早[上晨]|上午/u, /中午/u, /下午|午后/u, /晚|夜/u]

function partsOfDayDiffer(a: string | undefined, b: string | undefined): boolean {
  const [x, y] = [partOfDay(a), partOfDay(b)]
  return x !== -1 && y !== -1 && x !== y
}

function partOfDay(text: string | undefined): number {
  return text === undefined ? -1 : PARTS_OF_DAY.findIndex((pattern) => pattern.test(text))
}

function meetingOf(reports: readonly ReportSighting[]): Meeting {
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
