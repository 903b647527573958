/** The way to Neo4j is cut in the middle of `huipu load`, again and again, and then for good: nothing is lost, nothing is there twice. */
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { afterAll, afterEach, beforeEach, expect, test } from '@jest/globals'
import { projectFile } from '../../server/root.ts'
import { graphOf, type GraphDump } from '../../server/load/graph-of.ts'
import { BATCH_PAGES } from '../../server/load/load.ts'
import { openNeo4jStore } from '../../server/store/neo4j/neo4j-store.ts'
import { huipu, startHuipu } from '../support/huipu.ts'
import { conformanceOptions, emptyNeo4j } from '../support/neo4j/conformance-store.ts'
import { cutProxy, type CutProxy } from '../support/neo4j/cut-proxy.ts'
import { removeTemporaryFolders, temporaryFolder, writeInto } from '../support/temporary-folder.ts'

const folder = temporaryFolder()
/** Five batches. */
const PAGES = 5 * BATCH_PAGES
let way: CutProxy
beforeEach(async () => {
  await emptyNeo4j()
  way = await cutProxy(new URL(conformanceOptions().url))
})
afterEach(() => way.end())
afterAll(async () => {
  await emptyNeo4j()
  removeTemporaryFolders()
})

function pages(): string {
  return writeInto(folder, 'pages.ndjson', Array.from({ length: PAGES }, (_, i) => `${JSON.stringify({ id: `p${i}`, place: '南通市', published: '2022-03-28', text: `全市安全生产工作会议召开\n本报讯 昨天下午，全市安全生产工作会议召开。市委书记王晖主持会议，市长吴新明、副市长陆卫东出席会议。第${i}号。` })}\n`).join(''))
}

async function loadThrough(retryMs: number, onBatch: (batch: number) => void): Promise<{ readonly code: number | null, readonly err: string }> {
  const child = startHuipu(['load', '--json', '--store', way.url, pages()], { folder, environment: { HUIPU_NEO4J_RETRY_MS: String(retryMs) } })
  let err = ''
  let batch = 0
  child.stderr?.on('data', (chunk: Buffer) => { err += chunk.toString('utf8') })
  const ended = once(child, 'close')
  if (child.stdout !== null) {
    for await (const line of createInterface({ input: child.stdout })) {
      if (line.includes('"progress"')) onBatch(batch += 1)
      if (line.includes('"failed"')) err += line
    }
  }
  await ended
  return { code: child.exitCode, err }
}

async function dump(): Promise<GraphDump> {
  const store = await openNeo4jStore(conformanceOptions())
  try {
    return await graphOf(store)
  } finally {
    await store.close()
  }
}

async function undisturbed(): Promise<GraphDump> {
  expect((await huipu(['load', '--store', conformanceOptions().url, pages()], { folder })).code).toBe(0)
  const whole = await dump()
  await emptyNeo4j()
  return whole
}

test('cut after each batch, the load goes on and ends as one that nobody disturbed', async () => {
  const whole = await undisturbed()
  expect(await loadThrough(60_000, () => { setTimeout(() => { way.cut() }, 30) })).toEqual({ code: 0, err: '' })
  expect(await dump()).toEqual(whole)
}, 600_000)

test('cut for good, it ends with 3 and says so; the same command finishes when the way is mended', async () => {
  const whole = await undisturbed()
  const { code, err } = await loadThrough(1000, (batch) => { if (batch === 2) way.close() })
  expect({ code, err }).toEqual({ code: 3, err: expect.stringContaining('does not answer') })
  const left = await dump()
  expect(left.pages.length).toBeLessThan(PAGES)
  expect(left.pages.length % BATCH_PAGES).toBe(0)
  way.mend()
  expect(await loadThrough(5000, () => undefined)).toEqual({ code: 0, err: '' })
  expect(await dump()).toEqual(whole)
}, 600_000)

test('a store that is verified, backed up or moved meanwhile is read as a whole', async () => {
  await huipu(['load', '--store', conformanceOptions().url, projectFile('seed')], { folder })
  const loading = loadThrough(5000, () => undefined)
  const ran = [await huipu(['backup', 'b.ndjson', '--store', conformanceOptions().url], { folder }), await huipu(['verify', '--store', conformanceOptions().url], { folder })]
  expect((await loading).code).toBe(0)
  expect(ran.map(({ code }) => code)).toEqual([0, 0])
  expect(await huipu(['restore', 'b.ndjson', '--store', 'file:restored'], { folder })).toMatchObject({ code: 0 })
}, 600_000)
