/**
 * What every store must bear: `huipu load` killed (-9) at random moments. The next run finds the store whole and finishes the load, and
 * the whole graph is that of a load nobody disturbed. The moments come from a seed, which the test's title tells; HUIPU_SEED sets it,
 * HUIPU_KILLS how many kills (`npm run soak`).
 */
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { expect, test } from '@jest/globals'
import { readNeo4jLogin } from '../../server/config.ts'
import { graphOf, type GraphDump } from '../../server/load/graph-of.ts'
import { openStore } from '../../server/store/open-store.ts'
import { huipu, startHuipu } from '../support/huipu.ts'
import { temporaryFolder, writeInto } from '../support/temporary-folder.ts'

/** @property fresh empties the store, or makes another, and gives its URL @property environment how to log in there */
export interface KilledStore { readonly fresh: () => Promise<string>, readonly environment?: Readonly<Record<string, string>> }

const PAGES = 640
/** More are a soak, which tells how far it has come. */
const EVERY_DAY = 10
const SURNAMES = [...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗']
const GIVEN = [...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平']
const MEETINGS = ['全市安全生产工作会议', '市委常委会会议', '全市教育工作会议', '市政府常务会议']

/** Numbers from 0 to 1, the same for the same seed (Lehmer). */
function dice(seed: number): () => number {
  let state = seed % 2147483647 || 1
  return () => (state = (state * 48271) % 2147483647) / 2147483647
}

/** Short pages whose people come again and again, so that a later page changes what an earlier one brought. */
function pagesOf(): string {
  return Array.from({ length: PAGES }, (_, i) => {
    const name = (k: number): string => `${SURNAMES[(i * 7 + k * 3) % SURNAMES.length]}${GIVEN[(i + k * 5) % GIVEN.length]}${GIVEN[(i * 3 + k) % 4]}`
    const published = new Date(Date.UTC(2022, 0, 1 + i % 300)).toISOString().slice(0, 10)
    const text = `${MEETINGS[i % MEETINGS.length]}召开\n本报讯 昨天下午，${MEETINGS[i % MEETINGS.length]}召开。市委书记${name(0)}主持会议并讲话，市长${name(1)}，副市长${name(2)}、${name(3)}出席会议。\n`
    return `${JSON.stringify({ id: `page-${i}`, text, published, place: '南通市' })}\n`
  }).join('')
}

async function dumpOf(url: string): Promise<GraphDump> {
  const store = await openStore(url, { queryChild: 'dist/server/query-child.js', neo4jLogin: readNeo4jLogin })
  try {
    return await graphOf(store)
  } finally {
    await store.close()
  }
}

/** Loads until it is killed so many milliseconds after its first finished batch. @returns whether pages were left to load then */
async function loadAndKill(args: readonly string[], store: KilledStore, afterMs: number): Promise<boolean> {
  const child = startHuipu(args, { folder: temporaryFolder(), ...(store.environment === undefined ? {} : { environment: store.environment }) })
  child.stderr?.resume()
  const ended = once(child, 'close')
  let last = ''
  let killing: NodeJS.Timeout | undefined
  if (child.stdout !== null) {
    for await (const line of createInterface({ input: child.stdout })) {
      killing ??= setTimeout(() => child.kill('SIGKILL'), afterMs)
      last = line
    }
  }
  clearTimeout(killing)
  await ended
  return child.signalCode === 'SIGKILL' && !last.includes(`"done":${PAGES}`)
}

/** The test for one store. */
export function describeKills(name: string, store: KilledStore): void {
  const kills = Number(process.env['HUIPU_KILLS'] ?? EVERY_DAY)
  const seed = Number(process.env['HUIPU_SEED'] ?? 20220328)
  test(`${name}: ${kills} kills of a load (seed ${seed}) leave the graph of an undisturbed load`, async () => {
    const roll = dice(seed)
    const file = writeInto(temporaryFolder(), 'pages.ndjson', pagesOf())
    const options = { folder: temporaryFolder(), ...(store.environment === undefined ? {} : { environment: store.environment }) }
    const argsFor = (url: string): readonly string[] => ['load', '--json', '--store', url, file]
    const first = await store.fresh()
    const began = performance.now()
    const undisturbed = await huipu(argsFor(first), options)
    const lastsMs = performance.now() - began
    expect([undisturbed.code, undisturbed.err]).toEqual([0, ''])
    const expected = await dumpOf(first)
    expect(expected.pages).toHaveLength(PAGES)
    expect(expected.attendances.length).toBeGreaterThan(PAGES)
    let url = await store.fresh()
    for (let done = 0; done < kills;) {
      if (await loadAndKill(argsFor(url), store, roll() * lastsMs / 4)) {
        done += 1
        if (kills > EVERY_DAY && done % 10 === 0) process.stderr.write(`${name}: ${done} of ${kills} kills\n`)
      } else {
        expect(await dumpOf(url)).toEqual(expected)
        url = await store.fresh()
      }
    }
    expect((await huipu(argsFor(url), options)).code).toBe(0)
    expect(await dumpOf(url)).toEqual(expected)
  }, (120 + kills * 60) * 1000)
}

/** The test for two processes that load at once, each its half and both the middle. */
export function describeTwoLoaders(name: string, store: KilledStore): void {
  test(`${name}: two loads at once leave the graph of one load, no name twice`, async () => {
    const folder = temporaryFolder()
    const lines = pagesOf().split('\n').filter((line) => line !== '')
    const write = (part: string, from: number, to: number): string => writeInto(folder, `${part}.ndjson`, lines.slice(from, to).join('\n'))
    const [all, first, second] = [write('all', 0, PAGES), write('first', 0, PAGES * 0.6), write('second', PAGES * 0.4, PAGES)]
    const run = (url: string, file: string): Promise<{ readonly code: number | null }> => (
      huipu(['load', '--json', '--store', url, file], { folder, ...(store.environment === undefined ? {} : { environment: store.environment }) })
    )
    const alone = await store.fresh()
    expect((await run(alone, all)).code).toBe(0)
    const expected = await dumpOf(alone)
    const shared = await store.fresh()
    const both = await Promise.all([run(shared, first), run(shared, second)])
    expect(both.map(({ code }) => code)).toEqual([0, 0])
    // Which of the two files a page in both was read from is chance; everything else is not.
    expect(withoutSources(await dumpOf(shared))).toEqual(withoutSources(expected))
  }, 600_000)
}

function withoutSources<Dump extends { readonly pages: readonly object[] }>(dump: Dump): Dump {
  return { ...dump, pages: dump.pages.map((page) => ({ ...page, source: undefined })) }
}
