import { afterAll, expect, test } from '@jest/globals'
import { differences, type Difference } from '../../server/archive/compare-stores.ts'
import { seedFacts } from '../support/facts.ts'
import { emptyStore, loadFacts } from '../support/graph.ts'
import { removeTemporaryFolders } from '../support/temporary-folder.ts'

afterAll(removeTemporaryFolders)

test('equal graphs differ in nothing; a page more is told on its side', async () => {
  const [first, second] = [await emptyStore(), await emptyStore()]
  const facts = seedFacts()
  await loadFacts(first, facts)
  await loadFacts(second, facts.slice(1))
  const found: Difference[] = []
  for await (const difference of differences(first, second)) found.push(difference)
  const pages = found.filter(({ statement }) => statement === 'read/whole-pages')
  expect(pages.map(({ side, row }) => ({ side, isIt: row.includes(facts[0]?.page.source ?? '-') }))).toEqual([{ side: 'first', isIt: true }])
  await loadFacts(second, facts)
  for await (const difference of differences(first, second)) throw new Error(difference.row)
  await first.close()
  await second.close()
})
