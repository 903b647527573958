/**
 * Measures the network at full size and prints the rows for `npm run bench -- network` as JSON: the real application over a store that
 * answers made-up rows, asked over HTTP, with its thread. On a busy machine the processor time tells more than the clock.
 * Start it with --expose-gc. No question is asked twice, so no kept answer is measured.
 */
import { once } from 'node:events'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { createServer, get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { pino } from 'pino'
import { createApp } from '../../server/api/app.ts'
import { SavedIndex } from '../../server/api/network/saved-index.ts'
import { NetworkSource } from '../../server/api/network-source.ts'
import type { IncidenceIndex } from '../../server/network/incidence-index.ts'
import { ALL_MEETINGS, meetingsInForce } from '../../server/network/meetings-in-force.ts'
import { sharedMeetings } from '../../server/network/shared-meetings.ts'
import { shortestPath } from '../../server/network/shortest-path.ts'
import { survey } from '../../server/network/survey.ts'
import { tieRows } from '../../server/network/tie-rows.ts'
import { strongestOf } from '../../server/network/strongest-of-person.ts'
import { topTies } from '../../server/network/top-ties.ts'
import { projectFile } from '../../server/root.ts'
import type { GraphStore, Row, Value } from '../../server/store/graph-store.ts'
import { failingStore } from '../support/failing-store.ts'
import { madeNetwork, personIdOf, sizeOf } from './made-network.ts'

interface Figure { readonly what: string, readonly figure: number, readonly unit: string, readonly budget?: number }

const SIZE = sizeOf(Number(process.argv[2] ?? 1_000_000))
const ROUNDS = 20
/** Of these the first `ROUNDS` give the figure that is held to its budget; all of them the one beside it. */
const ASKINGS = 100
/** How long a reader looks at the first sight before the first filter: the thread practises then. */
const FIRST_LOOK_MS = 5000
const ANSWER_MS = 100
const HUB_MS = 10
const MEGABYTE = 1024 * 1024

/** Questions of one sort, each another. */
const QUESTIONS: readonly (readonly [string, (round: number) => string])[] = [
  ['all, by least number of shared meetings', (i) => `minShared=${1 + i % 10}&limit=${300 + i}`],
  ['a year', (i) => `from=${2012 + i % 9}-01-01&to=${2012 + i % 9}-12-31&limit=${300 + i}&undated=${i % 2 === 0}`],
  ['a quarter', (i) => `from=${2012 + i % 9}-0${1 + i % 3}-01&to=${2012 + i % 9}-0${4 + i % 3}-01&undated=false&limit=${300 + i}`],
  ['a city', (i) => `place=${encodeURIComponent(`cn:${100_000 + i}`)}`],
  ['a province', (i) => `place=${encodeURIComponent(`cn:${i % 30}`)}&limit=${150 + i}`],
  ['a kind', (i) => `kind=${['inspection', 'visit', 'ceremony'][i % 3]}&from=${2012 + i % 9}-01-01&limit=${300 + i}`],
  ['the commonest kind', (i) => `kind=meeting&from=${dayAfter(i)}`],
  ['a part', (i) => `capacity=chair&capacity=speaker&from=${dayAfter(i)}`],
  ['by video or in person', (i) => `presence=${i % 2 === 0 ? 'video' : 'in%20person'}&from=${dayAfter(i)}`],
  ['a post', (i) => `role=${encodeURIComponent(['市长', '副市长', '局长', '秘书长'][i % 4] ?? '')}&from=${dayAfter(i)}`],
  ['in one room', (i) => `oneRoom=true&limit=${300 + i}&minShared=${1 + i % 5}`],
  ['around a person', (i) => `person=${personIdOf(500 + 37 * i)}`],
  ['around the hub', (i) => `person=${personIdOf(0)}&limit=${300 + i}`],
  ['people and meetings of a year', (i) => `mode=meetings&limit=${50 + i}&from=${2012 + i % 9}-01-01&to=${2012 + i % 9}-12-31&undated=false`],
]

function dayAfter(days: number): string {
  return new Date(Date.UTC(2012, 0, 10 + days)).toISOString().slice(0, 10)
}

function madeStore(): GraphStore {
  const rows = madeNetwork(SIZE)
  const rowsOf = (statement: string) => rows.get(statement)?.() ?? []
  const attendances = ofMeetingsInTurn(rowsOf('read/network-attendances'))
  return {
    ...failingStore(() => new Error('This is not asked.')), dataVersion: () => Promise.resolve(1),
    read: (statement, { meetings } = {}) => Promise.resolve(statement === 'read/network-attendances' ? attendances(meetings) : [...rowsOf(statement)]), stream: async function* stream(statement) { yield* rowsOf(statement) },
  }
}

/** Attendances of some meetings after others, each once and in their order: as the network is read. No row is kept. */
function ofMeetingsInTurn(rows: Iterable<Row>): (meetings: Value | undefined) => readonly Row[] {
  const walk = rows[Symbol.iterator]()
  let next = walk.next()
  return (meetings) => {
    const asked = new Set<Value | undefined>(Array.isArray(meetings) ? meetings : [])
    const found: Row[] = []
    for (; next.done !== true && asked.has(next.value['meeting']); next = walk.next()) found.push(next.value)
    return found
  }
}

function application(store: GraphStore, { saved, isOpen }: { readonly saved: SavedIndex, readonly isOpen: boolean }): ReturnType<typeof createApp> {
  return createApp({
    store, state: () => 'ready', savedIndex: saved, isOpen: () => isOpen, logger: pino({ level: 'silent' }), networkThread: projectFile('dist', 'server', 'network-worker.js'),
    load: async function* load() { yield await Promise.reject(new Error('not asked')) }, remove: async function* remove() { yield await Promise.reject(new Error('not asked')) },
    extractPage: () => Promise.reject(new Error('not asked')), config: { version: '0', token: 'none', allowedHosts: ['127.0.0.1'] },
  })
}

/** Milliseconds until the last byte. */
function ask(port: number, query: string): Promise<number> {
  const began = performance.now()
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port, path: `/api/network?${query}` }, (response) => {
      response.on('end', () => { if (response.statusCode === 200) resolve(performance.now() - began); else reject(new Error(`${query} was answered ${response.statusCode}.`)) }).resume()
    }).on('error', reject)
  })
}

async function listening(app: ReturnType<typeof createApp>): Promise<{ readonly port: number, readonly close: () => void }> {
  const server = createServer(app).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return { port: typeof address === 'object' && address !== null ? address.port : 0, close: () => { server.close(); server.closeAllConnections() } }
}

function p95(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.ceil(times.length * 0.95) - 1] ?? 0
}

function rounds(work: (round: number) => unknown): number {
  // What is asked a thousand times a day is not asked cold.
  work(ROUNDS)
  return p95(Array.from({ length: ROUNDS }, (_, round) => {
    const began = performance.now()
    work(round)
    return performance.now() - began
  }))
}

async function held(): Promise<number> {
  await sleep(100)
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / MEGABYTE
}

function inMemory(index: IncidenceIndex): readonly Figure[] {
  const rule = { mask: meetingsInForce(index, ALL_MEETINGS), oneRoom: false, minShared: 1 }
  return [
    { what: `the hub (${SIZE.hub} meetings): whom it met most, p95`, figure: rounds(() => strongestOf(index, 0, { rule, limit: 12 })), unit: 'ms', budget: HUB_MS },
    { what: 'meetings the hub shared with another, p95', figure: rounds((i) => sharedMeetings(index, [0, 100 + i], rule.mask)), unit: 'ms', budget: HUB_MS },
    { what: 'a shortest path, p95', figure: rounds((i) => shortestPath(index, [1000 + i, index.people.length - 1000 - 31 * i], rule.mask)), unit: 'ms', budget: ANSWER_MS },
    { what: 'the 100 strongest ties of a year, p95', figure: rounds((i) => strongestOfYear(index, 2012 + i % 9)), unit: 'ms', budget: ANSWER_MS },
  ]
}

function strongestOfYear(index: IncidenceIndex, year: number): unknown {
  const { mask, counted } = survey(index, { ...ALL_MEETINGS, from: `${year}-01-01`, to: `${year}-12-31` })
  return topTies(index, { rule: { mask, oneRoom: false, minShared: 1 }, limit: 100, census: counted(false).census })
}

async function overHttp(app: ReturnType<typeof createApp>): Promise<readonly Figure[]> {
  const { port, close } = await listening(app)
  const first = await ask(port, '')
  const second = await ask(port, 'minShared=2&limit=299')
  await sleep(FIRST_LOOK_MS)
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  const figures: Figure[] = [{ what: 'the first answer (index in memory, thread begins)', figure: first, unit: 'ms' }, { what: 'a question right behind it', figure: second, unit: 'ms' }]
  for (const [sort, question] of QUESTIONS) {
    const times: number[] = []
    const began = process.cpuUsage()
    for (let round = 0; round < ASKINGS; round += 1) times.push(await ask(port, question(round)))
    const { user, system } = process.cpuUsage(began)
    figures.push({ what: `the network, ${sort}: p95 of the first ${ROUNDS}`, figure: p95(times.slice(0, ROUNDS)), unit: 'ms', budget: ANSWER_MS })
    figures.push({ what: `  p95 of ${ASKINGS}`, figure: p95(times), unit: 'ms', budget: ANSWER_MS })
    figures.push({ what: '  processor time of one, all threads, mean', figure: (user + system) / 1000 / ASKINGS, unit: 'ms' })
  }
  figures.push({ what: 'longest pause of the event loop meanwhile', figure: delay.max / 1e6, unit: 'ms', budget: ANSWER_MS })
  delay.disable()
  close()
  return figures
}

async function firstSight(path: string): Promise<Figure> {
  const began = performance.now()
  const { port, close } = await listening(application(failingStore(() => new Error('The store is still being opened.')), { saved: new SavedIndex({ path, program: 'bench' }), isOpen: false }))
  await ask(port, '')
  const seconds = (performance.now() - began) / 1000
  close()
  return { what: 'from the saved index to the first answer, store not open', figure: seconds, unit: 's', budget: 2.5 }
}

async function figures(folder: string): Promise<readonly Figure[]> {
  const path = join(folder, 'graph.network')
  const store = madeStore()
  const before = await held()
  const began = performance.now()
  const { index } = await new NetworkSource(store).current()
  const built = (performance.now() - began) / 1000
  const bare = await held() - before
  tieRows(index)
  const memory = await held() - before
  await new SavedIndex({ path, program: 'bench' }).save(index, { dataVersion: 1, source: JSON.stringify([...await store.read('read/network-key')]) })
  const sight = await firstSight(path)
  return [
    { what: `index of ${index.byPerson.targets.length} attendances from the store’s rows`, figure: built, unit: 's' },
    { what: 'memory of the index', figure: bare, unit: 'MB' },
    { what: 'memory of the index and its laid-out ties', figure: memory, unit: 'MB', budget: 200 },
    { what: 'size of the saved index', figure: statSync(path).size / MEGABYTE, unit: 'MB' },
    sight,
    ...inMemory(index),
    ...await overHttp(application(store, { saved: new SavedIndex({ path, program: 'bench' }), isOpen: true })),
    { what: 'memory of the whole process, its thread and two indexes', figure: process.memoryUsage().rss / MEGABYTE, unit: 'MB' },
  ]
}

const folder = mkdtempSync(join(tmpdir(), 'huipu-bench-'))
try {
  process.stdout.write(JSON.stringify(await figures(folder)))
} finally {
  rmSync(folder, { recursive: true, force: true })
}
process.exit()
