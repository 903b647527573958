/** What a page costs that names somebody whom thousands of pages name: rows asked for and given, and summaries compared; never seconds. */
import { afterAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { pageId } from '../../server/domain/ids.ts'
import { commitBatch } from '../../server/load/batch/commit-batch.ts'
import type { ReadPage } from '../../server/load/batch/fact-rows.ts'
import { NameBook } from '../../server/load/batch/people/name-book.ts'
import { loadReader } from '../../server/load/page-reader.ts'
import { simplified } from '../../server/load/simplified.ts'
import { profilesOf } from '../../server/resolve/sightings/profiles.ts'
import type { GraphStore } from '../../server/store/graph-store.ts'
import { emptyStore } from '../support/graph.ts'
import { PLACES, sighting } from '../support/sightings.ts'
import { removeTemporaryFolders } from '../support/temporary-folder.ts'

afterAll(removeTemporaryFolders)

const read = loadReader()

/** One day's page of the year: the president receives a guest, and is cited without a post below. */
function pageOf(day: number): ReadPage {
  const published = new Date(Date.UTC(2019, 0, 1 + day)).toISOString().slice(0, 10)
  const text = `国家主席习近平${Number(published.slice(8))}日在北京人民大会堂会见客人。\n代表们认真学习习近平的讲话。`
  const page = { id: pageId(`page ${day}`), source: `page ${day}`, outlet: '新闻联播', published, text }
  return { page, facts: read(page) }
}

/** Counts the rows that go into statements and come out of them. */
function counting(store: GraphStore): { readonly store: GraphStore, readonly rows: () => number } {
  let rows = 0
  return {
    rows: () => rows,
    store: { ...store, write: (work) => store.write((transaction) => work({
      ...transaction,
      run: async (statement, parameters = {}) => {
        const answer = await transaction.run(statement, parameters)
        rows += answer.length + Object.values(parameters).reduce<number>((sum, value) => sum + (Array.isArray(value) ? value.length : 0), 0)
        return answer
      },
    })) },
  }
}

/** Rows that one more page moves, after so many. */
async function rowsOfOneMore(pages: number): Promise<number> {
  const store = await emptyStore()
  const counted = counting(store)
  const book = new NameBook()
  const commit = (read: readonly ReadPage[]): Promise<unknown> => commitBatch(counted.store, { read, removed: [], extractor: 'test', simplify: simplified }, book)
  await commit(Array.from({ length: pages }, (_, day) => pageOf(day)))
  const before = counted.rows()
  await commit([pageOf(pages)])
  await store.close()
  return counted.rows() - before
}

describe('a page that names a public figure', () => {
  test('moves as many rows after three hundred pages as after thirty', async () => {
    expect(await rowsOfOneMore(300)).toBe(await rowsOfOneMore(30))
  })

  test('adds to the summaries of the name only what no page said before', () => {
    const seen = fc.record({ title: fc.constantFrom('国家主席', '中共中央总书记', undefined), year: fc.constantFrom(2019, 2020), cited: fc.boolean() })
    fc.assert(fc.property(fc.array(seen, { minLength: 1, maxLength: 300 }), (all) => {
      const sightings = all.map(({ title, year, cited }, i) => sighting({
        id: `m${i}`, name: '习近平', in: PLACES.China, day: `${year}-05-01`, cited, claims: title === undefined ? [] : [{ title, of: PLACES.China }],
      }))
      // at most: a post in a year, or no post in a year, taking part or only cited
      expect(profilesOf(sightings, new Set()).length).toBeLessThanOrEqual(2 * 2 + 2 * 2)
    }), { numRuns: 50, seed: 5 })
  })

  test('a usual name without a post is no summary: nothing says that two are one', () => {
    const sightings = Array.from({ length: 20 }, (_, i) => sighting({ id: `m${i}`, name: '张伟', in: PLACES.China, day: '2019-05-01', claims: [] }))
    expect(profilesOf(sightings, new Set()).length).toBe(20)
  })
})
