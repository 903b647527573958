/**
 * Every match of a pattern in a text, in order, and a short way where there is none.
 *
 * String.matchAll compiles a copy of the pattern at each call, which costs more than looking through a sentence that has no match. Most calls end sooner
 * still: all patterns share one pass over the text, which finds the words that each of them needs (required-words.ts), and only those that may match are
 * tried.
 */
import { pairOf } from './lexicon/trie.ts'
import { requiredWords } from './required-words.ts'

/** @param pattern with the flag g, made once; its lastIndex is of no account, so that matches may be asked for while others are gone through */
export function matchesOf(pattern: RegExp, text: string): Iterable<RegExpExecArray> {
  if (!CUES.allow(pattern, text)) return NONE
  pattern.lastIndex = 0
  const first = pattern.exec(text)
  return first === null ? NONE : following(pattern, text, first)
}

const NONE: readonly never[] = []

function* following(pattern: RegExp, text: string, first: RegExpExecArray): Generator<RegExpExecArray> {
  for (let match: RegExpExecArray | null = first; match !== null;) {
    const end = match.index + match[0].length
    yield match
    pattern.lastIndex = match[0] === '' ? end + ((text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1) : end
    match = pattern.exec(text)
  }
}

/** A pattern beyond so many is tried everywhere. */
const MOST_PATTERNS = 30
/** Held by every text. */
const ALWAYS = 1 << 30

/** Beginnings of words are told apart by so many bits; where two share them a pattern is tried for nothing. */
const MASK = (1 << 12) - 1

/**
 * Which patterns' words a text may have, by the two characters that each begins with: one look a character.
 * The answer for the last text is kept, for rules ask of one sentence after the other.
 */
class Cues {
  readonly #bits = new Map<RegExp, number>()
  readonly #pairs = new Int32Array(MASK + 1)
  readonly #singles = new Int32Array(MASK + 1)
  #patterns = 0
  #text = ''
  #found = ALWAYS

  /** False where the pattern needs a word that does not stand in the text. */
  allow(pattern: RegExp, text: string): boolean {
    const bit = this.#bits.get(pattern) ?? this.#learn(pattern)
    return bit === ALWAYS || (this.#in(text) & bit) !== 0
  }

  #learn(pattern: RegExp): number {
    const bit = this.#bitFor(requiredWords(pattern))
    this.#bits.set(pattern, bit)
    this.#text = ''
    this.#found = ALWAYS
    return bit
  }

  #bitFor(words: readonly string[] | undefined): number {
    if (words === undefined || words.includes('') || this.#patterns === MOST_PATTERNS) return ALWAYS
    const bit = 1 << this.#patterns
    this.#patterns += 1
    for (const word of words) {
      const [table, slot] = word.length > 1 ? [this.#pairs, pairOf(word.charCodeAt(0), word.charCodeAt(1))] : [this.#singles, word.charCodeAt(0)]
      table[slot & MASK] = (table[slot & MASK] ?? 0) | bit
    }
    return bit
  }

  #in(text: string): number {
    if (text === this.#text) return this.#found
    let found = ALWAYS
    let last = 0
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at)
      found |= (this.#pairs[pairOf(last, code) & MASK] ?? 0) | (this.#singles[code & MASK] ?? 0)
      last = code
    }
    this.#text = text
    this.#found = found
    return found
  }
}

const CUES = new Cues()
