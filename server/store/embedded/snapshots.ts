/**
 * Copies of the store that a child process may open: one for each data version that is asked for, in a private folder
 * (mode 0700) beside the store. The one before is removed when the next is made; what a process that died left behind is
 * removed when the store is opened.
 * While a long load raises the version again and again, each question would copy the store. So copying may take up a fifth of the
 * time, beyond an allowance that many small copies never use up; until then the last copy is given again, and said to be late.
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** @property path a single file, to be opened read-only @property lateMs how old it is where the store has changed since; else 0 */
export interface Snapshot { readonly path: string, readonly version: number, readonly lateMs: number }

/** A copy that took a second is paid for by so many seconds without one, once the allowance is used up. */
const REST = 4
const ALLOWANCE_MS = 10_000

/** @property save writes a whole copy of what is committed, with no write under way, and tells its data version @property now milliseconds of a clock that only goes forward */
export interface SnapshotSource {
  readonly path: string
  now(): number
  version(): Promise<number>
  save(target: string): Promise<number>
}

export class Snapshots {
  readonly #source: SnapshotSource
  readonly #copies = new Set<string>()
  #folder: string | undefined
  #current: Omit<Snapshot, 'lateMs'> | undefined
  #madeAt = 0
  /** What copying has cost and has not yet been paid for, as of the last copy. */
  #debtMs = 0

  constructor(source: SnapshotSource) {
    this.#source = source
    removeLeftovers(source.path)
  }

  /** The snapshot of the data version of now, made when there is none; the last one where copying has lately taken too long. */
  async current(): Promise<Snapshot> {
    const version = await this.#source.version()
    if (this.#current?.version === version) return { ...this.#current, lateMs: 0 }
    const asked = this.#source.now()
    const debt = Math.max(0, this.#debtMs - (asked - this.#madeAt))
    if (this.#current !== undefined && debt > ALLOWANCE_MS) return { ...this.#current, lateMs: asked - this.#madeAt }
    const made = await this.#make(version)
    this.#madeAt = this.#source.now()
    this.#debtMs = debt + (this.#madeAt - asked) * REST
    return { ...made, lateMs: 0 }
  }

  async #make(version: number): Promise<Omit<Snapshot, 'lateMs'>> {
    const before = this.#current
    this.#folder ??= mkdtempSync(prefixOf(this.#source.path))
    mkdirSync(this.#folder, { recursive: true, mode: 0o700 })
    const path = join(this.#folder, `graph-${version}`)
    rmSync(path, { force: true })
    this.#current = { path, version: await this.#source.save(path) }
    if (before !== undefined && before.path !== path) rmSync(before.path, { force: true })
    return this.#current
  }

  /** A copy of its own for another process, which may write to it. */
  async copy(): Promise<{ readonly path: string, remove(): Promise<void> }> {
    const folder = mkdtempSync(prefixOf(this.#source.path))
    const remove = async (): Promise<void> => {
      this.#copies.delete(folder)
      await rm(folder, { recursive: true, force: true })
    }
    this.#copies.add(folder)
    const path = join(folder, 'graph')
    await this.#source.save(path).catch(async (error: unknown) => {
      await remove()
      throw error
    })
    return { path, remove }
  }

  close(): void {
    for (const folder of [...this.#copies, ...(this.#folder === undefined ? [] : [this.#folder])]) rmSync(folder, { recursive: true, force: true })
    this.#current = undefined
  }
}

function prefixOf(path: string): string {
  return `${path}.query-`
}

function removeLeftovers(path: string): void {
  const prefix = basename(prefixOf(path))
  for (const name of readdirSync(dirname(path))) {
    if (name.startsWith(prefix)) rmSync(join(dirname(path), name), { recursive: true, force: true })
  }
}
