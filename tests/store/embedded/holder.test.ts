/** The note beside a store says who holds it; it is never believed of a process that is gone. */
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { findHolder, notePath, removeNote, writeNote } from '../../../server/store/embedded/holder.ts'
import { removeTemporaryFolders, temporaryFolder } from '../../support/temporary-folder.ts'

const started = new Date('2022-03-30T08:00:00Z')

afterAll(removeTemporaryFolders)

test('a note says process, host and start, and later where to ask', () => {
  const path = join(temporaryFolder(), 'graph')
  writeNote(path, started)
  expect(findHolder(path)).toEqual({ pid: process.pid, host: hostname(), started: '2022-03-30T08:00:00.000Z', ...(process.platform === 'linux' ? { name: expect.stringMatching(/^node/u) } : {}) })
  writeNote(path, started, { address: 'http://127.0.0.1:3000', token: 't' })
  expect(findHolder(path)).toMatchObject({ pid: process.pid, address: 'http://127.0.0.1:3000', token: 't' })
  expect(statSync(notePath(path)).mode & 0o777).toBe(0o600)
})

test('a note of another host is believed, because it cannot be checked, but gives no address and no token', () => {
  const path = join(temporaryFolder(), 'graph')
  writeFileSync(notePath(path), JSON.stringify({ pid: 2 ** 22 + 1, host: 'elsewhere', started: 'x', address: 'http://127.0.0.1:3000', token: 't' }))
  expect(findHolder(path)).toEqual({ pid: 2 ** 22 + 1, host: 'elsewhere', started: 'x' })
})

test('of a dead process and of nobody, nothing is known', () => {
  const path = join(temporaryFolder(), 'graph')
  writeFileSync(notePath(path), JSON.stringify({ pid: 2 ** 22 + 1, host: hostname(), started: 'x', token: 't' }))
  expect(findHolder(path)).toEqual({})
  expect(findHolder(join(temporaryFolder(), 'graph'))).toEqual({})
})

test('only its own note is removed', () => {
  const path = join(temporaryFolder(), 'graph')
  const other = JSON.stringify({ pid: process.pid + 1, host: hostname(), started: 'x' })
  writeFileSync(notePath(path), other)
  removeNote(path)
  expect(readFileSync(notePath(path), 'utf8')).toBe(other)
  writeNote(path, started)
  removeNote(path)
  expect(existsSync(notePath(path))).toBe(false)
})
