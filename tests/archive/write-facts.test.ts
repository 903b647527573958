import { afterAll, expect, test } from '@jest/globals'
import { factLines, StoreChangedError } from '../../server/archive/write-facts.ts'
import { seedFacts } from '../support/facts.ts'
import { emptyStore, loadFacts } from '../support/graph.ts'
import { removeTemporaryFolders } from '../support/temporary-folder.ts'

afterAll(removeTemporaryFolders)

test('a store that is changed while it is read gives no end', async () => {
  const store = await emptyStore()
  const facts = seedFacts()
  await loadFacts(store, facts.slice(1))
  const lines: string[] = []
  const reading = async (): Promise<void> => {
    for await (const line of factLines(store)) {
      if (lines.push(line) === 2) await loadFacts(store, facts)
    }
  }
  await expect(reading()).rejects.toBeInstanceOf(StoreChangedError)
  expect(lines.filter((line) => line.startsWith('{"end"'))).toEqual([])
  await store.close()
})
