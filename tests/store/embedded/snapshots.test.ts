/** Copies for the child process: one for each version, in a private folder, nothing left behind. */
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { Snapshots } from '../../../server/store/embedded/snapshots.ts'
import { removeTemporaryFolders, temporaryFolder } from '../../support/temporary-folder.ts'

afterAll(removeTemporaryFolders)

/** A source whose copies hold its version. */
function source(path: string, costMs = 10): { path: string, at: number, saves: number, clock: number, now(): number, version(): Promise<number>, save(target: string): Promise<number> } {
  return {
    path,
    at: 1,
    saves: 0,
    clock: 0,
    now() { return this.clock },
    version() { return Promise.resolve(this.at) },
    save(target) {
      this.saves += 1
      this.clock += costMs
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

test('while versions follow each other, copying takes up a fifth of the time at most; a late copy says so', async () => {
  const from = source(join(temporaryFolder(), 'graph'), 8000)
  const snapshots = new Snapshots(from)
  const first = await snapshots.current()
  from.at = 2
  from.clock += 3000
  expect(await snapshots.current()).toEqual({ ...first, lateMs: 3000 })
  expect(existsSync(first.path)).toBe(true)
  for (from.at = 3; from.clock < 1_000_000; from.at += 1) {
    from.clock += 500
    await snapshots.current()
  }
  expect(from.saves * 8000 / from.clock).toBeLessThan(0.21)
  expect(from.saves).toBeGreaterThan(20)
  from.clock += 60_000
  expect(await snapshots.current()).toMatchObject({ version: from.at, lateMs: 0 })
  snapshots.close()
})

test('small copies are never put off', async () => {
  const from = source(join(temporaryFolder(), 'graph'), 20)
  const snapshots = new Snapshots(from)
  for (from.at = 1; from.at <= 100; from.at += 1) expect(await snapshots.current()).toMatchObject({ version: from.at, lateMs: 0 })
  snapshots.close()
})

test('a copy for another process is there until it is given back, or the store is closed', async () => {
  const folder = temporaryFolder()
  const from = source(join(folder, 'graph'))
  const snapshots = new Snapshots(from)
  const [one, two] = [await snapshots.copy(), await snapshots.copy()]
  expect([one, two].map(({ path }) => [existsSync(path), statSync(dirname(path)).mode & 0o777])).toEqual([[true, 0o700], [true, 0o700]])
  await one.remove()
  expect(readdirSync(folder)).toHaveLength(1)
  snapshots.close()
  expect(readdirSync(folder)).toEqual([])
})

test('a copy that cannot be made leaves nothing', async () => {
  const folder = temporaryFolder()
  const snapshots = new Snapshots({ ...source(join(folder, 'graph')), save: () => Promise.reject(new Error('no room')) })
  await expect(snapshots.copy()).rejects.toThrow('no room')
  expect(readdirSync(folder)).toEqual([])
})

test('what a process that died left behind is removed, and nothing else', () => {
  const folder = temporaryFolder()
  for (const name of ['graph.query-abc', 'graph.wal', 'other.query-abc']) mkdirSync(join(folder, name))
  expect(new Snapshots(source(join(folder, 'graph')))).toBeDefined()
  expect(readdirSync(folder).sort()).toEqual(['graph.wal', 'other.query-abc'])
})
