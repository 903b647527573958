import { afterAll, describe, expect, it } from '@jest/globals'
import { once } from 'node:events'
import { gzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { projectFile, projectRoot } from '../../../server/root.ts'
import { huipu, saidIn, startHuipu } from '../../support/huipu.ts'
import { removeTemporaryFolders, temporaryFolder, writeInto } from '../../support/temporary-folder.ts'

afterAll(removeTemporaryFolders)

const SEED = projectFile('seed')
const MEETING = '本报讯 3月28日，市委副书记、市长张三主持召开市政府常务会议。副市长李四参加会议。'

describe('extract', () => {
  const folder = temporaryFolder()

  it('prints an article a line, called by the path as given', async () => {
    const { code, out } = await huipu(['extract', 'seed'], { folder: projectRoot() })
    const pages = out.trim().split('\n').map((line) => z.object({ page: z.string(), meetings: z.array(z.object({})) }).parse(JSON.parse(line)).page)
    expect(code).toBe(0)
    expect([...new Set(pages)].map((page) => page.replaceAll('\\', '/').slice(0, 9))).toEqual(['seed/000_', 'seed/001_', 'seed/002_', 'seed/003_', 'seed/004_'])
  })

  it('prints an attendance a row for a spreadsheet', async () => {
    const { out } = await huipu(['extract', SEED, '--format', 'csv', '--published', '2022-03-29'], { folder })
    const rows = z.array(z.record(z.string(), z.string())).parse(parse(out, { columns: true, bom: true }))
    expect(out.startsWith('\ufeffperson,titles,capacity,meeting,when,from,to,venue,mode,outlet,headline,url,sentence,published,page,source\r\n')).toBe(true)
    expect(rows.length).toBeGreaterThan(50)
    expect(rows.filter(({ sentence, person }) => person === undefined || sentence?.replace(/\s/g, '').includes(person) !== true)).toEqual([])
  })

  it('reads standard input, and packed records by their ids', async () => {
    const input = gzipSync(`${JSON.stringify({ id: 'x/1', text: MEETING })}\n`)
    const { out } = await huipu(['extract', '-'], { folder, input })
    expect(out.trim().split('\n').map((line) => z.object({ page: z.string() }).parse(JSON.parse(line)).page)).toEqual(['x/1'])
    expect(await huipu(['extract', '-', '--format', 'text'], { folder, input })).toMatchObject({ code: 0, out: expect.stringContaining('张三') })
  })

  it('explains every mark, to read or for machines, and has no such spreadsheet', async () => {
    const input = JSON.stringify({ id: 'x/1', text: MEETING })
    expect(await huipu(['extract', '-', '--explain'], { folder, input })).toMatchObject({ code: 0, out: expect.stringMatching(/张三\s+person\s+张三 · chair\n\s+attendance\/predicate: The person is/) })
    const { out } = await huipu(['extract', '-', '--explain', '--format', 'ndjson'], { folder, input })
    expect(JSON.parse(out)).toMatchObject({ page: 'x/1', article: 0, marks: expect.arrayContaining([expect.objectContaining({ words: '张三', rule: 'attendance/predicate' })]) })
    expect(await huipu(['extract', '-', '--explain', '--format', 'csv'], { folder, input })).toMatchObject({ code: 2, out: '', err: expect.stringContaining('--explain has no form as csv') })
  })

  it('leaves standard output to the results and ends with 1 where something could not be read', async () => {
    expect(await huipu(['extract', 'nothing.txt', '--format', 'csv'], { folder })).toMatchObject({ code: 1, out: expect.stringMatching(/^\ufeffperson,.*\r\n$/), err: expect.stringContaining('nothing.txt: there is no such file') })
  })

  it('ends quietly when its reader goes away', async () => {
    const many = writeInto(folder, 'many.ndjson', Array.from({ length: 400 }, (_, index) => JSON.stringify({ id: String(index), text: MEETING })).join('\n'))
    const child = startHuipu(['extract', many], { folder })
    let err = ''
    child.stderr?.on('data', (chunk: Buffer) => { err += chunk.toString('utf8') })
    child.stdout?.once('data', () => child.stdout?.destroy())
    await once(child, 'close')
    expect({ code: child.exitCode, said: saidIn(err) }).toEqual({ code: 0, said: [] })
  })
})
