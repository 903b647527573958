/** Looking at the latest pages first is a short way, not another answer. */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { GraphStore } from '../../../server/store/graph-store.ts'
import { PageSearch } from '../../../server/store/embedded/page-search.ts'
import { searchWords } from '../../../server/store/rank-articles.ts'
import { seedFacts } from '../../support/facts.ts'
import { emptyStore, loadFacts } from '../../support/graph.ts'
import { removeTemporaryFolders } from '../../support/temporary-folder.ts'

let store: GraphStore
beforeAll(async () => {
  store = await emptyStore()
  await loadFacts(store, seedFacts())
})
afterAll(async () => { await store.close(); removeTemporaryFolders() })

test.each(['会议', '市委书记 会议', '王晖', 'AI', '市', '没有这样的话'])('“%s” finds the same pages, however many are looked at first', async (typed) => {
  const words = searchWords(typed)
  const all = await new PageSearch(store, 0).pagesWith(words, 100)
  for (const latest of [1, 3, 100]) {
    for (const limit of [1, 2, 100]) expect(await new PageSearch(store, latest).pagesWith(words, limit)).toEqual(all.slice(0, limit))
  }
})

test('what is common is found without a scan of all pages', async () => {
  const asked: string[] = []
  const search = new PageSearch({ dataVersion: () => store.dataVersion(), read: (statement, parameters) => { asked.push(statement); return store.read(statement, parameters) } }, 3)
  await search.pagesWith(['会议'], 1)
  await search.pagesWith(['会议'], 1)
  expect(asked).toEqual(['schema/embedded-newest-pages', 'schema/embedded-pages-by-text-among', 'schema/embedded-pages-by-text-among'])
})
