import { afterAll, describe, expect, it } from '@jest/globals'
import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import iconv from 'iconv-lite'
import { contentHash } from '../../server/domain/ids.ts'
import type { IngestResult } from '../../server/ingest/ingest-result.ts'
import { type IngestOptions, readPages } from '../../server/ingest/read-pages.ts'
import { removeTemporaryFolders, temporaryFolder, writeInto } from '../support/temporary-folder.ts'

const folder = temporaryFolder()
afterAll(removeTemporaryFolders)

const NEWS = '本报讯 昨天上午，市委召开常委会会议，市委书记主持会议并讲话。'

async function read(inputs: readonly string[], options?: IngestOptions): Promise<readonly IngestResult[]> {
  const results: IngestResult[] = []
  for await (const result of readPages(inputs, options)) results.push(result)
  return results
}

function pagesOf(results: readonly IngestResult[]) {
  return results.flatMap((result) => (result.kind === 'page' ? [result.page] : []))
}

function saidOf(results: readonly IngestResult[]): readonly string[] {
  return results.flatMap((result) => (result.kind === 'problem' ? [`${result.source.slice(folder.length + 1)}: ${result.message}`] : result.kind === 'notice' ? [result.message.replaceAll(`${folder}/`, '')] : []))
}

describe('a text file', () => {
  it('becomes a page that is called by its path and has the hash of its content as id', async () => {
    const path = writeInto(folder, 'one/报 1.txt', NEWS)
    expect(await read([path])).toEqual([{ kind: 'page', label: path, page: { id: `p${contentHash(NEWS, '', '')}`, source: path, text: NEWS } }])
  })

  it.each([
    ['UTF-8 with a mark', iconv.encode(NEWS, 'utf8', { addBOM: true })],
    ['GB18030', iconv.encode(NEWS, 'gb18030')],
    ['UTF-16 with a mark', iconv.encode(NEWS, 'utf-16')],
    ['UTF-16 without a mark', iconv.encode(NEWS, 'utf-16le')],
    ['gzip, whatever its name', gzipSync(NEWS)],
    ['GB18030 in gzip', gzipSync(iconv.encode(NEWS, 'gb18030'))],
  ])('is read from %s', async (name, bytes) => {
    expect(pagesOf(await read([writeInto(folder, `encodings/${name}.txt`, bytes)])).map((page) => page.text)).toEqual([NEWS])
  })

  it('keeps every character of its text as it stands', async () => {
    const text = `\n\n　　标题\r\n${NEWS}\t \n`
    expect(pagesOf(await read([writeInto(folder, 'exact.txt', text)]))[0]?.text).toBe(text)
  })
})

describe('records', () => {
  const record = { id: 'x-1', title: '常委会召开会议', text: NEWS, published: '2022年3月28日', outlet: '某日报', place: '某市', url: 'https://example.org/1', page: '01' }
  const page = { id: 'x-1', title: '常委会召开会议', text: `常委会召开会议\n${NEWS}`, published: '2022-03-28', outlet: '某日报', place: '某市', url: 'https://example.org/1', pageNumber: '01' }

  it.each([
    ['records.json', JSON.stringify([record]), ', record 1'],
    ['single.json', JSON.stringify(record, undefined, 2), ''],
    ['records.ndjson', `\ufeff${JSON.stringify(record)}\n\n`, ', line 1'],
    ['records.csv', `\ufeff${Object.keys(record).join(',')}\r\n${Object.values(record).map((cell) => `"${cell}"`).join(',')}\r\n`, ', row 2'],
    ['semicolons.csv', `${Object.keys(record).join(';')}\n${Object.values(record).join(';')}\n`, ', row 2'],
  ])('come from %s', async (name, content, row) => {
    const path = writeInto(folder, name, content)
    expect(await read([path])).toEqual([{ kind: 'page', label: 'x-1', page: { ...page, source: `${path}${row}` } }])
  })

  it('are recognised on standard input, packed or not', async () => {
    const line = `${JSON.stringify({ text: NEWS })}\n`
    const plain = await read(['-'], { standardInput: Readable.from([line]) })
    const packed = await read(['-'], { standardInput: Readable.from([gzipSync(line)]) })
    expect([plain, packed].map((results) => results.map((result) => (result.kind === 'page' ? [result.label, result.page.text] : result)))).toEqual([[['-, line 1', NEWS]], [['-, line 1', NEWS]]])
  })

  it('do not repeat a title that their text begins with', async () => {
    const path = writeInto(folder, 'title.json', JSON.stringify({ title: '本报讯', text: NEWS }))
    expect(pagesOf(await read([path]))[0]?.text).toBe(NEWS)
  })

  it('take what they lack from the options, and keep what they have', async () => {
    const path = writeInto(folder, 'lacking.ndjson', `{"text":"${NEWS}","outlet":"甲报"}\n{"text":"${NEWS}"}\n`)
    const pages = pagesOf(await read([path], { known: { outlet: '乙报', published: '2022-03-29' } }))
    expect(pages.map((one) => [one.outlet, one.published])).toEqual([['甲报', '2022-03-29'], ['乙报', '2022-03-29']])
  })

  it('leave unknown fields out with one notice for the whole load', async () => {
    const first = writeInto(folder, 'extra/1.ndjson', `{"text":"${NEWS}","author":"x"}\n{"text":"${NEWS}2","author":"y"}\n`)
    const second = writeInto(folder, 'extra/2.ndjson', `{"text":"${NEWS}3","author":"x","section":"z"}\n`)
    expect(saidOf(await read([first, second]))).toEqual(['Left out, because they are not known here: “author” (extra/1.ndjson), “section” (extra/2.ndjson). A record has id, title, text, html, published, outlet, place, url, page.'])
  })
})

describe('trouble', () => {
  it('with a record names the row and what to do, and the other records go on', async () => {
    const lines = ['{"text":"一"}', '{"text":', '["text"]', '{"text":5,"published":"2022-02-30"}', '{"title":"x"}', '{"text":" \\n "}', '{"text":"二","url":"javascript:alert(1)"}', '{"text":"三"}']
    const results = await read([writeInto(folder, 'trouble.ndjson', lines.join('\n'))])
    expect(pagesOf(results).map((page) => page.text)).toEqual(['一', '三'])
    expect(saidOf(results)).toEqual([
      expect.stringMatching(/^trouble.ndjson, line 2: it is not one JSON object \(.*\). Write one record a line/),
      'trouble.ndjson, line 3: it is not an object. Write {"text": "…"} with the fields that are known.',
      'trouble.ndjson, line 4: “text” must be text; “published” “2022-02-30” is no date: write YYYY-MM-DD, or leave it empty where it is not known.',
      'trouble.ndjson, line 5: it has neither “text” nor “html”, or they are empty. Give the page’s words in one of them, or delete it.',
      'trouble.ndjson, line 6: it has neither “text” nor “html”, or they are empty. Give the page’s words in one of them, or delete it.',
      'trouble.ndjson, line 7: “url” must begin with http:// or https://.',
    ])
  })

  it('with a row of a table names the row', async () => {
    const results = await read([writeInto(folder, 'trouble.csv', 'id,text\n1,一\n2,二,三\n3,四\n4,"五" x\n')])
    expect(pagesOf(results).map((page) => page.id)).toEqual(['1', '3'])
    expect(saidOf(results)).toEqual([
      'trouble.csv, row 3: it has 3 cells where the header names 2. Add what is missing, or put text with commas into "…".',
      expect.stringMatching(/^trouble.csv, line 5: its quotation marks do not match/),
    ])
  })

  it.each([
    ['report.pdf', Buffer.from('%PDF-1.7\n%âãÏÓ'), 'it is a PDF. Save its text'],
    ['scan.txt', Buffer.from('89504e470d0a1a0a0000', 'hex'), 'it is a picture. Turn it into text'],
    ['packed.pdf.gz', gzipSync('%PDF-1.4'), 'it is a PDF. Save its text'],
    ['word.docx', Buffer.from('504b030414000600', 'hex'), 'it is a ZIP archive, a Word or an Excel file.'],
    ['empty.txt', Buffer.alloc(0), 'it is empty. Put the page’s text into it'],
    ['blank.txt', Buffer.from('\n  \n'), 'it has neither “text” nor “html”'],
    ['noise.txt', Buffer.from(Array.from({ length: 600 }, (_, index) => (index * 89) % 256)), 'it is not text in an encoding that is known here.'],
    ['cut.txt.gz', gzipSync(NEWS.repeat(50)).subarray(0, 60), 'the gzip file is damaged or cut short.'],
    ['bad.json', Buffer.from('{"text": '), 'it is not valid JSON'],
    ['none.ndjson', Buffer.from('\n\n'), 'it holds no record.'],
  ])('with %s is one problem that says what to do', async (name, bytes, message) => {
    const path = writeInto(folder, `refused/${name}`, bytes)
    const results = await read([path, writeInto(folder, 'refused/good.txt', NEWS)])
    expect(results.map((result) => result.kind)).toEqual(['problem', 'page'])
    expect(results[0]).toEqual({ kind: 'problem', source: path, message: expect.stringContaining(message) })
  })

  it('with two pages of one id names both; the same page twice is read once', async () => {
    const results = await read([writeInto(folder, 'ids.ndjson', ['一', '二', '一'].map((text) => `{"id":"7","text":"${text}"}`).join('\n'))])
    expect(pagesOf(results).map((page) => page.text)).toEqual(['一'])
    expect(saidOf(results)).toEqual([
      expect.stringMatching(/^ids.ndjson, line 2: its id “7” is also that of .*ids.ndjson, line 1, with other content/),
      'ids.ndjson, line 3 holds the same page as ids.ndjson, line 1; it is read once.',
    ])
  })

  it('with a path that leads nowhere is a problem', async () => {
    expect(saidOf(await read([`${folder}/nowhere.txt`, `${folder}/nothing*.txt`]))).toEqual([
      'nowhere.txt: there is no such file or folder. Check the path.',
      'nothing*.txt: no file matches this pattern. Check it, and put it into quotation marks.',
    ])
  })
})

describe('a folder', () => {
  it('is read whole in the order of names, README left out, pages.csv said of its neighbours', async () => {
    writeInto(folder, 'paper/README.md', 'about')
    writeInto(folder, 'paper/a.txt', '甲')
    writeInto(folder, 'paper/b.txt', '乙')
    writeInto(folder, 'paper/.hidden', 'x')
    writeInto(folder, 'paper/deep/c.txt', '丙')
    writeInto(folder, 'paper/pages.csv', 'file,outlet,place,published\na.txt,某报,某市,2022-03-28\nb.txt,,某市,\ndeep/c.txt,丙报,,\n')
    const results = await read([`${folder}/paper`], { known: { outlet: '无名报' } })
    expect(results).toHaveLength(3)
    expect(pagesOf(results).map((page) => [page.source.slice(folder.length), page.text, page.outlet, page.place, page.published])).toEqual([
      ['/paper/a.txt', '甲', '某报', '某市', '2022-03-28'],
      ['/paper/b.txt', '乙', '无名报', '某市', undefined],
      ['/paper/deep/c.txt', '丙', '丙报', undefined, undefined],
    ])
  })

  it('applies pages.csv to a single file and to a pattern too, and reads a file named twice once', async () => {
    const pages = pagesOf(await read([`${folder}/paper/a.txt`, `${folder}/paper/*.txt`]))
    expect(pages.map((page) => page.place)).toEqual(['某市', '某市'])
  })

  it('tells a wrong row of pages.csv and leaves its page out', async () => {
    writeInto(folder, 'wrong/a.txt', '甲')
    writeInto(folder, 'wrong/b.txt', '乙')
    writeInto(folder, 'wrong/pages.csv', 'file,published,mood\na.txt,28.3.2022,fine\nz.txt,2022-03-28,\n')
    const results = await read([`${folder}/wrong`])
    expect(pagesOf(results).map((page) => page.text)).toEqual(['乙'])
    expect(saidOf(results)).toEqual([
      'wrong/pages.csv, row 2: “published” “28.3.2022” is no date: write YYYY-MM-DD, or leave it empty where it is not known. The page “a.txt” is left out until this is mended.',
      'wrong/pages.csv, row 3: there is no file “z.txt” beside it. Mend the name or delete the row.',
      'Left out, because they are not known here: “mood” (wrong/pages.csv). A record has id, title, text, html, published, outlet, place, url, page.',
    ])
  })
})

it('does not hold a large packed file in memory', async () => {
  const line = (index: number) => `{"id":"${index}","text":"${'会议'.repeat(5000)}${index}"}\n`
  const packed = writeInto(folder, 'large.ndjson.gz', gzipSync(Array.from({ length: 2000 }, (_, index) => line(index)).join('')))
  let most = 0
  let count = 0
  const before = process.memoryUsage().rss
  for await (const result of readPages([packed])) {
    if (result.kind === 'page') count += 1
    most = Math.max(most, process.memoryUsage().rss - before)
  }
  expect(count).toBe(2000)
  expect(most).toBeLessThan(150 * 1024 * 1024)
})
