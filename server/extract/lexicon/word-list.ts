/**
 * A closed list of words with something known of each, asked for the longest word that begins or ends at a place.
 * Lookup takes one step a character of the longest word that could stand there, usually one; building is linear in the list.
 */
import { Trie } from './trie.ts'

/** @property word the word as listed; `value` what is known of it */
export interface Found<Value> { readonly word: string, readonly value: Value, readonly start: number, readonly end: number }

/** A list of words; the first of two equal words counts. */
export class WordList<Value> {
  readonly #words: string[] = []
  readonly #values: Value[] = []
  readonly #forward = new Trie()
  #backward: Trie | undefined

  constructor(entries: Iterable<readonly [string, Value]>) {
    for (const [word, value] of entries) {
      if (word === '' || this.#forward.add(word, this.#words.length) >= 0) continue
      this.#words.push(word)
      this.#values.push(value)
    }
  }

  /** What is known of exactly this word. */
  get(word: string): Value | undefined {
    const number = this.#forward.numberOf(word)
    return number < 0 ? undefined : this.#values[number]
  }

  has(word: string): boolean { return this.#forward.numberOf(word) >= 0 }

  /** The longest word that begins at `start`. */
  at(text: string, start: number): Found<Value> | undefined { return this.#found(this.#forward.longestAt(text, start), start) }

  /** The longest word that ends at `end`, begun at or after `floor`. */
  before(text: string, end: number, floor = 0): Found<Value> | undefined {
    this.#backward ??= backwardTrie(this.#words)
    const number = this.#backward.longestBefore(text, end, floor)
    return number < 0 ? undefined : this.#found(number, end - (this.#words[number]?.length ?? 0))
  }

  /** Every word of the list in the text, longest first from the left, without overlaps. */
  all(text: string, from = 0, to = text.length): readonly Found<Value>[] {
    let found: Found<Value>[] | undefined
    for (let hit = this.first(text, from, to); hit !== undefined; hit = this.first(text, hit.end, to)) {
      found ??= []
      found.push(hit)
    }
    return found ?? NONE
  }

  /** The first of them. */
  first(text: string, from = 0, to = text.length): Found<Value> | undefined {
    const end = Math.min(to, text.length)
    for (let at = this.#forward.beginning(text, Math.max(from, 0), end); at < end; at = this.#forward.beginning(text, at + 1, end)) {
      const hit = this.at(text, at)
      if (hit !== undefined && hit.end <= to) return hit
    }
    return undefined
  }

  /** True where one stands in the text. */
  standsIn(text: string, from = 0, to = text.length): boolean { return this.first(text, from, to) !== undefined }

  #found(number: number, start: number): Found<Value> | undefined {
    if (number < 0) return undefined
    const word = this.#words[number]
    const value = this.#values[number]
    return word === undefined || value === undefined ? undefined : { word, value, start, end: start + word.length }
  }
}

const NONE: readonly never[] = []

/** Of the words read from their ends; made when first asked for, as lists of one article's names never are. */
function backwardTrie(words: readonly string[]): Trie {
  const trie = new Trie()
  words.forEach((word, number) => { trie.add(reversed(word), number) })
  return trie
}

function reversed(word: string): string {
  let back = ''
  for (let i = word.length - 1; i >= 0; i -= 1) back += word.charAt(i)
  return back
}
