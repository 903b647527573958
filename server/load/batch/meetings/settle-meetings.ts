/**
 * Resolves the meetings of touched report keys within the running transaction, from what is stored of them and what is new, writes the
 * difference, and stores where the meetings were held.
 */
import type { Meeting } from '../../../domain/clusters.ts'
import type { DateBasis, MeetingKind } from '../../../domain/facts.ts'
import { locationId, reportId, type LocationId } from '../../../domain/ids.ts'
import { clusterChanges, type ClusterChanges, type Part } from '../../../resolve/clusters/changes.ts'
import { resolveMeetings, type ReportSighting } from '../../../resolve/meetings/meetings.ts'
import { compare } from '../../../resolve/sightings/profiles.ts'
import type { Row } from '../../../store/graph-store.ts'
import { flag, optionalText, text, texts, word } from '../columns.ts'
import { renameClusters } from '../move-clusters.ts'
import type { Writes } from '../writes.ts'

const KINDS: readonly MeetingKind[] = ['meeting', 'inspection', 'visit', 'ceremony']
const BASES: readonly DateBasis[] = ['printed', 'relative', 'published', 'none']

/**
 * What the store holds of report keys before this transaction's reports are in it.
 * @property rows of the statements report-sightings, meetings-of-keys, report-people
 */
export interface StoredReports {
  readonly reports: readonly Row[]
  readonly meetings: readonly Row[]
  readonly people: readonly Row[]
}

/**
 * @property lost keys whose reports were taken back or changed: all their meetings are written anew
 * @property fresh reports of this transaction, and who took part in them, in the columns of the statements
 */
export interface TouchedReports {
  readonly stored: StoredReports
  readonly lost: ReadonlySet<string>
  readonly fresh: { readonly reports: readonly Row[], readonly people: readonly Row[] }
}

/**
 * @property ids of the meetings that fresh reports tell of
 * @property changed meetings that gained or lost reports, those apart that only fresh reports tell of
 * @property meetingOf report → meeting, for the meetings that only fresh reports tell of
 * @property successors former meeting ids → those that took their place
 */
export interface SettledMeetings {
  readonly ids: readonly string[]
  readonly changed: readonly string[]
  readonly meetingOf: ReadonlyMap<string, string>
  readonly successors: ReadonlyMap<string, string>
}

/** Reads what is stored of the keys. @param lost keys whose reports were taken back or changed: meetings may be left over under them */
export async function readReports(writes: Writes, touched: ReadonlySet<string>, lost: ReadonlySet<string>): Promise<StoredReports> {
  const keys = [...new Set([...touched, ...lost])].sort(compare)
  if (keys.length === 0) return { reports: [], meetings: [], people: [] }
  const reports = await writes.ask('load/report-sightings', { keys })
  const known = [...new Set([...reports.map((row) => text(row, 'key')), ...lost])].sort(compare)
  if (known.length === 0) return { reports, meetings: [], people: [] }
  const [meetings, people] = await Promise.all([writes.ask('load/meetings-of-keys', { keys: known }), writes.ask('load/report-people', { keys: known })])
  return { reports, meetings, people }
}

/** Resolves the meetings of the keys and writes those that are not as they were. A meeting is what its reports say: the same reports, the same meeting. */
export function settleMeetings(writes: Writes, { stored, lost, fresh }: TouchedReports): SettledMeetings {
  const rows = [...stored.reports, ...fresh.reports]
  const people = groupBy([...stored.people, ...fresh.people], 'id')
  const resolved = [...groupBy(rows, 'key')].flatMap(([key, reports]) => (
    resolveMeetings(reports.map((row) => sightingOf(row, people.get(text(row, 'id')) ?? []))).map((meeting) => ({ key, meeting }))
  ))
  const storedIn = new Map(rows.map((row) => [text(row, 'id'), optionalText(row, 'meeting')]))
  const changes = clusterChanges(stored.meetings.map((row) => text(row, 'id')), resolved.flatMap(({ meeting }) => meeting.reports.map((report) => ({ report, weight: 1, stored: storedIn.get(report), cluster: meeting.id }))))
  const touched = touchedClusters(changes)
  const meetings = resolved.filter(({ key, meeting }) => lost.has(key) || touched.has(meeting.id))
  writeMeetings(writes, meetings, changes)
  const created = new Set(changes.created)
  settleVenues(writes, { meetings: meetings.map(({ meeting }) => meeting), rows, created })
  const freshIds = new Set(fresh.reports.map((row) => text(row, 'id')))
  const isFresh = (report: string): boolean => freshIds.has(report)
  const [only, changed] = parted(meetings, ({ meeting }) => created.has(meeting.id) && meeting.reports.every(isFresh))
  return {
    ids: meetings.filter(({ meeting }) => meeting.reports.some(isFresh)).map(({ meeting }) => meeting.id),
    changed: changed.map(({ meeting }) => meeting.id),
    meetingOf: new Map(only.flatMap(({ meeting }) => meeting.reports.map((report) => [report, meeting.id] as const))),
    successors: changes.successors,
  }
}

/** Clusters that parts came to, and those they left, under the ids that they have now. */
function touchedClusters({ moved, renamed }: ClusterChanges<ReportPart>): ReadonlySet<string> {
  const nowOf = new Map(renamed.map(({ from, to }) => [from, to]))
  return new Set([...moved.flatMap(({ cluster, stored }) => [cluster, ...(stored === undefined ? [] : [nowOf.get(stored) ?? stored])]), ...nowOf.values()])
}

/** Resolves the meetings of report keys anew, from what is stored. */
export async function resettleMeetings(writes: Writes, keys: ReadonlySet<string>): Promise<SettledMeetings> {
  return settleMeetings(writes, { stored: await readReports(writes, keys, keys), lost: keys, fresh: { reports: [], people: [] } })
}

interface ReportPart extends Part { readonly report: string }

function writeMeetings(writes: Writes, meetings: readonly { readonly key: string, readonly meeting: Meeting }[], changes: ClusterChanges<ReportPart>): void {
  const unlinked = changes.moved.filter(({ stored }) => stored !== undefined).map(({ report }) => report)
  if (unlinked.length > 0) writes.run('load/unlink-reports', { reports: unlinked })
  if (changes.removed.length > 0) writes.run('load/remove-meetings', { meetings: changes.removed })
  renameClusters(writes, 'load/rename-meetings', changes)
  const created = new Set(changes.created)
  const [added, kept] = parted(meetings.map(({ key, meeting }) => meetingRow(key, meeting)), (row) => created.has(text(row, 'id')))
  writes.rows('load/create-meetings', added)
  writes.rows('load/update-meetings', kept)
  writes.rows('load/link-reports', changes.moved.map(({ report, cluster }) => ({ report, meeting: cluster })))
}

interface MeetingsToPlace { readonly meetings: readonly Meeting[], readonly rows: readonly Row[], readonly created: ReadonlySet<string> }

function settleVenues(writes: Writes, { meetings, rows, created }: MeetingsToPlace): void {
  const venuesOf = new Map(rows.map((row) => [text(row, 'id'), texts(row, 'venueIds').filter((id) => id !== '')]))
  const kept = meetings.filter((meeting) => !created.has(meeting.id)).map((meeting) => meeting.id)
  if (kept.length > 0) writes.run('load/clear-venues', { meetings: kept })
  writes.rows('load/put-venues', meetings.flatMap((meeting) => {
    const venues = new Set(meeting.reports.flatMap((report) => venuesOf.get(report) ?? []))
    return [...venues].sort().map((location) => ({ meeting: meeting.id, location }))
  }))
}

/** Those of which it is true, and the others. */
function parted<T>(items: readonly T[], isTrue: (item: T) => boolean): readonly [readonly T[], readonly T[]] {
  const [yes, no]: [T[], T[]] = [[], []]
  for (const item of items) (isTrue(item) ? yes : no).push(item)
  return [yes, no]
}

function meetingRow(key: string, meeting: Meeting): Row {
  const { id, name, kind, whenText, dateFrom, dateTo, dateBasis, series, listComplete, confidence, reasons } = meeting
  return { id, key, name, kind, whenText: whenText ?? null, dateFrom: dateFrom ?? null, dateTo: dateTo ?? null, dateBasis, series: series ?? null, listComplete, confidence, reasons }
}

function sightingOf(row: Row, people: readonly Row[]): ReportSighting {
  const presiding = people.filter(({ capacity }) => capacity === 'chair' || capacity === 'lead')
  return {
    id: reportId(text(row, 'id')), key: text(row, 'key'), name: text(row, 'name'), kind: word(row, 'kind', KINDS), dateBasis: word(row, 'dateBasis', BASES),
    listComplete: flag(row, 'listComplete'), chairs: keysOf(presiding), attendees: keysOf(people), venues: ownVenues(row),
    ...known(row, ['whenText', 'dateFrom', 'dateTo', 'series']),
    ...placeOf(row),
  }
}

function keysOf(people: readonly Row[]): readonly string[] {
  return [...new Set(people.map((person) => text(person, 'person')))]
}

function placeOf(row: Row): { place?: LocationId } {
  const place = optionalText(row, 'place')
  return place === undefined ? {} : { place: locationId(place) }
}

/** Branch venues are left out: two papers of one video meeting name two. */
function ownVenues(row: Row): readonly LocationId[] {
  const names = texts(row, 'venues')
  return texts(row, 'venueIds').filter((id, i) => id !== '' && names[i]?.includes('分会场') !== true).map(locationId)
}

function known<C extends string>(row: Row, columns: readonly C[]): { [K in C]?: string } {
  const found: { [K in C]?: string } = {}
  for (const column of columns) {
    const value = optionalText(row, column)
    if (value !== undefined) found[column] = value
  }
  return found
}

function groupBy(rows: readonly Row[], column: string): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const key = text(row, column)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [row])
    else group.push(row)
  }
  return groups
}
