/** A store that the program has never heard of, registered by one line: everything above the port works on it. */
import { afterAll, expect, test } from '@jest/globals'
import { graphOf } from '../../server/load/graph-of.ts'
import { decideNow } from '../../server/load/decide.ts'
import { remove } from '../../server/load/load.ts'
import { openStore } from '../../server/store/open-store.ts'
import { StoreUrlError } from '../../server/store/store-error.ts'
import { seedFacts } from '../support/facts.ts'
import { emptyStore, loadFacts } from '../support/graph.ts'
import { MEMORY } from '../support/memory-store.ts'
import { removeTemporaryFolders } from '../support/temporary-folder.ts'

afterAll(removeTemporaryFolders)

const facts = seedFacts()
const pages = facts.map(({ page }) => page.id)

test('pages are loaded, found, decided on and removed as on any other', async () => {
  const [memory, file] = [await openStore('memory:', { queryChild: '' }, [MEMORY]), await emptyStore()]
  try {
    for (const store of [memory, file]) await loadFacts(store, facts)
    expect(await graphOf(memory)).toEqual(await graphOf(file))
    expect(await memory.searchText('疫情防控', 5)).toEqual(await file.searchText('疫情防控', 5))
    const [mention] = (await graphOf(file)).mentions
    for (const store of [memory, file]) {
      await decideNow(store, { kind: 'not a person', mentions: [String(mention?.['id'])], by: 'a reader' }, new Date('2026-01-01T00:00:00Z'))
      await remove(pages.slice(1), { store }, () => undefined)
    }
    expect(await graphOf(memory)).toEqual(await graphOf(file))
    expect(await memory.dataVersion()).toBe(await file.dataVersion())
  } finally {
    await memory.close()
    await file.close()
  }
})

test('without its line the program says that it knows no such store', async () => {
  await expect(openStore('memory:', { queryChild: '' })).rejects.toThrow(StoreUrlError)
})
