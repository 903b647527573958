/**
 * A set of characters as a table: asking a regular expression of every character of a text costs more than all else.
 * Of code units: characters outside the basic plane are in no set, as with a pattern that is given one code unit.
 */
export class CharacterSet {
  readonly #has: Uint8Array<ArrayBuffer>

  /** @param pattern that a single character of the set matches */
  constructor(pattern: RegExp) {
    this.#has = Uint8Array.from({ length: 1 << 16 }, (_, code) => Number(pattern.test(String.fromCharCode(code))))
  }

  /** True for the code unit of a character of the set. */
  has(code: number): boolean { return this.#has[code] === 1 }

  /** True where a character of the set stands at the offset; false outside the text. */
  isAt(text: string, offset: number): boolean { return offset >= 0 && offset < text.length && this.#has[text.charCodeAt(offset)] === 1 }

  /** True where one stands anywhere in the text. */
  isIn(text: string): boolean { return this.next(text, 0) < text.length }

  /** The offset of the first one in `[from, to)`; `to` where there is none. */
  next(text: string, from: number, to = text.length): number {
    let at = from
    while (at < to && this.#has[text.charCodeAt(at)] !== 1) at += 1
    return at
  }
}
