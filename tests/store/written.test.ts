import { mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { lastWritten, storePath } from '../../server/store/written.ts'
import { removeTemporaryFolders, temporaryFolder } from '../support/temporary-folder.ts'

afterAll(removeTemporaryFolders)

describe('the files of a store', () => {
  it.each([['file:/data/graph', '/data/graph'], ['FILE:/数据/a%20b', '/数据/a%20b'], ['neo4j://localhost', undefined]])('%s are at %s', (url, expected) => {
    expect(storePath(url)).toBe(expected)
  })
  it('were written last when the latest of file and log was', async () => {
    const path = join(temporaryFolder(), 'graph')
    expect(await lastWritten(path)).toBeUndefined()
    writeFileSync(path, '')
    utimesSync(path, 10, 10)
    expect(await lastWritten(path)).toBe(10_000)
    mkdirSync(`${path}.wal`)
    writeFileSync(join(`${path}.wal`, '0001.log'), '')
    utimesSync(join(`${path}.wal`, '0001.log'), 20, 20)
    expect(await lastWritten(path)).toBe(20_000)
  })
})
