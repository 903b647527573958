import { afterAll, expect, test } from '@jest/globals'
import { readFileSync, readdirSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { projectFile } from '../../../server/root.ts'
import { countsIn, huipu, serveHuipu } from '../../support/huipu.ts'
import { removeTemporaryFolders, temporaryFolder, writeInto } from '../../support/temporary-folder.ts'

afterAll(removeTemporaryFolders)

async function loaded(): Promise<string> {
  const folder = temporaryFolder()
  await huipu(['load', projectFile('seed')], { folder })
  return folder
}

test('a backup restores to the same store; verify finds nothing; an export of the moved store is the same file', async () => {
  const folder = await loaded()
  const counts = await countsIn(folder)
  expect(await huipu(['verify'], { folder })).toMatchObject({ code: 0, out: '', err: expect.stringContaining('sound') })
  expect(await huipu(['backup', '备 份.ndjson'], { folder })).toMatchObject({ code: 0 })
  expect(await huipu(['restore', '备 份.ndjson'], { folder })).toMatchObject({ code: 3, err: expect.stringContaining('--force') })
  expect(await huipu(['restore', '备 份.ndjson', '--force'], { folder })).toMatchObject({ code: 0, err: expect.stringContaining('is kept as') })
  expect(await countsIn(folder)).toEqual(counts)
  expect(await huipu(['move', 'file:data/graph', 'file:two'], { folder })).toMatchObject({ code: 0 })
  expect(await huipu(['export', '--facts', 'two.ndjson', '--store', 'file:two'], { folder })).toMatchObject({ code: 0 })
  expect(readFileSync(join(folder, 'two.ndjson'), 'utf8')).toBe(readFileSync(join(folder, '备 份.ndjson'), 'utf8'))
}, 240_000)

test('a file that is there, a backup cut short, a file that is not there and a folder that is not there change nothing', async () => {
  const folder = await loaded()
  await huipu(['backup', 'b.ndjson'], { folder })
  const whole = readFileSync(join(folder, 'b.ndjson'), 'utf8')
  expect(await huipu(['backup', 'b.ndjson'], { folder })).toMatchObject({ code: 2, err: expect.stringContaining('--force') })
  expect(await huipu(['export', '--facts', 'b.ndjson', '--force'], { folder })).toMatchObject({ code: 0 })
  expect(readFileSync(join(folder, 'b.ndjson'), 'utf8')).toBe(whole)
  truncateSync(join(folder, 'b.ndjson'), 5000)
  const before = readdirSync(join(folder, 'data'))
  expect(await huipu(['restore', 'b.ndjson', '--force'], { folder })).toMatchObject({ code: 2, err: expect.stringContaining('line') })
  expect(await huipu(['restore', 'nowhere.ndjson', '--force'], { folder })).toMatchObject({ code: 2, err: expect.stringContaining('nowhere.ndjson') })
  expect(await huipu(['backup', 'no/folder/b.ndjson'], { folder })).toMatchObject({ code: 2, err: expect.stringContaining('no/folder') })
  expect(readdirSync(join(folder, 'data'))).toEqual(before)
  expect(await huipu(['verify'], { folder })).toMatchObject({ code: 0 })
}, 240_000)

test('a damaged store is replaced when it is said, and kept', async () => {
  const folder = await loaded()
  await huipu(['backup', 'b.ndjson'], { folder })
  writeInto(folder, 'data/graph', '晚报讯')
  expect(await huipu(['restore', 'b.ndjson'], { folder })).toMatchObject({ code: 3 })
  expect(await huipu(['restore', 'b.ndjson', '--force'], { folder })).toMatchObject({ code: 0 })
  const kept = readdirSync(join(folder, 'data')).find((name) => name.startsWith('graph.before-'))
  expect(readFileSync(join(folder, 'data', kept ?? ''), 'utf8')).toBe('晚报讯')
  expect(await huipu(['verify'], { folder })).toMatchObject({ code: 0 })
}, 240_000)

test('while the explorer runs, a copy of the store is backed up, verified and moved; only what would replace it needs the explorer stopped', async () => {
  const folder = await loaded()
  const serving = await serveHuipu(['serve', '--port', '0'], { folder })
  const ran = [
    await huipu(['backup', 'b.ndjson'], { folder }),
    await huipu(['verify'], { folder }),
    await huipu(['move', 'file:data/graph', 'file:two'], { folder }),
    await huipu(['restore', 'b.ndjson', '--force'], { folder }),
    await huipu(['move', 'file:two', 'file:data/graph'], { folder }),
  ]
  const beside = readdirSync(join(folder, 'data')).filter((name) => name.includes('.query-'))
  expect(await serving.end()).toBe(0)
  expect(ran.map(({ code }) => code)).toEqual([0, 0, 0, 3, 3])
  expect(ran.map(({ err }) => err.includes(serving.address))).toEqual([false, false, false, true, true])
  expect(ran[1]?.err).toMatch(/^file:data\/graph is sound/)
  expect(beside).toEqual([])
  await huipu(['backup', 'again.ndjson'], { folder })
  await huipu(['backup', 'two.ndjson', '--store', 'file:two'], { folder })
  expect(new Set(['b.ndjson', 'again.ndjson', 'two.ndjson'].map((name) => readFileSync(join(folder, name), 'utf8'))).size).toBe(1)
}, 240_000)
