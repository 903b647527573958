import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { unfinishedBeside } from '../../server/archive/unfinished.ts'
import { removeTemporaryFolders, temporaryFolder, writeInto } from '../support/temporary-folder.ts'

afterAll(removeTemporaryFolders)

/** The number of a process that has ended. */
function ended(): number {
  return spawnSync(process.execPath, ['--version']).pid
}

test('what a killed process left beside a place is taken away, what a living one writes is not, nor anything else', async () => {
  const folder = temporaryFolder()
  const dead = ended()
  for (const name of [`graph.${dead}.part`, `graph.${dead}.part.lock`, `graph.${process.pid}.part`, `graph.${process.ppid}.part`, `other.${dead}.part`, `graph.${dead}`, `graph.${dead}.part.old.txt`, 'graph']) writeInto(folder, name, 'x')
  mkdirSync(join(folder, `graph.${dead}.part.wal`))
  expect(await unfinishedBeside(join(folder, 'graph'))).toBe(join(folder, `graph.${process.pid}.part`))
  expect(readdirSync(folder).sort()).toEqual([`graph`, `graph.${dead}`, `graph.${dead}.part.old.txt`, `graph.${process.ppid}.part`, `other.${dead}.part`].sort())
})

test('a folder that is not there yet has nothing in it', async () => {
  const path = join(temporaryFolder(), 'none', 'graph')
  expect(await unfinishedBeside(path)).toBe(`${path}.${process.pid}.part`)
})
