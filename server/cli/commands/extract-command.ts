/** `huipu extract PATHS…`: pages → facts on standard output, or with `--explain` every mark and its reason, as they are read. No store is opened. */
import type { IngestResult } from '../../ingest/ingest-result.ts'
import { readPages } from '../../ingest/read-pages.ts'
import { toNdjson } from '../../load/to-ndjson.ts'
import { createPagePool } from '../../load/reading/page-pool.ts'
import { readUserLexicon } from '../../load/user-lexicon.ts'
import { CSV_OPENING, attendanceCsv } from '../print/attendance-csv.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { holdToPlaces, knownFromOptions } from '../options/known-options.ts'
import { listing } from '../print/listing.ts'
import { markedNdjson, markedText, type MarkedPage } from '../print/marked-page.ts'
import { type Narrator, createNarrator } from '../print/narrator.ts'
import { OptionError } from '../options/option-error.ts'
import { counted, write } from '../print/output.ts'
import type { ExtractOptions, Surroundings } from '../options/command-options.ts'

interface Format { readonly opening: string, readonly page: (read: MarkedPage) => string }

type FormatName = NonNullable<ExtractOptions['format']>

const FORMATS: Readonly<Record<FormatName, Format>> = {
  ndjson: { opening: '', page: ({ label, facts }) => toNdjson(facts, label) },
  csv: { opening: CSV_OPENING, page: ({ page, facts }) => attendanceCsv(page, facts) },
  text: { opening: '', page: ({ label, facts }) => listing(label, facts) },
}

const EXPLAINED: Readonly<Partial<Record<FormatName, Format>>> = { ndjson: { opening: '', page: markedNdjson }, text: { opening: '', page: markedText } }

/** @throws OptionError where an explanation is asked for as a spreadsheet */
function formatOf({ format, explain }: ExtractOptions): Format {
  if (!explain) return FORMATS[format ?? 'ndjson']
  const found = EXPLAINED[format ?? 'text']
  if (found === undefined) throw new OptionError('--explain has no form as csv. Write --format text, to read, or --format ndjson, for machines.')
  return found
}

/** Where results go to no terminal. */
const COLUMNS = 100

/** Pages read at a time: enough to keep every thread at work, few enough that results come soon. */
const BATCH_PAGES = 64

/** Problems are told and the other pages go on. */
export async function runExtract(paths: readonly string[], options: ExtractOptions, { streams, interruption: { signal }, now }: Surroundings): Promise<ExitCode> {
  const words = readUserLexicon(options.lexicon)
  const known = knownFromOptions(options)
  holdToPlaces(options, words)
  const narrator = createNarrator('Reading', streams, { json: false, now })
  const pool = createPagePool(words)
  const format = formatOf(options)
  const columns = streams.columns ?? COLUMNS
  let done = 0
  try {
    await write(streams.result, format.opening)
    for await (const batch of batchesOf(readPages(paths, { known }), narrator)) {
      if (signal.aborted) return EXIT.interrupted
      const results = await pool.extractAll(batch.map(({ page }) => page), options.explain ? 'marks' : 'facts')
      for (const [index, { label, page }] of batch.entries()) {
        const result = results[index]
        if (result?.status === 'fulfilled') await write(streams.result, format.page({ label, page, facts: result.value, columns }))
        else narrator.problem(label, `it could not be read: ${String(result?.reason)}`)
      }
      done += batch.length
      narrator.progress({ done })
    }
  } finally {
    await pool.close()
  }
  if (narrator.problems === 0) return EXIT.done
  narrator.end(`Read ${counted(done, 'page')}; ${counted(narrator.problems, 'problem')}, told above.`, {})
  return EXIT.problems
}

type ReadPage = Extract<IngestResult, { readonly kind: 'page' }>

async function* batchesOf(results: AsyncIterable<IngestResult>, narrator: Narrator): AsyncGenerator<readonly ReadPage[]> {
  let batch: ReadPage[] = []
  for await (const result of results) {
    if (result.kind === 'problem') narrator.problem(result.source, result.message)
    else if (result.kind === 'notice') narrator.notice(result.message)
    else batch.push(result)
    if (batch.length < BATCH_PAGES) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}
