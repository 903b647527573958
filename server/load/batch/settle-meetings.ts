/**
 * Resolves the meetings of touched report keys within the running transaction: reads the reports, resolves, writes the difference,
 * and stores anew where the meetings were held.
 */
import type { Meeting } from '../../domain/clusters.ts'
import type { DateBasis, MeetingKind } from '../../domain/facts.ts'
import { locationId, reportId, type LocationId } from '../../domain/ids.ts'
import { clusterChanges, type ClusterChanges, type Part } from '../../resolve/changes.ts'
import { resolveMeetings, type ReportSighting } from '../../resolve/meetings.ts'
import { compare } from '../../resolve/profiles.ts'
import type { Row, WriteTransaction } from '../../store/graph-store.ts'
import { flag, optionalText, text, texts, word } from './columns.ts'
import { renameClusters } from './move-clusters.ts'
import { runRows } from './put-facts.ts'

const KINDS: readonly MeetingKind[] = ['meeting', 'inspection', 'visit', 'ceremony']
const BASES: readonly DateBasis[] = ['printed', 'relative', 'published', 'none']

/** @property ids of all meetings of the keys @property successors former meeting ids → those that took their place */
export interface SettledMeetings {
  readonly ids: readonly string[]
  readonly successors: ReadonlyMap<string, string>
}

/** Reads, resolves and writes the meetings of the keys. */
export async function settleMeetings(transaction: WriteTransaction, touched: ReadonlySet<string>): Promise<SettledMeetings> {
  const keys = [...touched].sort(compare)
  if (keys.length === 0) return { ids: [], successors: new Map() }
  const rows = await transaction.run('load/report-sightings', { keys })
  const stored = await transaction.run('load/meetings-of-keys', { keys })
  const chairs = groupBy(await transaction.run('load/report-chairs', { keys }), 'id')
  const meetings = [...groupBy(rows, 'key')].flatMap(([key, reports]) => (
    resolveMeetings(reports.map((row) => sightingOf(row, (chairs.get(text(row, 'id')) ?? []).map((chair) => text(chair, 'chair'))))).map((meeting) => ({ key, meeting }))
  ))
  const storedIn = new Map(rows.map((row) => [text(row, 'id'), optionalText(row, 'meeting')]))
  const changes = clusterChanges(stored.map((row) => text(row, 'id')), meetings.flatMap(({ meeting }) => meeting.reports.map((report) => ({ report, weight: 1, stored: storedIn.get(report), cluster: meeting.id }))))
  await writeMeetings(transaction, meetings, changes)
  await settleVenues(transaction, meetings.map(({ meeting }) => meeting), rows)
  return { ids: meetings.map(({ meeting }) => meeting.id), successors: changes.successors }
}

interface ReportPart extends Part { readonly report: string }

async function writeMeetings(transaction: WriteTransaction, meetings: readonly { readonly key: string, readonly meeting: Meeting }[], changes: ClusterChanges<ReportPart>): Promise<void> {
  const unlinked = changes.moved.filter(({ stored }) => stored !== undefined).map(({ report }) => report)
  if (unlinked.length > 0) await transaction.run('load/unlink-reports', { reports: unlinked })
  if (changes.removed.length > 0) await transaction.run('load/remove-meetings', { meetings: changes.removed })
  await renameClusters(transaction, 'load/rename-meetings', changes)
  const created = new Set(changes.created)
  const rows = meetings.map(({ key, meeting }) => meetingRow(key, meeting))
  await runRows(transaction, 'load/create-meetings', rows.filter((row) => created.has(text(row, 'id'))))
  await runRows(transaction, 'load/update-meetings', rows.filter((row) => !created.has(text(row, 'id'))))
  await runRows(transaction, 'load/link-reports', changes.moved.map(({ report, cluster }) => ({ report, meeting: cluster })))
}

async function settleVenues(transaction: WriteTransaction, meetings: readonly Meeting[], rows: readonly Row[]): Promise<void> {
  const venuesOf = new Map(rows.map((row) => [text(row, 'id'), texts(row, 'venueIds').filter((id) => id !== '')]))
  if (meetings.length > 0) await transaction.run('load/clear-venues', { meetings: meetings.map((meeting) => meeting.id) })
  await runRows(transaction, 'load/put-venues', meetings.flatMap((meeting) => {
    const venues = new Set(meeting.reports.flatMap((report) => venuesOf.get(report) ?? []))
    return [...venues].sort().map((location) => ({ meeting: meeting.id, location }))
  }))
}

function meetingRow(key: string, meeting: Meeting): Row {
  const { id, name, kind, whenText, dateFrom, dateTo, dateBasis, series, listComplete } = meeting
  return { id, key, name, kind, whenText: whenText ?? null, dateFrom: dateFrom ?? null, dateTo: dateTo ?? null, dateBasis, series: series ?? null, listComplete }
}

function sightingOf(row: Row, chairs: readonly string[]): ReportSighting {
  return {
    id: reportId(text(row, 'id')), key: text(row, 'key'), name: text(row, 'name'), kind: word(row, 'kind', KINDS), dateBasis: word(row, 'dateBasis', BASES),
    listComplete: flag(row, 'listComplete'), chairs, venues: ownVenues(row),
    ...known(row, ['whenText', 'dateFrom', 'dateTo', 'series']),
    ...placeOf(row),
  }
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
