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

/** One reader serves all requests and outlives the data it was first asked about. */
export class NameReader {
  readonly #compound: ReadonlySet<string>
  readonly #syllables = new Map<string, readonly string[]>()
  readonly #pinyin = new Map<string, string>()
  readonly #keys = new Map<string, NameKeys>()

  /** @param compound family names of two characters */
  constructor(compound: readonly string[]) {
    this.#compound = new Set(compound)
  }

  /** The name as it is shown: `Wu Xinming`. */
  pinyin(name: string): string {
    return remembered(this.#pinyin, name, () => pinyinName(name, this.#compound, this.#read(name)))
  }

  /** The keys of all these people, in their order. */
  async keys(people: readonly NamedPerson[]): Promise<readonly NameKeys[]> {
    const keys: NameKeys[] = []
    for (const [i, { id, name, aliases }] of people.entries()) {
      const names = [name, ...aliases]
      keys.push(remembered(this.#keys, [id, ...names].join('\n'), () => nameKeys(id, names, (one) => this.#read(one))))
      if (i % PIECE === PIECE - 1) await breathe()
    }
    return keys
  }

  #read(name: string): readonly string[] {
    return remembered(this.#syllables, name, () => syllables(name))
  }
}

function remembered<T>(memory: Map<string, T>, key: string, make: () => T): T {
  const known = memory.get(key)
  if (known !== undefined) return known
  const made = make()
  memory.set(key, made)
  return made
}
