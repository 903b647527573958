/**
 * A trie in typed arrays: the words of a list, walked one UTF-16 code unit after the other.
 *
 * Word → its number, in the order in which the words were added. One step a character; the only memory a lookup needs is the table itself.
 * Edges are kept in one open hash table, which is doubled when it is half full. At most places of a text no word begins: a small table of the pairs of
 * characters that words begin with answers for those.
 */

const ROOT = 0
const SMALLEST = 64
/** Fibonacci hashing: a large odd number spreads neighbouring states and characters over the table. */
const SPREAD = 0x9e3779b1
/** Beginnings are told apart by so many bits, unless asked otherwise; two that share them cost a look into the large table. */
const HEAD_BITS = 12
/** What the table of beginnings says of a pair of characters, and of a character that is a word by itself. */
const PAIR = 1
const SINGLE = 2

export class Trie {
  #mask = SMALLEST - 1
  #edges = 0
  #states = 1
  /** state << 16 | code unit, plus one; zero is free. States stay below 2^21, so that the key is a whole number. */
  #keys = new Float64Array(SMALLEST)
  #targets = new Int32Array(SMALLEST)
  /** number of the word that ends in a state, plus one */
  #words = new Int32Array(SMALLEST)
  readonly #heads: Uint8Array<ArrayBuffer>
  readonly #headMask: number

  /** @param headBits more for a list of very many words */
  constructor(headBits = HEAD_BITS) {
    this.#heads = new Uint8Array(1 << headBits)
    this.#headMask = (1 << headBits) - 1
  }

  /** Adds a word; gives the number it had before, or -1 where it is new. */
  add(word: string, number: number): number {
    let state = ROOT
    for (let i = 0; i < word.length; i += 1) state = this.#extend(state, word.charCodeAt(i))
    this.#noteHead(word)
    const known = this.numberAt(state)
    if (known < 0) this.#words[state] = number + 1
    return known
  }

  /** The state behind a character, or -1 where no word goes on so. */
  next(state: number, code: number): number {
    const key = state * 65536 + code + 1
    for (let slot = slotOf(state, code, this.#mask); ; slot = (slot + 1) & this.#mask) {
      const found = this.#keys[slot]
      if (found === key) return this.#targets[slot] ?? -1
      if (found === 0) return -1
    }
  }

  /** The number of the word that ends in a state, or -1. */
  numberAt(state: number): number { return (this.#words[state] ?? 0) - 1 }

  /** The number of exactly this word, or -1. */
  numberOf(word: string): number {
    let state = ROOT
    for (let i = 0; i < word.length && state >= 0; i += 1) state = this.next(state, word.charCodeAt(i))
    return state < 0 ? -1 : this.numberAt(state)
  }

  /** The number of the longest word that begins at an offset, or -1. */
  longestAt(text: string, start: number): number {
    let best = -1
    let state = ROOT
    if (start < 0 || start >= text.length || !this.#mayBegin(text.charCodeAt(start), start + 1 < text.length ? text.charCodeAt(start + 1) : 0)) return best
    for (let at = start; at < text.length; at += 1) {
      state = this.next(state, text.charCodeAt(at))
      if (state < 0) break
      const number = this.numberAt(state)
      if (number >= 0) best = number
    }
    return best
  }

  /** The number of the longest word, added from its end to its beginning, that ends at an offset and begins at or after the floor; or -1. */
  longestBefore(text: string, end: number, floor: number): number {
    let best = -1
    let state = ROOT
    if (end <= floor || end > text.length || !this.#mayBegin(text.charCodeAt(end - 1), end - 2 >= floor ? text.charCodeAt(end - 2) : 0)) return best
    for (let at = end - 1; at >= floor; at -= 1) {
      state = this.next(state, text.charCodeAt(at))
      if (state < 0) break
      const number = this.numberAt(state)
      if (number >= 0) best = number
    }
    return best
  }

  /** The first offset in `[from, to)` where a word may begin, by its first two characters; `to` where none can. */
  beginning(text: string, from: number, to: number): number {
    const heads = this.#heads
    const mask = this.#headMask
    let code = from < text.length ? text.charCodeAt(from) : 0
    for (let at = from; at < to; at += 1) {
      const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0
      if (((heads[pairOf(code, next) & mask] ?? 0) & PAIR) !== 0 || ((heads[code & mask] ?? 0) & SINGLE) !== 0) return at
      code = next
    }
    return to
  }

  #noteHead(word: string): void {
    const slot = word.length > 1 ? pairOf(word.charCodeAt(0), word.charCodeAt(1)) : word.charCodeAt(0)
    if (word !== '') this.#heads[slot & this.#headMask] = (this.#heads[slot & this.#headMask] ?? 0) | (word.length > 1 ? PAIR : SINGLE)
  }

  /** False where no word can begin with these two characters, nor be the first. */
  #mayBegin(first: number, second: number): boolean {
    return ((this.#heads[pairOf(first, second) & this.#headMask] ?? 0) & PAIR) !== 0 || ((this.#heads[first & this.#headMask] ?? 0) & SINGLE) !== 0
  }

  #extend(state: number, code: number): number {
    const known = this.next(state, code)
    if (known >= 0) return known
    if (this.#edges * 2 > this.#mask) this.#grow()
    const made = this.#states
    this.#states += 1
    if (made >= this.#words.length) this.#words = doubled(this.#words)
    this.#put(state * 65536 + code + 1, slotOf(state, code, this.#mask), made)
    this.#edges += 1
    return made
  }

  #put(key: number, from: number, target: number): void {
    let slot = from
    while (this.#keys[slot] !== 0) slot = (slot + 1) & this.#mask
    this.#keys[slot] = key
    this.#targets[slot] = target
  }

  #grow(): void {
    const keys = this.#keys
    const targets = this.#targets
    this.#mask = this.#mask * 2 + 1
    this.#keys = new Float64Array(this.#mask + 1)
    this.#targets = new Int32Array(this.#mask + 1)
    keys.forEach((key, slot) => {
      if (key !== 0) this.#put(key, slotOf(Math.floor((key - 1) / 65536), (key - 1) % 65536, this.#mask), targets[slot] ?? 0)
    })
  }
}

/** Two characters as a small number; unlike pairs may share one. */
export function pairOf(first: number, second: number): number { return (first * 31) ^ (second * 7) ^ (second >>> 5) }

function slotOf(state: number, code: number, mask: number): number {
  return (Math.imul(state * 40503 + code, SPREAD) >>> 8) & mask
}

function doubled(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2)
  larger.set(array)
  return larger
}
