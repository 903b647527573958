import { expect, it } from '@jest/globals'
import { type RawRecord, readCsv, readJson, readNdjson } from '../../server/ingest/records.ts'

async function* pieces(text: string, size = 7): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function collect(records: AsyncIterable<RawRecord>): Promise<readonly RawRecord[]> {
  const all: RawRecord[] = []
  for await (const record of records) all.push(record)
  return all
}

it('NDJSON is read however it is cut, with its line numbers', async () => {
  expect(await collect(readNdjson(pieces('{"text":"会议"}\r\n\n{"text":"二"}'), 'utf-8'))).toEqual([
    { kind: 'record', row: 'line 1', fields: { text: '会议' } }, { kind: 'record', row: 'line 3', fields: { text: '二' } },
  ])
})

it('a long NDJSON line is read whole, however it is cut', async () => {
  const text = 'x'.repeat(30_000_000)
  const [record] = await collect(readNdjson(pieces(JSON.stringify({ text }), 65_536), 'utf-8'))
  expect(record).toEqual({ kind: 'record', row: 'line 1', fields: { text } })
})

it('JSON is one record or a list of them', async () => {
  expect(await collect(readJson(pieces('{"text":"一"}'), 'utf-8'))).toEqual([{ kind: 'record', row: '', fields: { text: '一' } }])
  expect(await collect(readJson(pieces('[{"text":"一"},2]'), 'utf-8'))).toEqual([{ kind: 'record', row: 'record 1', fields: { text: '一' } }, { kind: 'broken', row: 'record 2', message: expect.any(String) }])
  await expect(collect(readJson(pieces('{"text":'), 'utf-8'))).rejects.toThrow('not valid JSON')
})

it('CSV rows are numbered as in a spreadsheet, with line breaks in cells and empty rows', async () => {
  expect(await collect(readCsv(pieces('id,text\n1,"a\nb"\n\n2,c\n'), 'utf-8'))).toEqual([
    { kind: 'record', row: 'row 2', fields: { id: '1', text: 'a\nb' } }, { kind: 'record', row: 'row 4', fields: { id: '2', text: 'c' } },
  ])
})

it('a row whose quotation marks do not match is told where it stands, after the rows before it', async () => {
  expect(await collect(readCsv(pieces('id,text\n1,a\n2,"b" x\n'), 'utf-8'))).toEqual([
    { kind: 'record', row: 'row 2', fields: { id: '1', text: 'a' } }, { kind: 'broken', row: 'line 3', message: expect.stringContaining('quotation marks do not match') },
  ])
})

it.each([[','], [';'], ['\t']])('cells may be parted by %j', async (mark) => {
  expect(await collect(readCsv(pieces(`id${mark}text\n1${mark}a b\n`), 'utf-8'))).toEqual([{ kind: 'record', row: 'row 2', fields: { id: '1', text: 'a b' } }])
})
