/** Opening a store: what is made, what is refused, and who is said to hold it. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, test } from '@jest/globals'
import { openStore } from '../../server/store/open-store.ts'
import { StoreDamagedError, StoreHeldError, StoreNewerError, StoreUnavailableError, StoreUnreadableError, StoreUrlError } from '../../server/store/store-error.ts'
import { openEmbeddedStore } from '../../server/store/embedded/embedded-store.ts'
import type { GraphStore, Row } from '../../server/store/graph-store.ts'
import { asNobody } from '../support/as-nobody.ts'
import { noteNotRun } from '../support/not-run.ts'
import { buildProgram } from '../support/program.ts'
import { removeTemporaryFolders, temporaryFolder } from '../support/temporary-folder.ts'
import { testCatalogue } from '../support/test-catalogue.ts'

const opened: GraphStore[] = []

async function open(path: string): Promise<GraphStore> {
  const store = await openStore(`file:${path}`, { queryChild: '' })
  opened.push(store)
  return store
}

/** The error that opening ends with. */
async function refusal(path: string): Promise<unknown> {
  return open(path).then(() => undefined, (error: unknown) => error)
}

function openWithTestStatements(path: string): Promise<GraphStore> {
  return openEmbeddedStore({ path, catalogue: testCatalogue(), queryChild: '' })
}

/** @returns the people that it holds */
async function makeStore(path: string): Promise<readonly Row[]> {
  const store = await openWithTestStatements(path)
  const rows = Array.from({ length: 2000 }, (_, i) => ({ id: `p${i}`, name: '王晖', tags: ['书记'] }))
  await store.write((transaction) => transaction.run('load/put-test-people', { rows }))
  await store.close()
  return readPeople(path)
}

async function readPeople(path: string): Promise<readonly Row[]> {
  const store = await openWithTestStatements(path)
  try {
    return await store.read('read/test-people')
  } finally {
    await store.close()
  }
}

afterEach(async () => {
  for (const store of opened.splice(0)) await store.close()
})
afterAll(removeTemporaryFolders)

describe('a store in a file', () => {
  test('is made with the folders above it, in the very place that the path names', async () => {
    const path = join(temporaryFolder(), 'a b', '%2Fdata', '图谱')
    const store = await open(path)
    expect(store.url).toBe(`file:${path}`)
    expect(existsSync(path)).toBe(true)
  })

  test('is one file after it is closed, and opens again', async () => {
    const path = join(temporaryFolder(), 'graph')
    const store = await open(path)
    await store.close()
    expect([`${path}.wal`, `${path}.lock`].filter((file) => existsSync(file))).toEqual([])
    expect(await (await open(path)).schemaVersion()).toBeGreaterThan(0)
  })
})

describe('what is no store', () => {
  test.each([
    ['data/graph', 'it names no kind of store'],
    ['file:', 'the path is missing'],
    ['http://localhost', 'it names no kind of store'],
    ['', 'it names no kind of store'],
    ['neo4j://', 'the address of the server is not understood'],
    ['bolt+s://user:secret@localhost', 'user and password do not belong there'],
    ['neo4j://localhost', 'there is no user'],
  ])('“%s”', async (url, reason) => {
    const opening = openStore(url, { queryChild: '' })
    await expect(opening).rejects.toBeInstanceOf(StoreUrlError)
    await expect(opening).rejects.toThrow(reason)
  })

  test('a password in a URL is not repeated', async () => {
    await expect(openStore('neo4j://user:secret@localhost', { queryChild: '' })).rejects.toThrow(/^(?!.*secret)/su)
  })

  test('a server that does not answer', async () => {
    const neo4jLogin = () => ({ user: 'neo4j', password: 'secret', database: 'neo4j', retryMs: 100, poolSize: 2, connectMs: 1000 })
    await expect(openStore('bolt://127.0.0.1:1', { queryChild: '', neo4jLogin })).rejects.toBeInstanceOf(StoreUnavailableError)
  })

  test('a folder in its place', async () => {
    const folder = temporaryFolder()
    expect(await refusal(folder)).toBeInstanceOf(StoreUnreadableError)
  })

  test('a place beneath a file, where no folder can be made', async () => {
    const file = join(temporaryFolder(), 'file')
    writeFileSync(file, '')
    expect(await refusal(join(file, 'graph'))).toBeInstanceOf(StoreUnreadableError)
  })

  test('a folder that may not be written to, and a file that may not', async () => {
    const folder = temporaryFolder()
    chmodSync(folder, 0o755)
    const mine = join(folder, 'graph')
    await makeStore(mine)
    chmodSync(mine, 0o444)
    const open = join(folder, 'open')
    mkdirSync(open)
    writeFileSync(join(open, 'graph'), readFileSync(mine))
    chmodSync(join(open, 'graph'), 0o444)
    chmodSync(open, 0o777)
    chmodSync(folder, 0o555)
    const catalogue = testCatalogue()
    const refused = await asNobody(() => Promise.all([join(folder, 'new'), join(open, 'graph')].map((path) => openEmbeddedStore({ path, catalogue, queryChild: '' }).catch((error: unknown) => error))))
    chmodSync(folder, 0o755)
    expect(refused).toEqual([expect.any(StoreUnreadableError), expect.any(StoreUnreadableError)])
    // Some are seen before the engine is asked, some by the engine: permissions are asked of the real user, files opened by the effective one.
    expect(refused.map((error) => /give yourself the right to|change its permissions/u.test(String(error)))).toEqual([true, true])
    expect(existsSync(join(folder, 'new'))).toBe(false)
  })

  test.each([['an empty file', ''], ['a text', '晚报讯\n'.repeat(1000)]])('%s; it is left as it was', async (_, content) => {
    const path = join(temporaryFolder(), 'graph')
    writeFileSync(path, content)
    expect(await refusal(path)).toBeInstanceOf(StoreDamagedError)
    expect(readFileSync(path, 'utf8')).toBe(content)
    expect(existsSync(`${path}.lock`)).toBe(false)
  })

  test('a log without its file', async () => {
    const path = join(temporaryFolder(), 'graph')
    mkdirSync(`${path}.wal`)
    expect(await refusal(path)).toBeInstanceOf(StoreDamagedError)
  })

  test.each([
    ['cut in half', (path: string) => truncateSync(path, Math.floor(statSync(path).size / 2))],
    ['overwritten at its head', (path: string) => writeFileSync(path, readFileSync(path).fill(0, 0, 64))],
  ])('a store %s', async (_, damage) => {
    const path = join(temporaryFolder(), 'graph')
    await makeStore(path)
    damage(path)
    expect(await refusal(path)).toBeInstanceOf(StoreDamagedError)
  })

  test('a store damaged anywhere: it is refused, or nothing that it holds was hit', async () => {
    const path = join(temporaryFolder(), 'graph')
    const people = await makeStore(path)
    const whole = readFileSync(path)
    const outcomes = new Set<string>()
    for (let at = 0; at < whole.length; at += Math.ceil(whole.length / 25)) {
      writeFileSync(path, Buffer.from(whole).fill(0x5a, at, at + 2048))
      const outcome = await readPeople(path).catch((error: unknown) => error)
      outcomes.add(Array.isArray(outcome) ? 'read' : 'refused')
      if (Array.isArray(outcome)) expect(outcome).toEqual(people)
      else expect(outcome).toBeInstanceOf(StoreDamagedError)
    }
    expect(outcomes).toContain('refused')
  })

  test('a store of a later version, each time', async () => {
    const path = join(temporaryFolder(), 'graph')
    const store = await open(path)
    await store.write((transaction) => transaction.run('schema/put-schema-version', { schemaVersion: 999 }))
    await store.close()
    expect(await refusal(path)).toMatchObject({ constructor: StoreNewerError, found: 999 })
    expect(await refusal(path)).toMatchObject({ constructor: StoreNewerError, found: 999 })
  })
})

describe('a store that another has open', () => {
  const writer = buildProgram('tests/store/embedded/writer.ts')

  /** @returns the id of the process that holds the store, and how to end it */
  async function hold(path: string): Promise<{ pid: number | undefined, kill(): Promise<void> }> {
    const child = spawn(process.execPath, [writer, path, 'hold'], { stdio: ['ignore', 'pipe', 'inherit'] })
    await new Promise((resolve) => { child.stdout.once('data', resolve) })
    return {
      pid: child.pid,
      kill: () => new Promise((resolve) => {
        child.once('close', () => resolve())
        child.kill('SIGKILL')
      }),
    }
  }

  test('names the process, where it listens, and its token; once it is dead, the store opens', async () => {
    const path = join(temporaryFolder(), 'graph')
    const holder = await hold(path)
    const held = await refusal(path)
    expect(statSync(`${path}.lock`).mode & 0o777).toBe(0o600)
    await holder.kill()
    expect(held).toBeInstanceOf(StoreHeldError)
    expect(held).toMatchObject({ pid: holder.pid, address: 'http://127.0.0.1:3000', token: 'secret', message: expect.stringContaining(process.platform === 'linux' ? `process ${holder.pid} (node writer.js)` : `process ${holder.pid}`) })
    expect(existsSync(`${path}.lock`)).toBe(true)
    expect(await (await open(path)).dataVersion()).toBe(0)
  })

  test.each([['without a note', undefined], ['with a note of a dead process', JSON.stringify({ pid: 2 ** 22 + 1, host: hostname(), started: 'x', address: 'http://gone' })], ['with a note that is no JSON', '{']])('is told from the system %s', async (_, note) => {
    const path = join(temporaryFolder(), 'graph')
    const holder = await hold(path)
    rmSync(`${path}.lock`)
    if (note !== undefined) appendFileSync(`${path}.lock`, note)
    const held = await refusal(path)
    await holder.kill()
    expect(held).toBeInstanceOf(StoreHeldError)
    expect(held).toMatchObject({ pid: process.platform === 'linux' ? holder.pid : undefined, address: undefined })
  })

  test('is told from the system by number and name where it is no program of ours', async () => {
    if (process.platform !== 'linux') {
      noteNotRun({ what: 'A store held by another program', why: 'only Linux tells who holds a file', command: 'npm test -- tests/store/open-store' })
      return
    }
    const path = join(temporaryFolder(), 'graph')
    await makeStore(path)
    const other = spawn('flock', ['--no-fork', path, 'sh', '-c', 'echo held; exec sleep 60'], { stdio: ['ignore', 'pipe', 'inherit'] })
    await once(other.stdout, 'data')
    const held = await refusal(path)
    other.kill()
    await once(other, 'close')
    expect(held).toMatchObject({ constructor: StoreHeldError, pid: other.pid, message: expect.stringMatching(new RegExp(`process ${other.pid} \\(sh|sleep\\)`, 'u')) })
    await open(path)
  })

  test('is also held by this process itself', async () => {
    const path = join(temporaryFolder(), 'graph')
    await open(path)
    expect(await refusal(path)).toMatchObject({ constructor: StoreHeldError, pid: process.pid })
  })
})
