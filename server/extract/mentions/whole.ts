/**
 * An article's lines as one text, asked whether words stand in it more than once: a name that occurs again is likelier one.
 *
 * Lines → answers. Short articles are searched; in a long one, where a search for each of its names would cost the square of the text, all words of a length
 * are looked through once, when the first of that length is asked for. Linear in the text for each length asked for.
 */
const SHORT = 4096

export class Whole {
  readonly #lines: readonly { readonly text: string }[]
  #joined: string | undefined
  readonly #repeated = new Map<number, ReadonlySet<string>>()

  constructor(lines: readonly { readonly text: string }[]) {
    this.#lines = lines
  }

  /** True where the words stand at two places or more. */
  repeats(words: string): boolean {
    this.#joined ??= this.#lines.map(({ text }) => text).join('\n')
    const text = this.#joined
    if (text.length <= SHORT) return text.indexOf(words) !== text.lastIndexOf(words)
    const known = this.#repeated.get(words.length) ?? repeatedIn(text, words.length)
    this.#repeated.set(words.length, known)
    return known.has(words)
  }
}

function repeatedIn(text: string, length: number): ReadonlySet<string> {
  const seen = new Set<string>()
  const repeated = new Set<string>()
  for (let at = 0; at + length <= text.length; at += 1) {
    const words = text.slice(at, at + length)
    if (seen.has(words)) repeated.add(words)
    else seen.add(words)
  }
  return repeated
}
