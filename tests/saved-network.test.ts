import { utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { isNetworkCurrent, savedNetwork } from '../server/saved-network.ts'
import { removeTemporaryFolders, temporaryFolder } from './support/temporary-folder.ts'

afterAll(removeTemporaryFolders)

describe('a saved network', () => {
  it('stands beside the file of a store, and a store on a server has none', () => {
    expect(savedNetwork('file:/data/graph')).toMatchObject({ path: '/data/graph.network' })
    expect(savedNetwork('neo4j://localhost')).toBeUndefined()
  })
  it('is current until the store is written again', async () => {
    const path = join(temporaryFolder(), 'graph')
    writeFileSync(path, '')
    expect(await isNetworkCurrent(path)).toBe(false)
    writeFileSync(`${path}.network`, '')
    utimesSync(path, 10, 10)
    utimesSync(`${path}.network`, 20, 20)
    expect(await isNetworkCurrent(path)).toBe(true)
    utimesSync(path, 30, 30)
    expect(await isNetworkCurrent(path)).toBe(false)
  })
})
