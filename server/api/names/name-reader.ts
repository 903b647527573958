/**
 * Reads names and remembers what was read: the pinyin as shown, and the keys that a search compares.
 * A name takes a tenth of a millisecond the first time, so many are read in pieces that let other work pass.
 */
import { setImmediate as breathe } from 'node:timers/promises'
import { type NameKeys, nameKeys } from './name-search.ts'
import { pinyinName, syllables } from './pinyin-name.ts'

/** What is searched of a person. */
export interface NamedPerson { readonly id: string, readonly name: string, readonly aliases: readonly string[] }

/** Names read between two breaths: some milliseconds. */
const PIECE = 100

/** More names than a large graph has people; beyond, what is not asked for again is forgotten. */
const ROOM = 200_000

/** One reader serves all requests and outlives the data it was first asked about. */
export class NameReader {
  readonly #compound: ReadonlySet<string>
  readonly #syllables: Memory<readonly string[]>
  readonly #pinyin: Memory<string>
  readonly #keys: Memory<NameKeys>

  /** @param compound family names of two characters @param room how many names a generation holds */
  constructor(compound: readonly string[], room = ROOM) {
    this.#compound = new Set(compound)
    this.#syllables = new Memory(room)
    this.#pinyin = new Memory(room)
    this.#keys = new Memory(room)
  }

  /** The name as it is shown: `Wu Xinming`. */
  pinyin(name: string): string {
    return this.#pinyin.get(name, () => pinyinName(name, this.#compound, this.#read(name)))
  }

  /** The keys of all these people, in their order. */
  async keys(people: readonly NamedPerson[]): Promise<readonly NameKeys[]> {
    const keys: NameKeys[] = []
    for (const [i, { id, name, aliases }] of people.entries()) {
      const names = [name, ...aliases]
      keys.push(this.#keys.get([id, ...names].join('\n'), () => nameKeys(id, names, (one) => this.#read(one))))
      if (i % PIECE === PIECE - 1) await breathe()
    }
    return keys
  }

  #read(name: string): readonly string[] {
    return this.#syllables.get(name, () => syllables(name))
  }
}

/** Two generations: when the young one is full it becomes the old one, and what nobody asked for since is forgotten. */
class Memory<T> {
  readonly #room: number
  #young = new Map<string, T>()
  #old = new Map<string, T>()

  constructor(room: number) {
    this.#room = room
  }

  get(key: string, make: () => T): T {
    const young = this.#young.get(key)
    if (young !== undefined) return young
    const value = this.#old.get(key) ?? make()
    if (this.#young.size >= this.#room) {
      this.#old = this.#young
      this.#young = new Map()
    }
    this.#young.set(key, value)
    return value
  }
}
