import { afterAll, expect, test } from '@jest/globals'
import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fillStore, StoreFilledError, type FillOptions } from '../../server/archive/fill-store.ts'
import { openStore } from '../../server/store/open-store.ts'
import { seedFacts } from '../support/facts.ts'
import { loadFacts } from '../support/graph.ts'
import { removeTemporaryFolders, temporaryFolder } from '../support/temporary-folder.ts'

afterAll(removeTemporaryFolders)

const options: FillOptions = { open: (url, mustExist) => openStore(url, { queryChild: '', mustExist }), force: false, now: new Date('2023-01-01T00:00:00Z') }

test('a store is in its place when it is whole; one that is there stays, or is kept aside when told', async () => {
  const folder = temporaryFolder()
  const url = `file:${join(folder, 'graph')}`
  await expect(fillStore(url, () => Promise.reject(new Error('broke off')), options)).rejects.toThrow('broke off')
  expect(readdirSync(folder)).toEqual([])
  expect((await fillStore(url, (store) => loadFacts(store, seedFacts()), options)).kept).toBeUndefined()
  await expect(fillStore(url, () => Promise.resolve(), options)).rejects.toBeInstanceOf(StoreFilledError)
  await expect(fillStore(url, () => Promise.reject(new Error('broke off')), { ...options, force: true })).rejects.toThrow('broke off')
  expect(readdirSync(folder)).toEqual(['graph'])
  const { kept } = await fillStore(url, () => Promise.resolve(), { ...options, force: true })
  expect({ kept, files: readdirSync(folder).sort() }).toEqual({ kept: join(folder, 'graph.before-2023-01-01T00-00-00-000Z'), files: ['graph', 'graph.before-2023-01-01T00-00-00-000Z'] })
})

test('where the new one cannot be put in its place, the old one is', async () => {
  const folder = temporaryFolder()
  const url = `file:${join(folder, 'graph')}`
  await fillStore(url, (store) => loadFacts(store, seedFacts()), options)
  // A folder where a file is to be removed: the last steps fail.
  mkdirSync(join(folder, 'graph.network'))
  await expect(fillStore(url, () => Promise.resolve(), { ...options, force: true })).rejects.toThrow()
  expect(readdirSync(folder)).toContain('graph')
  const store = await options.open(url, true)
  expect(await store.read('read/counts')).toMatchObject([{ pages: 5 }])
  await store.close()
})
