/**
 * A closed list of words with something known of each, asked for the longest word that begins or ends at a place.
 * Lookup takes as many steps as there are word lengths for the character there; building is linear in the list.
 */

/** @property word the word as listed; `value` what is known of it */
export interface Found<Value> { readonly word: string, readonly value: Value, readonly start: number, readonly end: number }

/** A list of words; the first of two equal words counts. */
export class WordList<Value> {
  readonly #values = new Map<string, Value>()
  readonly #byFirst = new Map<string, number[]>()
  readonly #byLast = new Map<string, number[]>()
  /** which UTF-16 code units begin, and which end, a word: most characters of a text do neither */
  readonly #begins = new Uint8Array(1 << 16)
  readonly #ends = new Uint8Array(1 << 16)

  constructor(entries: Iterable<readonly [string, Value]>) {
    for (const [word, value] of entries) {
      if (word === '' || this.#values.has(word)) continue
      this.#values.set(word, value)
      this.#begins[word.charCodeAt(0)] = 1
      this.#ends[word.charCodeAt(word.length - 1)] = 1
      note(this.#byFirst, word.charAt(0), word.length)
      note(this.#byLast, word.charAt(word.length - 1), word.length)
    }
    for (const lengths of [...this.#byFirst.values(), ...this.#byLast.values()]) lengths.sort((a, b) => b - a)
  }

  /** What is known of exactly this word. */
  get(word: string): Value | undefined { return this.#values.get(word) }

  has(word: string): boolean { return this.#values.has(word) }

  /** The longest word that begins at `start`. */
  at(text: string, start: number): Found<Value> | undefined {
    if (this.#begins[text.charCodeAt(start)] !== 1) return undefined
    for (const length of this.#byFirst.get(text.charAt(start)) ?? []) {
      if (start + length > text.length) continue
      const word = text.slice(start, start + length)
      const value = this.#values.get(word)
      if (value !== undefined) return { word, value, start, end: start + length }
    }
    return undefined
  }

  /** The longest word that ends at `end`, begun at or after `floor`. */
  before(text: string, end: number, floor = 0): Found<Value> | undefined {
    if (this.#ends[text.charCodeAt(end - 1)] !== 1) return undefined
    for (const length of this.#byLast.get(text.charAt(end - 1)) ?? []) {
      if (end - length < floor) continue
      const word = text.slice(end - length, end)
      const value = this.#values.get(word)
      if (value !== undefined) return { word, value, start: end - length, end }
    }
    return undefined
  }

  /** Every word of the list in the text, longest first from the left, without overlaps. */
  all(text: string, from = 0, to = text.length): readonly Found<Value>[] {
    const found: Found<Value>[] = []
    let at = from
    while (at < to) {
      const hit = this.at(text, at)
      if (hit === undefined || hit.end > to) { at += 1; continue }
      found.push(hit)
      at = hit.end
    }
    return found
  }
}

function note(lengths: Map<string, number[]>, character: string, length: number): void {
  const known = lengths.get(character)
  if (known === undefined) lengths.set(character, [length])
  else if (!known.includes(length)) known.push(length)
}
