/** Trouble with the store, caused for real and met by the commands as people type them: each says what happened and what to do, and ends with 3. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, readFileSync, readdirSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { projectFile } from '../../server/root.ts'
import { openStore } from '../../server/store/open-store.ts'
import { SCHEMA_VERSION } from '../../server/store/schema-version.ts'
import { boltStub, type BoltStubOptions } from '../support/bolt/bolt-stub.ts'
import { countsIn, huipu } from '../support/huipu.ts'
import { buildProgram } from '../support/program.ts'
import { type SmallDisk, smallDisk } from '../support/small-disk.ts'
import { removeTemporaryFolders, temporaryFolder, writeInto } from '../support/temporary-folder.ts'

/** A folder with a store of the seed pages, and a backup of it: `b.ndjson`. */
const seeded = temporaryFolder()
beforeAll(async () => {
  await huipu(['load', projectFile('seed')], { folder: seeded })
  await huipu(['backup', 'b.ndjson'], { folder: seeded })
})
afterAll(removeTemporaryFolders)

describe('a file', () => {
  async function said(path: string): Promise<{ readonly code: number | null, readonly err: string }> {
    const { code, err } = await huipu(['status', '--store', `file:${path}`], { folder: seeded })
    return { code, err }
  }

  it('that is damaged', async () => {
    const path = join(temporaryFolder(), 'graph')
    copyFileSync(join(seeded, 'data', 'graph'), path)
    truncateSync(path, 5000)
    expect(await said(path)).toEqual({ code: 3, err: expect.stringMatching(/can't be opened as a store: .* Nothing was changed. Move it away/u) })
  })

  it('of a newer version', async () => {
    const path = join(temporaryFolder(), 'graph')
    const store = await openStore(`file:${path}`, { queryChild: '' })
    await store.write((transaction) => transaction.run('schema/put-schema-version', { schemaVersion: 999 }))
    await store.close()
    expect(await said(path)).toEqual({ code: 3, err: expect.stringContaining(`has schema version 999; this program knows versions up to ${SCHEMA_VERSION}. Install a newer version`) })
  })

  it('that a program of another kind holds', async () => {
    const path = join(temporaryFolder(), 'graph')
    const holder = spawn(process.execPath, [buildProgram('tests/store/embedded/writer.ts'), path, '0'], { stdio: ['ignore', 'pipe', 'inherit'] })
    await once(holder.stdout, 'data')
    const held = await said(path)
    holder.kill('SIGKILL')
    await once(holder, 'close')
    expect(held).toEqual({ code: 3, err: expect.stringMatching(new RegExp(`is held by process ${holder.pid}\\D.*Stop it, or wait until it has finished`, 'u')) })
  })
})

describe('a server', () => {
  const ends: (() => Promise<void>)[] = []
  afterEach(async () => { for (const end of ends.splice(0)) await end() })

  async function said(url: string): Promise<{ readonly code: number | null, readonly err: string }> {
    const { code, err } = await huipu(['status', '--store', url], { folder: seeded, environment: { HUIPU_NEO4J_PASSWORD: 'secret', HUIPU_NEO4J_RETRY_MS: '200' } })
    return { code, err }
  }

  it('that is not there', async () => {
    expect(await said('bolt://127.0.0.1:1')).toEqual({ code: 3, err: expect.stringContaining('does not answer. Start it, or check the address') })
  })

  it.each<[string, BoltStubOptions, string]>([
    ['of an older version', { agent: 'Neo4j/4.4.30' }, 'is Neo4j/4.4.30; this program needs Neo4j 5 or later'],
    ['that refuses the password', { login: () => ({ code: 'Neo.ClientError.Security.Unauthorized', message: 'The client is unauthorized.' }) }, 'refuses the user or the password. Set HUIPU_NEO4J_USER'],
    ['without that database', { run: () => ({ code: 'Neo.ClientError.Database.DatabaseNotFound', message: 'Graph not found: neo4j' }) }, 'has no database “neo4j”. Create it, or name another with HUIPU_NEO4J_DATABASE'],
  ])('%s', async (_, options, words) => {
    const stub = await boltStub(options)
    ends.push(() => stub.close())
    const { code, err } = await said(`bolt://${stub.address}`)
    expect({ code, err }).toEqual({ code: 3, err: expect.stringContaining(words) })
    expect(err).not.toContain('secret')
  })
})

describe('a disk', () => {
  let disk: SmallDisk | undefined
  afterEach(() => { disk?.remove() })

  it('that is full: what was loaded before is there, and goes on when there is room', async () => {
    disk = smallDisk(2)
    if (disk === undefined) return
    const run = (...args: readonly string[]) => huipu(args, { folder: seeded, environment: { HUIPU_STORE: `file:${join(disk?.folder ?? '', 'graph')}` } })
    await run('load', projectFile('seed'))
    const text = '春风吹过田野，油菜花开。\n'.repeat(500)
    const many = writeInto(temporaryFolder(), 'many.ndjson', Array.from({ length: 200 }, (_, i) => `${JSON.stringify({ id: `p${i}`, text: `${i}\n${text}` })}\n`).join(''))
    expect(await run('load', many)).toMatchObject({ code: 3, err: expect.stringMatching(/There is no room left for the store .* Make room and give the same command again/u) })
    disk.grow(30)
    expect(JSON.parse((await run('status', '--json')).out)).toMatchObject({ counts: { mentions: (await countsIn(seeded)).mentions } })
    expect(await run('load', many)).toMatchObject({ code: 0 })
    expect(JSON.parse((await run('status', '--json')).out)).toMatchObject({ counts: { pages: 205 } })
  }, 240_000)

  it('without room for a backup keeps the one that is there', async () => {
    disk = smallDisk(1)
    if (disk === undefined) return
    const file = writeInto(disk.folder, 'b.ndjson', readFileSync(join(seeded, 'b.ndjson')))
    writeInto(disk.folder, 'full', Buffer.alloc(2 ** 20 - readFileSync(file).length - 20_000))
    expect(await huipu(['backup', file, '--force'], { folder: seeded })).toMatchObject({ code: 3, err: expect.stringContaining(`There is no room left for ${file}. What stood there before is as it was`) })
    expect(readdirSync(disk.folder).sort()).toEqual(['b.ndjson', 'full'])
    expect(readFileSync(file)).toEqual(readFileSync(join(seeded, 'b.ndjson')))
  })

  it('that is read-only', async () => {
    disk = smallDisk(3)
    if (disk === undefined) return
    disk.makeReadOnly()
    expect(await huipu(['load', projectFile('seed'), '--store', `file:${join(disk.folder, 'graph')}`], { folder: seeded })).toMatchObject({ code: 3, err: expect.stringContaining('can\'t be written to; give yourself the right to, or choose another place with --store') })
  })
})

describe('a backup that is killed', () => {
  it('leaves the one that was there, at any moment', async () => {
    const before = readFileSync(join(seeded, 'b.ndjson'))
    const child = spawn(process.execPath, [projectFile('dist', 'server', 'cli.js'), 'backup', 'b.ndjson', '--force'], { cwd: seeded, stdio: 'ignore' })
    while (child.exitCode === null && !readdirSync(seeded).some((name) => name.endsWith('.part'))) await new Promise((resolve) => { setImmediate(resolve) })
    child.kill('SIGKILL')
    if (child.exitCode === null) await once(child, 'close')
    expect(readFileSync(join(seeded, 'b.ndjson'))).toEqual(before)
    expect((await countsIn(seeded)).pages).toBe(5)
  })
})
