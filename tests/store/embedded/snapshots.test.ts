/** Copies for the child process: one for each version, in a private folder, nothing left behind. */
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { Snapshots } from '../../../server/store/embedded/snapshots.ts'
import { removeTemporaryFolders, temporaryFolder } from '../../support/temporary-folder.ts'

afterAll(removeTemporaryFolders)

/** A source whose copies hold its version. */
function source(path: string): { path: string, at: number, saves: number, version(): Promise<number>, save(target: string): Promise<number> } {
  return {
    path,
    at: 1,
    saves: 0,
    version() { return Promise.resolve(this.at) },
    save(target) {
      this.saves += 1
      writeFileSync(target, String(this.at), { flag: 'wx' })
      return Promise.resolve(this.at)
    },
  }
}

test('one version is copied once; the next takes its place', async () => {
  const from = source(join(temporaryFolder(), 'graph'))
  const snapshots = new Snapshots(from)
  const first = await snapshots.current()
  expect(await snapshots.current()).toEqual(first)
  expect(from.saves).toBe(1)
  from.at = 2
  const second = await snapshots.current()
  expect(second.version).toBe(2)
  expect([first.path, second.path].map((path) => existsSync(path))).toEqual([false, true])
  expect(statSync(dirname(second.path)).mode & 0o777).toBe(0o700)
  snapshots.close()
  expect(existsSync(dirname(second.path))).toBe(false)
})

test('what a process that died left behind is removed, and nothing else', () => {
  const folder = temporaryFolder()
  for (const name of ['graph.query-abc', 'graph.wal', 'other.query-abc']) mkdirSync(join(folder, name))
  expect(new Snapshots(source(join(folder, 'graph')))).toBeDefined()
  expect(readdirSync(folder).sort()).toEqual(['graph.wal', 'other.query-abc'])
})
