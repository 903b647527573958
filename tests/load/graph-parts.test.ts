import { expect, test } from '@jest/globals'
import { PARTS, partRows, statementOf, type GraphPart } from '../../server/load/graph-parts.ts'
import type { Parameters, Row } from '../../server/store/graph-store.ts'

/** A store of so many articles, with a mention in each. @property asked how many articles each question named */
function articles(count: number): { readonly asked: number[], readonly read: (statement: string, parameters?: Parameters) => Promise<readonly Row[]>, readonly stream: (statement: string) => AsyncIterable<Row> } {
  const asked: number[] = []
  return {
    asked,
    async read(statement, { articles: ids = [] } = {}) {
      if (statement === 'read/article-ids') return Array.from({ length: count }, (_, id) => ({ id }))
      const some = Array.isArray(ids) ? ids : []
      asked.push(some.length)
      if (some.includes(2000)) throw new Error('lost')
      return some.map((article) => ({ article }))
    },
    async* stream(statement) { yield { statement } },
  }
}

async function rowsOf(store: ReturnType<typeof articles>, part: GraphPart): Promise<readonly Row[]> {
  const rows: Row[] = []
  for await (const row of partRows(store, part)) rows.push(row)
  return rows
}

test('what grows with the store is asked for slice by slice, in order', async () => {
  const store = articles(1500)
  expect((await rowsOf(store, 'mentions')).map(({ article }) => article)).toEqual(Array.from({ length: 1500 }, (_, id) => id))
  expect(store.asked).toEqual([1000, 500])
})

test('of a store with nothing in it there are no rows', async () => {
  expect(await rowsOf(articles(0), 'mentions')).toEqual([])
})

test('what does not grow with it comes in one answer', async () => {
  expect(await rowsOf(articles(0), 'roles')).toEqual([{ statement: 'read/whole-roles' }])
})

test('a slice that is lost is an error where its rows would come', async () => {
  const store = articles(2500)
  const found: Row[] = []
  await expect((async () => { for await (const row of partRows(store, 'mentions')) found.push(row) })()).rejects.toThrow('lost')
  expect(found).toHaveLength(2000)
})

test('rows that nobody waits for any more may be lost', async () => {
  for await (const row of partRows(articles(2500), 'mentions')) if (row['article'] === 1500) break
  await new Promise(setImmediate)
})

test('each part has a statement of its own', () => {
  expect(new Set(PARTS.map(statementOf)).size).toBe(PARTS.length)
})
