/**
 * Files → pages: the narrator of ingest. Each input is found, opened (unpacked where it is gzip), recognised, taken apart into
 * records, and each record made a Page. Results come as they are read; no file is held whole but text, HTML and JSON ones.
 * What goes wrong with one input or record is a result like any other, and the next one goes on.
 */
import { basename } from 'node:path'
import type { Readable } from 'node:stream'
import { decodeText } from './encoding.ts'
import { type FoundFile, findInputs } from './find-inputs.ts'
import { type IngestResult, problem, reasonOf } from './ingest-result.ts'
import type { KnownOfPage } from './known-of-page.ts'
import { Neighbours } from './neighbours.ts'
import { type OpenedBytes, openBytes, readAll } from './open-bytes.ts'
import { RECORD_FIELDS, type RecordReading, recordToPage } from './record-to-page.ts'
import { type RawRecord, readCsv, readJson, readNdjson } from './records.ts'
import { SeenPages } from './seen-pages.ts'
import { type Sniffed, sniff } from './sniff.ts'

/**
 * What a record lacks is filled from `known`.
 * @property standardInput read where an input is `-`
 */
export interface IngestOptions {
  readonly known?: KnownOfPage
  readonly standardInput?: Readable
}

/** What is remembered while one load's inputs are read. */
interface Reading {
  readonly options: IngestOptions
  readonly neighbours: Neighbours
  readonly seen: SeenPages
  readonly unknownFields: Map<string, string>
}

/** One input to read. `about` is what pages.csv says of it. */
interface Input {
  readonly source: string
  readonly opened: OpenedBytes
  readonly about: KnownOfPage
}

const LARGEST_TEXT = 64 * 1024 * 1024

/** Reads every input in order. Never throws for what stands in the inputs. */
export async function* readPages(inputs: readonly string[], options: IngestOptions = {}): AsyncGenerator<IngestResult> {
  const reading: Reading = { options, neighbours: new Neighbours(), seen: new SeenPages(), unknownFields: new Map() }
  for await (const found of findInputs(inputs)) {
    if (found.kind === 'problem') yield found
    else if (found.kind === 'file') yield* readFile(found, reading)
    else yield* readStandardInput(reading)
  }
  yield* noticeUnknown(reading.unknownFields)
}

async function* readFile(file: FoundFile, reading: Reading): AsyncGenerator<IngestResult> {
  if (await reading.neighbours.isIndex(file.source)) {
    yield* readIndexFile(file, reading)
    return
  }
  const neighbour = await reading.neighbours.of(file.source, file.top)
  if (neighbour.kind === 'refused') {
    if (!file.inFolder) yield problem(file.source, 'what pages.csv says of it is wrong. Mend that row.')
    return
  }
  try {
    yield* readOpened({ source: file.source, opened: await openBytes(file.source), about: neighbour.known }, reading)
  } catch (error) {
    yield problem(file.source, reasonOf(error))
  }
}

/** pages.csv holds no page; in a folder, what is wrong with it is told. */
async function* readIndexFile(file: FoundFile, reading: Reading): AsyncGenerator<IngestResult> {
  if (!file.inFolder) {
    yield problem(file.source, 'it says what is known of the pages beside it, and is none itself. Load its folder.')
    return
  }
  const { problems, unknownFields } = await reading.neighbours.problemsOf(file.source)
  for (const field of unknownFields) noteUnknown(field, file.source, reading)
  yield* problems
}

async function* readStandardInput(reading: Reading): AsyncGenerator<IngestResult> {
  try {
    const opened = await openBytes(reading.options.standardInput ?? process.stdin)
    yield* readOpened({ source: '-', opened, about: {} }, reading)
  } catch (error) {
    yield problem('standard input', reasonOf(error))
  }
}

async function* readOpened(input: Input, reading: Reading): AsyncGenerator<IngestResult> {
  const sniffed = sniff(basename(input.source), input.opened.head)
  if (sniffed.kind === 'refused') yield problem(input.source, sniffed.reason)
  else if (sniffed.kind === 'empty') yield problem(input.source, 'it is empty. Put the page’s text into it, or delete it.')
  else {
    let records = 0
    for await (const record of recordsOf(sniffed, input.opened)) {
      records += 1
      yield* readRecord(record, input, reading)
    }
    if (records === 0) yield problem(input.source, 'it holds no record. Put one on each line or row, or delete it.')
  }
}

async function* recordsOf({ format, encoding }: Extract<Sniffed, { kind: 'readable' }>, { bytes }: OpenedBytes): AsyncGenerator<RawRecord> {
  switch (format) {
    case 'json': yield* readJson(bytes, encoding); break
    case 'ndjson': yield* readNdjson(bytes, encoding); break
    case 'csv': yield* readCsv(bytes, encoding); break
    case 'text':
    case 'html': yield { kind: 'record', row: '', fields: { [format]: decodeText(await readAll(bytes, LARGEST_TEXT), encoding) } }
  }
}

function* readRecord(record: RawRecord, input: Input, reading: Reading): Generator<IngestResult> {
  const source = record.row === '' ? input.source : `${input.source}, ${record.row}`
  if (record.kind === 'broken') {
    yield problem(source, record.message)
    return
  }
  for (const field of Object.keys(record.fields)) if (!RECORD_FIELDS.some((known) => known === field)) noteUnknown(field, input.source, reading)
  const read = recordToPage(record.fields, source, [aboutRecord(record.row, input.about), reading.options.known ?? {}])
  if (read.kind === 'refused') yield problem(source, read.message)
  else yield sight(read, source, reading)
}

/** A file of many records has no single id, title or address. */
function aboutRecord(row: string, { outlet, place, published, ...single }: KnownOfPage): KnownOfPage {
  return { outlet, place, published, ...(row === '' ? single : {}) }
}

function sight(read: Extract<RecordReading, { kind: 'page' }>, source: string, reading: Reading): IngestResult {
  const sighting = reading.seen.note(read.page)
  if (sighting.kind === 'new') return { kind: 'page', page: read.page, label: read.givenId ?? source }
  if (sighting.kind === 'same' || read.givenId === undefined) return { kind: 'notice', message: `${source} holds the same page as ${sighting.as}; it is read once.` }
  return problem(source, `its id “${read.page.id}” is also that of ${sighting.as}, with other content. Give each page an id of its own.`)
}

function noteUnknown(field: string, source: string, reading: Reading): void {
  if (!reading.unknownFields.has(field)) reading.unknownFields.set(field, source)
}

function* noticeUnknown(fields: ReadonlyMap<string, string>): Generator<IngestResult> {
  if (fields.size === 0) return
  const list = [...fields].map(([field, source]) => `“${field}” (${source})`).join(', ')
  yield { kind: 'notice', message: `Left out, because they are not known here: ${list}. A record has ${RECORD_FIELDS.join(', ')}.` }
}
