/**
 * pages.csv: what is known of the files beside it and below (`file, outlet, place, published`, and any other field of a record).
 * The nearest one above a file speaks for it. A row that is wrong costs its page, since what it says cannot be used and what it means cannot be guessed.
 */
import { existsSync } from 'node:fs'
import { basename, dirname, join, relative, sep } from 'node:path'
import { type IngestProblem, UnreadableInput, problem, reasonOf } from './ingest-result.ts'
import type { KnownOfPage } from './known-of-page.ts'
import { openBytes } from './open-bytes.ts'
import { RECORD_FIELDS, readKnown } from './record-to-page.ts'
import { readCsv } from './records.ts'
import { sniff } from './sniff.ts'

const NAME = 'pages.csv'

export interface Neighbour {
  readonly kind: 'known' | 'refused'
  readonly known: KnownOfPage
}

interface Index {
  readonly entries: ReadonlyMap<string, Neighbour>
  readonly problems: readonly IngestProblem[]
  readonly unknownFields: readonly string[]
}

/** Reads each pages.csv once. */
export class Neighbours {
  private readonly indexes = new Map<string, Promise<Index | undefined>>()

  /** True where the file is such an index and no list of records. */
  async isIndex(path: string): Promise<boolean> {
    return basename(path) === NAME && (await this.indexOf(dirname(path))) !== undefined
  }

  /** What is wrong with an index itself: rows that are wrong, and rows of files that are not there. */
  async problemsOf(path: string): Promise<Pick<Index, 'problems' | 'unknownFields'>> {
    return (await this.indexOf(dirname(path))) ?? { problems: [], unknownFields: [] }
  }

  /** What is known of a file, from the nearest index that names it, no higher than `top`. */
  async of(path: string, top: string): Promise<Neighbour> {
    for (let folder = dirname(path); ; folder = dirname(folder)) {
      const found = (await this.indexOf(folder))?.entries.get(relative(folder, path).split(sep).join('/'))
      if (found !== undefined) return found
      if (relative(top, folder) === '' || dirname(folder) === folder) return { kind: 'known', known: {} }
    }
  }

  private indexOf(folder: string): Promise<Index | undefined> {
    const known = this.indexes.get(folder)
    if (known !== undefined) return known
    const reading = readIndex(folder)
    this.indexes.set(folder, reading)
    return reading
  }
}

async function readIndex(folder: string): Promise<Index | undefined> {
  const path = join(folder, NAME)
  if (!existsSync(path)) return undefined
  const index = { entries: new Map<string, Neighbour>(), problems: new Array<IngestProblem>(), unknownFields: new Array<string>() }
  try {
    for await (const { row, fields } of rowsOf(path, index.problems)) {
      if (!('file' in fields)) return undefined
      const entry = readEntry(folder, fields)
      index.entries.set(entry.name, entry.neighbour)
      index.problems.push(...entry.wrong.map((message) => problem(`${path}, ${row}`, message)))
      index.unknownFields.push(...Object.keys(fields).filter((field) => field !== 'file' && !RECORD_FIELDS.some((one) => one === field)))
    }
  } catch (error) {
    index.problems.push(problem(path, reasonOf(error)))
  }
  return index
}

function readEntry(folder: string, { file, ...rest }: Readonly<Record<string, unknown>>): { readonly name: string, readonly neighbour: Neighbour, readonly wrong: readonly string[] } {
  const name = String(file).trim().replaceAll('\\', '/').replace(/^[.]\//, '')
  const missing = name === '' || !existsSync(join(folder, name)) ? [`there is no file “${name}” beside it. Mend the name or delete the row.`] : []
  const read = readKnown(rest)
  return read.kind === 'known'
    ? { name, neighbour: read, wrong: missing }
    : { name, neighbour: { kind: 'refused', known: {} }, wrong: [...missing, `${read.message} The page “${name}” is left out until this is mended.`] }
}

async function* rowsOf(path: string, problems: IngestProblem[]) {
  const { head, bytes } = await openBytes(path)
  const sniffed = sniff(NAME, head)
  if (sniffed.kind === 'refused') throw new UnreadableInput(sniffed.reason)
  if (sniffed.kind === 'empty') return
  for await (const record of readCsv(bytes, sniffed.encoding)) {
    if (record.kind === 'broken') problems.push(problem(`${path}, ${record.row}`, record.message))
    else yield record
  }
}
