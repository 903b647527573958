/** Newspapers by meeting, meeting after meeting → their names, each once, and the sets of them that meetings share. */
import type { OutletSets } from './incidence-index.ts'

/** Takes the newspapers of one meeting after the other, in the order of the meetings. */
export class OutletBook {
  /** Each name once, in order of arrival. */
  readonly names: string[] = []
  readonly #nameAt = new Map<string, number>()
  readonly #setAt = new Map<string, number>([['', 0]])
  readonly #sets: (readonly number[])[] = [[]]
  readonly #of: number[] = []

  /** The next meeting's. */
  add(outlets: readonly string[]): void {
    const set = [...new Set(outlets.map((name) => this.#indexOf(name)))].sort((a, b) => a - b)
    const key = set.join()
    const known = this.#setAt.get(key) ?? this.#sets.push(set) - 1
    this.#setAt.set(key, known)
    this.#of.push(known)
  }

  /** The sets of all meetings so far. */
  sets(): OutletSets {
    let end = 0
    const starts = [0, ...this.#sets.map((set) => (end += set.length))]
    return { of: Int32Array.from(this.#of), outlets: { starts: Int32Array.from(starts), targets: Int32Array.from(this.#sets.flat()) } }
  }

  #indexOf(name: string): number {
    const known = this.#nameAt.get(name) ?? this.names.push(name) - 1
    this.#nameAt.set(name, known)
    return known
  }
}
