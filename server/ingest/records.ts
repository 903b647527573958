/**
 * JSON, NDJSON and CSV → records, one at a time, each with where it stands. A record that cannot be read is a problem with
 * its row or line; the next ones go on. NDJSON and CSV are never held whole.
 */
import { parse } from 'csv-parse'
import { Readable, pipeline } from 'node:stream'
import { z } from 'zod'
import { type Encoding, decodeChunks, decodeText } from './encoding.ts'
import { UnreadableInput } from './ingest-result.ts'
import { readAll } from './open-bytes.ts'

/** @property row where it stands in its file: `row 3`, `line 12`; empty for the only record of a file */
export type RawRecord =
  | { readonly kind: 'record', readonly row: string, readonly fields: Readonly<Record<string, unknown>> }
  | { readonly kind: 'broken', readonly row: string, readonly message: string }

const MEGABYTE = 1024 * 1024
const LARGEST_JSON = 256 * MEGABYTE
const LONGEST_LINE = 64 * MEGABYTE

/** One object, or a list of objects. @throws UnreadableInput where the file is no JSON */
export async function* readJson(bytes: AsyncIterable<Buffer>, encoding: Encoding): AsyncGenerator<RawRecord> {
  const value = parseWhole(decodeText(await readAll(bytes, LARGEST_JSON), encoding))
  if (!Array.isArray(value)) {
    yield toRecord(value, '')
    return
  }
  for (const [index, item] of value.entries()) yield toRecord(item, `record ${index + 1}`)
}

/** One object a line; empty lines are passed over. */
export async function* readNdjson(bytes: AsyncIterable<Buffer>, encoding: Encoding): AsyncGenerator<RawRecord> {
  let number = 0
  for await (const line of lines(decodeChunks(bytes, encoding))) {
    number += 1
    if (line.trim() === '') continue
    try {
      yield toRecord(JSON.parse(line), `line ${number}`)
    } catch (error) {
      yield { kind: 'broken', row: `line ${number}`, message: `it is not one JSON object (${reasonOf(error)}). Write one record a line, and mend or delete this one.` }
    }
  }
}

/** A header row of names, then a record a row; comma, semicolon or tab. The header is row 1, as in a spreadsheet. */
export async function* readCsv(bytes: AsyncIterable<Buffer>, encoding: Encoding): AsyncGenerator<RawRecord> {
  const { delimiter, text } = await chooseDelimiter(decodeChunks(bytes, encoding))
  const skipped: Skipped[] = []
  const parser = parse({
    bom: true, delimiter, info: true, relax_column_count: true, skip_empty_lines: true, skip_records_with_error: true, max_record_size: LONGEST_LINE,
    on_skip: (error) => { noteSkipped(skipped, skippedSchema.parse(error)) },
  })
  let header: readonly string[] | undefined
  let told = 0
  // Errors of the source reach the reader through the parser, which runs ahead of it: a skipped row is told before the row that follows it.
  for await (const item of pipeline(Readable.from(text), parser, () => undefined)) {
    const { record, records, emptyLines } = csvRowSchema.parse(item)
    for (; (skipped[told]?.records ?? records) < records; told += 1) yield unmatchedQuotes(skipped[told])
    if (header === undefined) header = record.map((name) => name.trim())
    else yield toRow(header, record, `row ${records + emptyLines + told}`)
  }
  for (; told < skipped.length; told += 1) yield unmatchedQuotes(skipped[told])
}

/** Where the parser gave a row up: the line it had come to, and how many rows it had read. */
const skippedSchema = z.object({ lines: z.number(), records: z.number() })
type Skipped = z.infer<typeof skippedSchema>

/** The parser may give one row up twice: where it goes wrong, and at the end. */
function noteSkipped(skipped: Skipped[], one: Skipped): void {
  if (skipped.at(-1)?.records !== one.records) skipped.push(one)
}

function unmatchedQuotes(skipped: Skipped | undefined): RawRecord {
  return { kind: 'broken', row: `line ${skipped?.lines ?? '?'}`, message: 'its quotation marks do not match, so that it and what follows, up to the next closing one, is not read. Put such text into "…" and double the quotation marks within.' }
}

/** What the parser gives for each row: the cells, and where it was then. */
const csvRowSchema = z.object({ record: z.array(z.string()), info: z.object({ records: z.number(), empty_lines: z.number() }) })
  .transform(({ record, info }) => ({ record, records: info.records, emptyLines: info.empty_lines }))

function toRow(header: readonly string[], cells: readonly string[], row: string): RawRecord {
  if (cells.length !== header.length) return { kind: 'broken', row, message: `it has ${cells.length} cells where the header names ${header.length}. Add what is missing, or put text with commas into "…".` }
  return { kind: 'record', row, fields: Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ''])) }
}

/** The separator that the header row holds most of. */
async function chooseDelimiter(chunks: AsyncGenerator<string>): Promise<{ readonly delimiter: string, readonly text: AsyncIterable<string> }> {
  const first = await chunks.next()
  const opening = first.done === true ? '' : first.value
  const header = opening.split(/[\r\n]/, 1)[0] ?? ''
  const delimiter = [',', ';', '\t'].reduce((best, mark) => (header.split(mark).length > header.split(best).length ? mark : best))
  return { delimiter, text: prepend(opening, chunks) }
}

async function* prepend(opening: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  if (opening !== '') yield opening
  yield* rest
}

/** Linear in the text: a line that goes on over many chunks is put together once. */
async function* lines(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let begun: string[] = []
  let length = 0
  for await (const chunk of chunks) {
    const [continued = '', ...started] = chunk.split('\n')
    begun.push(continued)
    length += continued.length
    for (const next of started) {
      yield begun.join('')
      begun = [next]
      length = next.length
    }
    if (length > LONGEST_LINE) throw new UnreadableInput(`it has a line of more than ${LONGEST_LINE / MEGABYTE} MB. Write one record a line.`)
  }
  if (length > 0) yield begun.join('')
}

function parseWhole(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new UnreadableInput(`it is not valid JSON (${reasonOf(cause)}). Mend it there; if it holds one record a line, name it .ndjson.`, { cause })
  }
}

function toRecord(value: unknown, row: string): RawRecord {
  const parsed = objectSchema.safeParse(value)
  return parsed.success
    ? { kind: 'record', row, fields: parsed.data }
    : { kind: 'broken', row, message: 'it is not an object. Write {"text": "…"} with the fields that are known.' }
}

const objectSchema = z.record(z.string(), z.unknown())

function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return message.length > 140 ? `${message.slice(0, 140)}…` : message
}
