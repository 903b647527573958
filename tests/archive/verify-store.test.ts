import { afterAll, afterEach, expect, test } from '@jest/globals'
import { verifyStore, type Finding } from '../../server/archive/verify-store.ts'
import { graphOf } from '../../server/load/graph-of.ts'
import type { GraphStore, WriteTransaction } from '../../server/store/graph-store.ts'
import { seedFacts } from '../support/facts.ts'
import { emptyStore, loadFacts } from '../support/graph.ts'
import { removeTemporaryFolders } from '../support/temporary-folder.ts'

const opened: GraphStore[] = []

async function store(): Promise<GraphStore> {
  const made = await emptyStore()
  opened.push(made)
  return made
}

async function findings(of: GraphStore): Promise<readonly Finding[]> {
  const found: Finding[] = []
  for await (const finding of verifyStore(of, await store())) found.push(finding)
  return found
}

/** What is found after the damage and was not before: hand-made answers have mentions without a place. */
async function foundAfter(damage: (transaction: WriteTransaction, of: GraphStore) => Promise<unknown>): Promise<readonly Finding[]> {
  const full = await store()
  await loadFacts(full, seedFacts())
  const before = new Set((await findings(full)).map(({ what }) => what))
  await full.write((transaction) => damage(transaction, full))
  return (await findings(full)).filter(({ what }) => !before.has(what))
}

afterEach(async () => { for (const made of opened.splice(0)) await made.close() })
afterAll(removeTemporaryFolders)

test('a meeting that was lost is missed, with those who attended it', async () => {
  const found = await foundAfter(async (transaction, full) => {
    const [meeting] = (await graphOf(full)).attendances
    await transaction.run('load/remove-meetings', { meetings: [meeting?.meeting ?? null] })
  })
  expect(new Set(found.filter(({ what }) => what.startsWith('the store lacks')).map(({ where }) => where))).toEqual(new Set(['read/whole-reports', 'read/whole-meetings', 'read/whole-attendances']))
})

test('an attendance that nobody printed is told', async () => {
  const found = await foundAfter(async (transaction, full) => {
    const { attendances: [first] } = await graphOf(full)
    await transaction.run('load/clear-attendances', { meetings: [first?.meeting ?? null] })
  })
  expect(found.map(({ where }) => where)).toContain('read/whole-attendances')
})

test('a mention that points elsewhere, twice, with words that nobody wrote, is told by its id', async () => {
  const found = await foundAfter(async (transaction, full) => {
    const { articles: [article] } = await graphOf(full)
    const row = { id: 'mx', article: article?.id ?? null, key: 'x', name: '无此人', titles: [], posts: [], ordinal: 0, orderKind: 'printed', start: article?.start ?? null, end: Number(article?.start) + 2, quote: '没有这句话。' }
    await transaction.run('load/put-cited-mentions', { rows: [row, { ...row, id: 'my', start: 1_000_000, end: 1_000_001 }] })
  })
  expect(found.filter(({ where }) => where === 'mx').map(({ what }) => what)).toEqual([expect.stringContaining('points at')])
  expect(found.filter(({ where }) => where === 'my').map(({ what }) => what)).toEqual([expect.stringContaining('lies outside its article')])
})

test('articles whose page is gone are counted', async () => {
  const found = await foundAfter(async (transaction, full) => {
    const { pages: [page] } = await graphOf(full)
    await transaction.run('load/remove-pages', { pages: [page?.id ?? null] })
  })
  expect(found).toContainEqual({ where: 'read/whole-articles', what: expect.stringMatching(/^\d+ of the kind article are tied to nothing/) })
})
