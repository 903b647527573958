import { StoreOpeningError } from '../../server/store/store-error.ts'
import { unopenedStore } from '../../server/store/unopened-store.ts'

describe('a store that is being opened', () => {
  const store = unopenedStore({ kind: 'embedded', url: 'file:/data/graph' })
  it('says so whatever it is asked', async () => {
    const answers = [store.read('read/counts'), store.write(() => Promise.resolve()), store.searchText('市长', 1), store.dataVersion(), store.schemaVersion(), store.copy(), store.stream('read/counts')[Symbol.asyncIterator]().next()]
    for (const answer of answers) await expect(answer).rejects.toThrow(new StoreOpeningError('file:/data/graph'))
  })
  it('is closed without a word', async () => {
    await expect(store.close()).resolves.toBeUndefined()
  })
})
