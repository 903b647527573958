/**
 * The real application on a real store: the seed pages with their hand-made answers, and one page made up for what they lack
 * (days, a branch venue, a namesake). Close it at the end.
 */
import type { Express } from 'express'
import { pino } from 'pino'
import type { ApiConfig, ApiDeps } from '../../server/api/deps.ts'
import { createApp } from '../../server/api/app.ts'
import type { MeetingKind, Mention, Report } from '../../server/domain/facts.ts'
import { articleId, locationId, mentionId, pageId, reportId } from '../../server/domain/ids.ts'
import { load, remove } from '../../server/load/load.ts'
import { loadEvents } from '../../server/load/load-events.ts'
import type { GraphStore } from '../../server/store/graph-store.ts'
import { type GoldFacts, seedFacts, title } from './facts.ts'
import { emptyStore, knowing, loadFacts } from './graph.ts'

export const TOKEN = 'token-of-the-lock-file'

export interface TestApi {
  readonly app: Express
  readonly store: GraphStore
  readonly deps: ApiDeps
  /** Lines that were logged, as JSON. */
  readonly log: readonly string[]
  /** The id of the only person, or the one with this qualifier, of a name. */
  personId(name: string, qualifier?: RegExp): Promise<string>
  meetingId(name: string): Promise<string>
  close(): Promise<void>
}

/** @param more replaces parts of what the application is given */
export async function testApi(facts: readonly GoldFacts[] = [...seedFacts(), madeUpPage()], more: Partial<ApiDeps> & { readonly settings?: Partial<ApiConfig> } = {}): Promise<TestApi> {
  const store = await emptyStore()
  if (facts.length > 0) await loadFacts(store, facts)
  const log: string[] = []
  const { settings, ...deps } = more
  const given: ApiDeps = { ...depsFor(store, facts), logger: pino({ level: 'info' }, { write: (line: string) => { log.push(line) } }), ...deps }
  const all = { ...given, config: { ...given.config, ...settings } }
  return {
    app: createApp(all), store, deps: all, log,
    personId: async (name, qualifier = /.*/u) => find(store, 'read/network-people', (row) => row['name'] === name && qualifier.test(String(row['qualifier'] ?? ''))),
    meetingId: async (name) => find(store, 'read/network-meetings', (row) => row['name'] === name),
    close: () => store.close(),
  }
}

function depsFor(store: GraphStore, facts: readonly GoldFacts[]): Omit<ApiDeps, 'logger'> {
  const pool = knowing(facts)
  const ignore = (): void => undefined
  return {
    store, state: () => 'ready',
    load: (pages, signal) => loadEvents((tell) => load(pages, { store, pool, signal }, tell), ignore),
    remove: (pages, signal) => loadEvents((tell) => remove(pages, { store, signal }, tell), ignore),
    extractPage: (page) => pool.extract(page),
    config: { version: '0.1.0', token: TOKEN, allowedHosts: ['127.0.0.1', 'localhost'] },
  }
}

async function find(store: GraphStore, statement: string, matches: (row: Readonly<Record<string, unknown>>) => boolean): Promise<string> {
  const row = (await store.read(statement)).find(matches)
  if (row === undefined) throw new RangeError(`${statement} has no such row.`)
  return String(row['id'])
}

const JIANGSU = { id: locationId('cn:320000'), name: '江苏省', level: '省', code: '320000' } as const
const NANTONG = { id: locationId('cn:320600'), name: '南通市', level: '市', code: '320600', within: JIANGSU.id } as const
const LINES = ['3月28日，全省春季造林视频会议召开，省长许昆林主持会议，副市长陆卫东在南通分会场参加。', '3月30日，陆卫东陪同许昆林检查通吕运河，记者单霁翔、曾晓楠随行。']

/** A page of our own with what the seeds lack. */
export function madeUpPage(): GoldFacts {
  const text = `全省春季造林视频会议召开\n${LINES.join('\n')}`
  const article = articleId('a-made-up')
  const page = { id: pageId('made-up'), source: 'made-up.txt', text, outlet: '通城晚报', place: '南通市', published: '2022-03-31', pageNumber: 'A1' }
  const mention = (name: string, line: number, more: Partial<Mention>): Mention => {
    const quote = LINES[line] ?? ''
    const start = text.indexOf(quote)
    const at = start + quote.indexOf(name)
    return {
      id: mentionId(`m-${name}-${line}`), name, span: { start: at, end: at + name.length }, titles: [], capacity: 'attendee', ordinal: 0, orderKind: 'printed', mode: 'unknown',
      evidence: [{ span: { start, end: start + quote.length }, quote }], rule: 'made up', ...more,
    }
  }
  const governor = [title('省长', { id: JIANGSU.id, level: JIANGSU.level })]
  const deputy = [title('副市长', { id: NANTONG.id, level: NANTONG.level })]
  const report = (ordinal: number, known: { readonly name: string, readonly kind: MeetingKind, readonly day: string, readonly attendance: readonly Mention[] }): Report => ({
    id: reportId(`k-made-up-${ordinal}`), ordinal, name: known.name, kind: known.kind, when: { text: known.day, from: known.day, to: known.day, basis: 'printed' },
    venues: [{ name: '南通市', location: NANTONG.id }], listComplete: ordinal === 0, attendance: known.attendance,
    span: { start: text.indexOf(LINES[ordinal] ?? ''), end: text.indexOf(LINES[ordinal] ?? '') + (LINES[ordinal] ?? '').length },
  })
  const reports = [
    report(0, { name: '全省春季造林视频会议', kind: 'meeting', day: '2022-03-28', attendance: [
      mention('许昆林', 0, { capacity: 'chair', mode: 'in person', titles: governor }),
      mention('陆卫东', 0, { ordinal: 1, mode: 'video', venue: '南通分会场', titles: deputy }),
    ] }),
    report(1, { name: '检查通吕运河', kind: 'inspection', day: '2022-03-30', attendance: [
      mention('许昆林', 1, { capacity: 'lead', mode: 'in person', titles: governor }), mention('陆卫东', 1, { ordinal: 1, mode: 'in person', titles: deputy }),
    ] }),
  ]
  const marks = reports.flatMap(({ attendance }) => attendance).map((one) => ({ kind: 'person' as const, span: one.span, label: one.name, rule: one.rule, reason: 'Made up for a test.', mention: one.id }))
  const cited = [mention('单霁翔', 1, {}), mention('曾晓楠', 1, {})].map(({ capacity: _, ...rest }) => rest)
  const facts = {
    page: page.id, locations: [JIANGSU, NANTONG], diagnostics: [{ rule: 'people/made-up', severity: 'doubt' as const, message: 'Made up.', span: { start: 0, end: 4 } }],
    articles: [{ id: article, ordinal: 0, span: { start: 0, end: text.length }, headline: '全省春季造林视频会议召开', place: NANTONG.id, reporters: [], reports, cited, marks }],
  }
  return { page, facts }
}
