import { afterAll, describe, expect, it } from '@jest/globals'
import { once } from 'node:events'
import { join } from 'node:path'
import { z } from 'zod'
import { statusSchema } from '../../../server/contract/status.ts'
import { projectFile } from '../../../server/root.ts'
import { countsIn, huipu, saidIn, startHuipu } from '../../support/huipu.ts'
import { removeTemporaryFolders, temporaryFolder, writeInto } from '../../support/temporary-folder.ts'

afterAll(removeTemporaryFolders)

const SEED = projectFile('seed')
const MEETING = '本报讯 3月28日，市委副书记、市长张三主持召开市政府常务会议。副市长李四参加会议。'

describe('the store of a folder', () => {
  const folder = temporaryFolder()
  const other = writeInto(folder, '报 纸/一.txt', MEETING)

  it('holds the pages that were loaded, and loading them again changes nothing', async () => {
    const first = await huipu(['load', SEED], { folder })
    const counts = await countsIn(folder)
    const second = await huipu(['load', '--json', SEED], { folder })
    expect({ ...first, err: saidIn(first.err) }).toEqual({ code: 0, out: '', err: [expect.stringMatching(/^Loaded 5 pages with \d+ articles, \d+ people, \d+ meetings in [\d.]+ s\.$/), expect.stringMatching(/^Left in doubt: \d+ times\/unsettled/)] })
    expect(counts.pages).toBe(5)
    expect(second.code).toBe(0)
    expect(second.out.trim().split('\n').map((line) => JSON.parse(line)).at(-1)).toMatchObject({ event: 'done', problems: 0, summary: { pages: 5, loaded: 0, replaced: 0, unchanged: 5 } })
    expect(await countsIn(folder)).toEqual(counts)
  })

  it('loses with a page exactly what the page brought', async () => {
    const before = await countsIn(folder)
    await huipu(['load', other], { folder })
    const { out } = await huipu(['query', '--json', '--param', `source=${other}`, 'MATCH (p:Page) WHERE p.source = $source RETURN p.id AS id'], { folder })
    const [[id]] = z.object({ rows: z.tuple([z.tuple([z.string()])]) }).parse(JSON.parse(out)).rows
    expect((await countsIn(folder)).pages).toBe(6)
    expect((await huipu(['remove', id], { folder })).code).toBe(0)
    expect(await countsIn(folder)).toEqual(before)
    await huipu(['load', other], { folder })
    expect((await huipu(['remove', other], { folder })).code).toBe(0)
    expect(await countsIn(folder)).toEqual(before)
  })

  it('tells what cannot be read, loads the rest and ends with 1', async () => {
    const pdf = writeInto(folder, 'broken/scan.pdf', '%PDF-1.4')
    const ended = await huipu(['load', join(folder, 'broken'), other, 'nowhere.txt'], { folder })
    expect(ended.code).toBe(1)
    expect(saidIn(ended.err)).toEqual([
      expect.stringContaining(`${pdf}: it is a PDF.`),
      'nowhere.txt: there is no such file or folder. Check the path.',
      expect.stringMatching(/^Loaded 1 page with .* 2 problems, told above\.$/),
      expect.stringMatching(/^Left in doubt: 1 \S+.*\. huipu extract --explain FILE shows where and why\.$/),
    ])
  })

  it('names a page that is not there when it is to be removed', async () => {
    expect(await huipu(['remove', 'p-none'], { folder })).toMatchObject({ code: 1, err: expect.stringContaining('p-none: There is no page of this id') })
  })

  it('stands where --store or HUIPU_STORE says', async () => {
    await huipu(['load', other, '--store', 'file:a b/%41 图'], { folder })
    const { out } = await huipu(['status', '--json'], { folder, environment: { HUIPU_STORE: 'file:a b/%41 图' } })
    expect(statusSchema.parse(JSON.parse(out)).counts.pages).toBe(1)
    expect(await huipu(['status', '--store', 'ftp://x'], { folder })).toMatchObject({ code: 3, err: expect.stringContaining('it names no kind of store') })
  })
})

describe('interrupted', () => {
  it('a load leaves whole pages, and the same command goes on', async () => {
    const folder = temporaryFolder()
    const total = 3000
    const many = writeInto(folder, 'many.ndjson', Array.from({ length: total }, (_, index) => JSON.stringify({ id: String(index), text: `${MEETING}第${index}号。` })).join('\n'))
    const child = startHuipu(['load', '--json', many], { folder })
    child.stdout?.once('data', () => child.kill('SIGINT'))
    await once(child, 'close')
    expect(child.exitCode).toBe(130)
    const { pages, articles } = await countsIn(folder)
    expect(pages).toBeGreaterThan(0)
    expect(pages).toBeLessThan(total)
    expect(articles).toBe(pages)
  })
})
