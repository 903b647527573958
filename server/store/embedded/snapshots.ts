/**
 * Copies of the store that a child process may open: one for each data version that is asked for, in a private folder
 * (mode 0700) beside the store. The one before is removed when the next is made; what a process that died left behind is
 * removed when the store is opened.
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** @property path a single file, to be opened read-only */
export interface Snapshot { readonly path: string, readonly version: number }

/** @property save writes a whole copy of what is committed, with no write under way, and tells its data version */
export interface SnapshotSource {
  readonly path: string
  version(): Promise<number>
  save(target: string): Promise<number>
}

export class Snapshots {
  readonly #source: SnapshotSource
  #folder: string | undefined
  #current: Snapshot | undefined

  constructor(source: SnapshotSource) {
    this.#source = source
    removeLeftovers(source.path)
  }

  /** The snapshot of the data version of now; made when there is none. */
  async current(): Promise<Snapshot> {
    const version = await this.#source.version()
    if (this.#current?.version === version) return this.#current
    const before = this.#current
    this.#folder ??= mkdtempSync(prefixOf(this.#source.path))
    mkdirSync(this.#folder, { recursive: true, mode: 0o700 })
    const path = join(this.#folder, `graph-${version}`)
    rmSync(path, { force: true })
    this.#current = { path, version: await this.#source.save(path) }
    if (before !== undefined && before.path !== path) rmSync(before.path, { force: true })
    return this.#current
  }

  close(): void {
    if (this.#folder !== undefined) rmSync(this.#folder, { recursive: true, force: true })
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
