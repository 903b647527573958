import { afterAll, expect, test } from '@jest/globals'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { syncLog } from '../../../server/store/embedded/durable-log.ts'
import { removeTemporaryFolders, temporaryFolder } from '../../support/temporary-folder.ts'

afterAll(removeTemporaryFolders)

const MEGABYTE = 1024 * 1024

/** A store's file and its log, of these sizes. */
function files(fileBytes: number, logBytes: readonly number[]): string {
  const path = join(temporaryFolder(), 'graph')
  writeFileSync(path, Buffer.alloc(fileBytes))
  mkdirSync(`${path}.wal`)
  logBytes.forEach((bytes, i) => { writeFileSync(join(`${path}.wal`, `wal_${i}.log`), Buffer.alloc(bytes)) })
  return path
}

test.each([
  ['a short log waits', files(0, [MEGABYTE]), false],
  ['a log that is long for its file is due', files(MEGABYTE, [10 * MEGABYTE, 10 * MEGABYTE]), true],
  ['the same log waits beside a large file', files(60 * MEGABYTE, [20 * MEGABYTE]), false],
  ['where there is no log file, a checkpoint is the only way', files(MEGABYTE, []), true],
])('%s', (_, path, due) => {
  expect(syncLog(path)).toBe(due)
})
