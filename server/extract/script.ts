/**
 * Traditional characters: a page printed in them is read in simplified ones, character for character, and told again as it is printed.
 *
 * Page → the same page in simplified characters, every offset as it was; or undefined where nothing in it is traditional, which costs one look at each
 * character. Printed and simplified text → Print, which turns words that were read back into the words on the page. Linear; nothing throws.
 */
import type { Page } from '../domain/page.ts'
import type { Span } from '../domain/span.ts'

/** Traditional → simplified characters. Passed in: the dictionary is a library's. */
export type Simplify = (text: string) => string

/** @property characters that only traditional text has @property shared those that simplified text has as well, for another word */
export interface TraditionalFile { readonly source: string, readonly reason: string, readonly characters: string, readonly shared: string }

/** So large a share of a text is traditional where the text is, and its shared characters with it; in traditional papers it is a third. */
const DENSE = 0.02

export class Script {
  readonly #traditional = new Uint8Array(1 << 16)
  readonly #shared: ReadonlySet<string>
  readonly #simplify: Simplify

  constructor({ characters, shared }: TraditionalFile, simplify: Simplify) {
    for (const character of characters) this.#traditional[character.charCodeAt(0)] = 1
    this.#shared = new Set(shared)
    this.#simplify = simplify
  }

  /** The page with all its words in simplified characters; undefined where it is printed in them. */
  simplifiedPage(page: Page): Page | undefined {
    const count = this.#count(page.text)
    if (count === 0) return undefined
    const dense = count > page.text.length * DENSE
    const { title, outlet, place } = page
    const given = Object.entries({ title, outlet, place }).flatMap(([name, words]) => (words === undefined ? [] : [[name, this.#simplified(words, dense)] as const]))
    return { ...page, ...Object.fromEntries(given), text: this.#simplified(page.text, dense) }
  }

  #count(text: string): number {
    let count = 0
    for (let at = 0; at < text.length; at += 1) count += this.#traditional[text.charCodeAt(at)] ?? 0
    return count
  }

  /** One code unit for one; where the dictionary changes a length, each character by itself, or as it is. */
  #simplified(text: string, dense: boolean): string {
    const whole = SURROGATE.test(text) ? text : this.#simplify(text)
    const simple = whole.length === text.length && !SURROGATE.test(whole) ? whole : characterwise(text, this.#simplify)
    return dense ? simple.replace(/[「」『』]/gu, (mark) => QUOTES.get(mark) ?? mark) : this.#withShared(text, simple)
  }

  /** 王乾 in a simplified text is not 王干. */
  #withShared(text: string, simple: string): string {
    return Array.from({ length: text.length }, (_, at) => (this.#shared.has(text.charAt(at)) ? text.charAt(at) : simple.charAt(at))).join('')
  }
}

const SURROGATE = /[\ud800-\udfff]/u
const QUOTES: ReadonlyMap<string, string> = new Map([['「', '“'], ['」', '”'], ['『', '‘'], ['』', '’']])

function characterwise(text: string, simplify: Simplify): string {
  const known = new Map<string, string>()
  let simple = ''
  for (const character of text) {
    let one = known.get(character)
    if (one === undefined) {
      const found = simplify(character)
      one = found.length === character.length ? found : character
      known.set(character, one)
    }
    simple += one
  }
  return simple
}

/** What stands on a page beside what was read of it: the words that were read → the words as printed. */
export class Print {
  readonly #printed: string
  readonly #simple: string
  /** for each character that was changed: how it is printed behind, and before, another; and how most often */
  readonly #behind = new Map<string, string>()
  readonly #before = new Map<string, string>()
  readonly #usual = new Map<string, string>()
  readonly #sentences = new Map<number, { readonly end: number, readonly words: string, readonly printed: string }>()

  /** @param printed the page's text @param simple the same in simplified characters, of the same length */
  constructor(printed: string, simple: string) {
    this.#printed = printed
    this.#simple = simple
    const changed = new Set<string>()
    for (let at = 0; at < simple.length; at += 1) if (simple.charAt(at) !== printed.charAt(at)) changed.add(simple.charAt(at))
    const counts = new Map<string, number>()
    let last = ''
    let waiting = ''
    for (let at = 0; at < simple.length; at += 1) {
      const [read, print] = [simple.charAt(at), printed.charAt(at)]
      if (/\s/u.test(read)) continue
      if (waiting !== '') note(this.#before, last + read, waiting)
      waiting = changed.has(read) ? print : ''
      if (waiting !== '') {
        note(this.#behind, last + read, print)
        const count = (counts.get(read + print) ?? 0) + 1
        counts.set(read + print, count)
        if (count > (counts.get(read + (this.#usual.get(read) ?? '')) ?? 0) || !this.#usual.has(read)) this.#usual.set(read, print)
      }
      last = read
    }
  }

  /** Words that stand at a span, layout aside. */
  at({ start, end }: Span, words: string): string {
    let found = ''
    for (let at = start; at < end && found.length < words.length; at += 1) {
      if (this.#simple.charAt(at) === words.charAt(found.length)) found += this.#printed.charAt(at)
    }
    return found.length === words.length ? found : this.words(words)
  }

  /** The sentence at a span. Each mention carries its own, and most share it: it is put together once. */
  sentence(span: Span, words: string): string {
    const known = this.#sentences.get(span.start)
    if (known !== undefined && known.end === span.end && known.words === words) return known.printed
    const printed = this.at(span, words)
    this.#sentences.set(span.start, { end: span.end, words, printed })
    return printed
  }

  /** Words put together from words of the page: each character as it is printed behind its neighbour, or before it, or else most often. */
  words(words: string): string {
    let found = ''
    for (let at = 0; at < words.length; at += 1) {
      const read = words.charAt(at)
      const usual = this.#usual.get(read)
      found += usual === undefined ? read : this.#behind.get(words.charAt(at - 1) + read) ?? this.#before.get(read + words.charAt(at + 1)) ?? usual
    }
    return found
  }
}

function note(pairs: Map<string, string>, pair: string, print: string): void {
  if (!pairs.has(pair)) pairs.set(pair, print)
}
