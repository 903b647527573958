import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { statusSchema } from '../../server/contract/status.ts'
import { projectFile, projectRoot } from '../../server/root.ts'
import { huipu, serveHuipu, startHuipu } from '../support/huipu.ts'
import { removeTemporaryFolders, temporaryFolder, writeInto } from '../support/temporary-folder.ts'

afterAll(removeTemporaryFolders)

const SEED = projectFile('seed')
const MEETING = '本报讯 3月28日，市委副书记、市长张三主持召开市政府常务会议。副市长李四参加会议。'

/** What was said, without the lines that tell how far a slow machine has come. */
function saidIn(err: string): readonly string[] {
  return err.split('\n').filter((line) => line !== '' && !/^(Loading|Reading|Removing) … /.test(line))
}

async function countsIn(folder: string) {
  const { out } = await huipu(['status', '--json'], { folder })
  return statusSchema.parse(JSON.parse(out)).counts
}

describe('the store of a folder', () => {
  const folder = temporaryFolder()
  const other = writeInto(folder, '报 纸/一.txt', MEETING)

  it('is empty before anything is loaded', async () => {
    expect(await countsIn(folder)).toEqual({ pages: 0, articles: 0, mentions: 0, people: 0, roles: 0, meetings: 0, locations: 0, attendances: 0 })
  })

  it('holds the pages that were loaded, and loading them again changes nothing', async () => {
    const first = await huipu(['load', SEED], { folder })
    const counts = await countsIn(folder)
    const second = await huipu(['load', '--json', SEED], { folder })
    expect({ ...first, err: saidIn(first.err) }).toEqual({ code: 0, out: '', err: [expect.stringMatching(/^Loaded 5 pages with \d+ articles, \d+ people, \d+ meetings in [\d.]+ s\.$/)] })
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
  })

  it('tells what cannot be read, loads the rest and ends with 1', async () => {
    const pdf = writeInto(folder, 'broken/scan.pdf', '%PDF-1.4')
    const ended = await huipu(['load', join(folder, 'broken'), other, 'nowhere.txt'], { folder })
    expect(ended.code).toBe(1)
    expect(saidIn(ended.err)).toEqual([
      expect.stringContaining(`${pdf}: it is a PDF.`),
      'nowhere.txt: there is no such file or folder. Check the path.',
      expect.stringMatching(/^Loaded 1 page with .* 2 problems, told above\.$/),
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

describe('query', () => {
  const folder = temporaryFolder()
  beforeAll(() => huipu(['load', SEED], { folder }))

  it('answers in tab-separated rows, or in JSON', async () => {
    const cypher = 'MATCH (p:Page) RETURN count(p) AS pages, $name AS name'
    expect(await huipu(['query', cypher, '--param', 'name=甲 乙'], { folder })).toMatchObject({ code: 0, out: 'pages\tname\n5\t甲 乙\n' })
    const { out } = await huipu(['query', '--json', '-', '--param', 'name=[1]'], { folder, input: cypher })
    expect(JSON.parse(out)).toMatchObject({ columns: ['pages', 'name'], rows: [[5, [1]]], truncated: false })
  })

  it('refuses to write, and ends with 4', async () => {
    expect(await huipu(['query', 'MATCH (n) DETACH DELETE n'], { folder })).toMatchObject({ code: 4, out: '' })
    expect((await countsIn(folder)).pages).toBe(5)
  })

  it('ends with 2 where an option makes no sense', async () => {
    expect(await huipu(['query', 'RETURN 1', '--timeout', 'soon'], { folder })).toMatchObject({ code: 2 })
    expect(await huipu(['query', 'RETURN 1', '--param', 'x'], { folder })).toMatchObject({ code: 2, err: expect.stringContaining('--param name=value') })
  })
})

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
    expect(out.startsWith('\ufeffperson,titles,capacity,meeting,when,from,to,venue,mode,outlet,headline,url,sentence\r\n')).toBe(true)
    expect(rows.length).toBeGreaterThan(50)
    expect(rows.filter(({ sentence, person }) => person === undefined || sentence?.replace(/\s/g, '').includes(person) !== true)).toEqual([])
  })

  it('reads standard input, and packed records by their ids', async () => {
    const input = gzipSync(`${JSON.stringify({ id: 'x/1', text: MEETING })}\n`)
    const { out } = await huipu(['extract', '-'], { folder, input })
    expect(out.trim().split('\n').map((line) => z.object({ page: z.string() }).parse(JSON.parse(line)).page)).toEqual(['x/1'])
    expect(await huipu(['extract', '-', '--format', 'text'], { folder, input })).toMatchObject({ code: 0, out: expect.stringContaining('张三') })
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

describe('while a server runs', () => {
  const folder = temporaryFolder()
  const page = writeInto(folder, 'one.txt', MEETING)

  it('start loads the seeds into a new store only, and the other commands go through it', async () => {
    const first = await serveHuipu(['start', '--port', '0'], { folder })
    try {
      expect(first.said).toContain('The store is new: the pages of seed/ are loaded.')
      expect(await (await fetch(`${first.address}/api/health`)).json()).toMatchObject({ status: 'ready' })
      expect((await countsIn(folder)).pages).toBe(5)
      expect(await huipu(['load', page], { folder })).toMatchObject({ code: 0, err: expect.stringMatching(/^Loaded 1 page with 1 article/m) })
      expect(await huipu(['query', 'MATCH (p:Page) RETURN count(p)'], { folder })).toMatchObject({ code: 0, out: expect.stringContaining('6') })
      expect(await huipu(['query', 'MATCH (n) DELETE n'], { folder })).toMatchObject({ code: 4 })
      expect(await huipu(['status'], { folder })).toMatchObject({ code: 0, out: expect.stringContaining(`through the server at ${first.address}`) })
      expect(await huipu(['remove', 'p-none'], { folder })).toMatchObject({ code: 1 })
      expect(await huipu(['start'], { folder })).toMatchObject({ code: 0, out: `The explorer already runs at ${first.address}\n` })
      expect(await huipu(['serve'], { folder })).toMatchObject({ code: 3, err: expect.stringContaining(first.address) })
    } finally {
      expect(await first.end()).toBe(0)
    }
    const second = await serveHuipu(['start', '--port', '0'], { folder })
    expect(second.said).not.toContain('seed')
    expect(await second.end('SIGTERM')).toBe(0)
    expect((await countsIn(folder)).pages).toBe(6)
  })

  it('serve never loads', async () => {
    const empty = temporaryFolder()
    const serving = await serveHuipu(['serve', '--port', '0'], { folder: empty })
    expect(await serving.end()).toBe(0)
    expect((await countsIn(empty)).pages).toBe(0)
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

describe('help', () => {
  it('names every command and exit code', async () => {
    const { code, out } = await huipu(['help'], { folder: projectRoot() })
    expect(code).toBe(0)
    for (const word of ['load', 'remove', 'extract', 'serve', 'start', 'query', 'status', '--store', 'HUIPU_STORE', 'Exit codes', '130']) expect(out).toContain(word)
  })

  it('follows a mistake, which ends with 2', async () => {
    for (const args of [['lode'], ['load'], ['extract', 'x', '--format', 'pdf'], ['load', 'x', '--published', '2022-02-30']]) {
      expect(await huipu(args, { folder: projectRoot() })).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/error|cannot be used/) })
    }
  })

  it('says the version of package.json', async () => {
    const { version } = z.object({ version: z.string() }).parse(JSON.parse(readFileSync(projectFile('package.json'), 'utf8')))
    expect(await huipu(['--version'], { folder: projectRoot() })).toEqual({ code: 0, out: `${version}\n`, err: '' })
  })
})
