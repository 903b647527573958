import { afterEach, describe, expect, test } from '@jest/globals'
import type { PageFacts } from '../../../server/domain/facts.ts'
import { pageId } from '../../../server/domain/ids.ts'
import type { Page } from '../../../server/domain/page.ts'
import { projectFile } from '../../../server/root.ts'
import type { Detail } from '../../../server/load/reading/extract-thread.ts'
import { createExtractPool, type ExtractPool, type ExtractPoolOptions, PoolClosedError } from '../../../server/load/reading/extract-pool.ts'

const pools: ExtractPool[] = []
let loads = 0

afterEach(async () => {
  for (const pool of pools.splice(0)) await pool.close()
  loads = 0
})

function pool(options: Partial<ExtractPoolOptions> = {}): ExtractPool {
  const made = createExtractPool({
    extractor: 'test', worker: projectFile('tests', 'support', 'echo-worker.mjs'), threads: 2,
    loadReader: () => {
      loads += 1
      return Promise.resolve(readInline)
    },
    ...options,
  })
  pools.push(made)
  return made
}

function readInline(page: Page, detail: Detail = 'facts'): PageFacts {
  if (page.text === '坏') throw new RangeError('bad page')
  return factsOf(page, detail)
}

/** Says in a diagnostic how much was asked for. */
function factsOf(page: Page, detail: Detail): PageFacts {
  return { page: page.id, articles: [], locations: [], diagnostics: [{ rule: `asked/${detail}`, severity: 'info', message: '', span: { start: 0, end: 0 } }] }
}

function pagesOf(texts: readonly string[]): readonly Page[] {
  return texts.map((text, i) => ({ id: pageId(`p${i}`), source: `p${i}`, text }))
}

/** Ids of the pages read, messages of those that were not. */
function outcome(results: readonly PromiseSettledResult<PageFacts>[]): readonly string[] {
  return results.map((result) => (result.status === 'fulfilled' ? result.value.page : String(result.reason)))
}

describe.each([['in this process', {}], ['in threads', { inlinePages: 0 }]])('%s', (where, options) => {
  test('answers come in the order of the pages, whatever their length', async () => {
    const pages = pagesOf(['x'.repeat(40), 'x', 'x'.repeat(20), 'x'])
    expect(outcome(await pool(options).extractAll(pages))).toEqual(['p0', 'p1', 'p2', 'p3'])
  })
  test('a page that cannot be read loses none of the others', async () => {
    const results = outcome(await pool(options).extractAll(pagesOf(['x', '坏', 'x'])))
    expect([results[0], results[1]?.endsWith('bad page'), results[2]]).toEqual(['p0', true, 'p2'])
  })
  test('many pages are asked for their facts alone, or for marks', async () => {
    const [page] = pagesOf(['x'])
    if (page === undefined) throw new RangeError('A page was made.')
    const made = pool(options)
    expect(await made.extractAll([page])).toEqual([{ status: 'fulfilled', value: factsOf(page, 'facts') }])
    expect(await made.extractAll([page], 'marks')).toEqual([{ status: 'fulfilled', value: factsOf(page, 'marks') }])
  })
  test('one page alone is read with its marks, or rejects', async () => {
    const [good, bad] = pagesOf(['x', '坏'])
    if (good === undefined || bad === undefined) throw new RangeError('Two pages were made.')
    const made = pool(options)
    expect(await made.extract(good)).toEqual(factsOf(good, 'marks'))
    await expect(made.extract(bad)).rejects.toThrow('bad page')
  })
  test(`the reader of this process is loaded only when it reads (${where})`, async () => {
    const made = pool(options)
    await made.extractAll(pagesOf(['x']))
    await made.extractAll(pagesOf(['x']))
    expect(loads).toBe(where === 'in threads' ? 0 : 1)
  })
})

test('a thread that dies loses the page it read, and another goes on', async () => {
  const made = pool({ inlinePages: 0, threads: 1 })
  const dead = outcome(await made.extractAll(pagesOf(['死'])))
  expect(dead).toEqual(['ThreadLostError: The thread that read p0 ended: exit code 3'])
  expect(outcome(await made.extractAll(pagesOf(['x', 'x'])))).toEqual(['p0', 'p1'])
})

test('a page that takes too long is given up by name, and another thread reads those behind it', async () => {
  const made = pool({ inlinePages: 0, threads: 1, deadlineMs: 2000 })
  const [stuck, ...rest] = outcome(await made.extractAll(pagesOf(['停', 'x', 'x'])))
  expect(rest).toEqual(['p1', 'p2'])
  expect(stuck).toMatch(/^PageTimeoutError: Reading p0 took longer than 2 s and was stopped\. .*split it/u)
  expect(outcome(await made.extractAll(pagesOf(['x'])))).toEqual(['p0'])
})

test('the page that takes too long is named, though pages before it were not answered yet', async () => {
  const made = pool({ inlinePages: 0, threads: 1, deadlineMs: 2000 })
  const [before, stuck, behind] = outcome(await made.extractAll(pagesOf(['x'.repeat(500), '停', 'x'])))
  expect([before, stuck?.slice(0, 24), behind]).toEqual(['p0', 'PageTimeoutError: Readin', 'p2'])
  expect(stuck).toContain('p1')
})

test('a closed pool reads nothing', async () => {
  const made = pool({ inlinePages: 0 })
  await made.close()
  await expect(made.extractAll(pagesOf(['x']))).rejects.toBeInstanceOf(PoolClosedError)
})

test('many pages go to threads, few do not', async () => {
  const made = pool({ inlinePages: 2 })
  await made.extractAll(pagesOf(['x', 'x', 'x']))
  expect(loads).toBe(0)
})
