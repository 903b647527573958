import { afterAll, expect, test } from '@jest/globals'
import { whileNobodyWrites } from '../../server/archive/while-nobody-writes.ts'
import { factLines } from '../../server/archive/write-facts.ts'
import { StoreUnavailableError } from '../../server/store/store-error.ts'
import { seedFacts } from '../support/facts.ts'
import { emptyStore, loadFacts } from '../support/graph.ts'
import { removeTemporaryFolders } from '../support/temporary-folder.ts'

afterAll(removeTemporaryFolders)

test('a load that comes meanwhile waits, so that what is read is a whole', async () => {
  const store = await emptyStore()
  const facts = seedFacts()
  await loadFacts(store, facts.slice(1))
  let loading: Promise<unknown> = Promise.resolve()
  const lines: string[] = []
  await whileNobodyWrites(store, async () => {
    for await (const line of factLines(store)) if (lines.push(line) === 2) loading = loadFacts(store, facts)
  })
  expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ end: { page: facts.length - 1 } })
  await loading
  expect((await store.read('read/counts'))[0]).toMatchObject({ pages: facts.length })
  await store.close()
})

test('an error of the work stays what it is, though it speaks of a full disk', async () => {
  const store = await emptyStore()
  const failure = new Error('ENOSPC: no space left on device')
  await expect(whileNobodyWrites(store, () => Promise.reject(failure))).rejects.toBe(failure)
  await store.close()
})

test('where the store would begin the work again, it has lost the turn', async () => {
  const store = await emptyStore()
  const twice = { ...store, url: store.url, write: async <T>(work: (transaction: never) => Promise<T>): Promise<T> => {
    await Reflect.apply(work, undefined, [])
    return Reflect.apply(work, undefined, [])
  } }
  await expect(whileNobodyWrites(twice, () => Promise.resolve())).rejects.toBeInstanceOf(StoreUnavailableError)
  await store.close()
})
