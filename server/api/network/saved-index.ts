/**
 * The incidence index in a file beside the store, so that a start need not read a million attendances again.
 * The file: a line of JSON (what it was made from, the pieces' lengths, a SHA-256 of the pieces), then the pieces. It is a cache:
 * made by another program, from other data, cut short or damaged, it is as good as not there. It is replaced in one step.
 */
import { createHash } from 'node:crypto'
import { open, readFile, rename, rm, stat, utimes } from 'node:fs/promises'
import { setImmediate as breathe } from 'node:timers/promises'
import { z } from 'zod'
import type { IncidenceIndex } from '../../network/incidence-index.ts'
import { packIndex, type Unpacking } from '../../network/packed-index.ts'
import { laidOut, unpacked } from './packing.ts'

/**
 * What an index was made from.
 * @property source what tells the store's data from those of another store with the same version
 */
export interface IndexOrigin { readonly dataVersion: number, readonly source: string }

/** An index as it was saved. */
export type LoadedIndex = IndexOrigin & { readonly index: IncidenceIndex }

export interface SavedIndexOptions extends Unpacking {
  /** Path of the file. */
  readonly path: string
  /** Changes whenever the program would make another index from the same data. */
  readonly program: string
  /** Smaller networks are not saved. */
  readonly leastAttendances?: number
}

const NEWLINE = 10
/** The heading is padded to this, so that numbers lie where they can be read in place. */
const ALIGNED = 8
const LONGEST_HEADING = 1_000_000

const headingSchema = z.object({ program: z.string(), dataVersion: z.number().int(), source: z.string(), lengths: z.array(z.number().int().nonnegative()), sha256: z.string() })

export class SavedIndex {
  readonly #options: SavedIndexOptions
  #saving: Promise<void> = Promise.resolve()
  #onDisk: number | undefined
  #preloaded: Promise<LoadedIndex | undefined> | undefined

  constructor(options: SavedIndexOptions) {
    this.#options = options
  }

  /** Writes the file; one writing at a time. @throws errors of the file system, after taking away what was half written */
  save(index: IncidenceIndex, origin: IndexOrigin): Promise<void> {
    if (index.byPerson.targets.length < (this.#options.leastAttendances ?? 0)) return this.#saving
    this.#saving = this.#saving.catch(() => undefined).then(() => this.#write(index, origin))
    return this.#saving
  }

  /** Reads the file for the next `load`. @returns whether there is one that can be used */
  async preload(): Promise<boolean> {
    this.#preloaded = this.#read()
    return await this.#preloaded !== undefined
  }

  /** The index and what it was made from; undefined where there is no file that can be used. */
  load(): Promise<LoadedIndex | undefined> {
    const read = this.#preloaded ?? this.#read()
    this.#preloaded = undefined
    return read
  }

  async #read(): Promise<LoadedIndex | undefined> {
    try {
      const bytes = await readFile(this.#options.path)
      const end = bytes.subarray(0, LONGEST_HEADING).indexOf(NEWLINE)
      const { program, lengths, sha256, dataVersion, source } = headingSchema.parse(JSON.parse(bytes.toString('utf8', 0, end)))
      if (program !== this.#options.program) return undefined
      const pieces = piecesOf(bytes.subarray(end + 1), lengths)
      if (await checksum(pieces) !== sha256) return undefined
      const index = await unpacked(pieces, this.#options)
      this.#onDisk = dataVersion
      return { dataVersion, source, index }
    } catch {
      return undefined
    }
  }

  /** When the file was written, in milliseconds; undefined where there is none. */
  async written(): Promise<number | undefined> {
    return stat(this.#options.path).then(({ mtimeMs }) => mtimeMs, () => undefined)
  }

  /** Notes that the file still holds: its store was closed, and has this version. Waits for what is being saved. */
  async confirm(dataVersion: number): Promise<void> {
    await this.#saving.catch(() => undefined)
    const now = new Date()
    if (this.#onDisk === dataVersion) await utimes(this.#options.path, now, now)
  }

  async #write(index: IncidenceIndex, origin: IndexOrigin): Promise<void> {
    const fresh = `${this.#options.path}.${process.pid}`
    try {
      await laidOut(index)
      const pieces: Uint8Array[] = []
      for (const piece of packIndex(index)) {
        pieces.push(piece)
        await breathe()
      }
      const file = await open(fresh, 'w', 0o600)
      try {
        await file.writeFile(headingOf({ ...origin, program: this.#options.program, lengths: pieces.map(({ length }) => length), sha256: await checksum(pieces) }))
        for (const piece of pieces) await file.writeFile(padded(piece))
        await file.sync()
      } finally {
        await file.close()
      }
      await rename(fresh, this.#options.path)
      this.#onDisk = origin.dataVersion
    } catch (error) {
      await rm(fresh, { force: true })
      throw error
    }
  }
}

function headingOf(heading: z.infer<typeof headingSchema>): Buffer {
  const text = Buffer.from(JSON.stringify(heading))
  return Buffer.concat([text, Buffer.alloc((ALIGNED - (text.length + 1) % ALIGNED) % ALIGNED, ' '), Buffer.from('\n')])
}

function padded(piece: Uint8Array): Uint8Array {
  const missing = (ALIGNED - piece.length % ALIGNED) % ALIGNED
  return missing === 0 ? piece : Buffer.concat([piece, Buffer.alloc(missing)])
}

/** @throws RangeError when the file ends too early or too late */
function piecesOf(bytes: Uint8Array, lengths: readonly number[]): readonly Uint8Array[] {
  let from = 0
  const pieces = lengths.map((length) => {
    const piece = bytes.subarray(from, from + length)
    from += Math.ceil(length / ALIGNED) * ALIGNED
    return piece
  })
  if (from !== bytes.length) throw new RangeError('The file of the index is cut short.')
  return pieces
}

async function checksum(pieces: readonly Uint8Array[]): Promise<string> {
  const hash = createHash('sha256')
  for (const piece of pieces) {
    hash.update(piece)
    await breathe()
  }
  return hash.digest('hex')
}
