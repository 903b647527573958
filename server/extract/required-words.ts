/**
 * What a pattern needs → words one of which stands in every text that it matches: 会见 or 接见 or …. Where none stands the pattern need not be tried.
 *
 * The source of a RegExp → words, or undefined where it needs none. Of what follows one another the longest words are taken, of alternatives those of each;
 * what may be absent and what must be absent need nothing. Pure; linear in the pattern.
 */

/** Undefined where nothing is needed. */
type Words = readonly string[] | undefined

/** @property literal a character by itself, which joins those beside it to a word */
type Atom = { readonly literal: string } | { readonly words: Words }

/** The words, each once. */
export function requiredWords({ source, flags }: RegExp): Words {
  return flags.includes('i') ? undefined : new PatternReader(source).alternatives()
}

class PatternReader {
  readonly #source: string
  #at = 0

  constructor(source: string) { this.#source = source }

  /** Up to the bracket that closes the group, or the end. */
  alternatives(): Words {
    const found: Words[] = [this.#sequence()]
    while (this.#source.charAt(this.#at) === '|') {
      this.#at += 1
      found.push(this.#sequence())
    }
    const words = found.flatMap((each) => each ?? [])
    return found.every((each) => each !== undefined) ? [...new Set(words)] : undefined
  }

  #sequence(): Words {
    let best: Words
    let run = ''
    while (this.#at < this.#source.length && !'|)'.includes(this.#source.charAt(this.#at))) {
      const atom = this.#atom()
      const times = this.#quantifier()
      const words = 'words' in atom ? atom.words : undefined
      if ('literal' in atom && times === 'once') run += atom.literal
      else {
        best = better(best, 'literal' in atom && times === 'repeated' ? [run + atom.literal] : run === '' ? undefined : [run])
        run = ''
      }
      if (times !== 'optional') best = better(best, words)
    }
    return better(best, run === '' ? undefined : [run])
  }

  #atom(): Atom {
    const character = this.#source.charAt(this.#at)
    this.#at += 1
    if (character === '(') return { words: this.#group() }
    if (character === '[') return { words: this.#class() }
    if (character === '\\') return this.#escape()
    return '^$.'.includes(character) ? { words: undefined } : { literal: character }
  }

  #group(): Words {
    const opening = /^(?:\?(?:[:=!]|<[=!]|<\w+>))?/u.exec(this.#source.slice(this.#at))?.[0] ?? ''
    this.#at += opening.length
    const words = this.alternatives()
    this.#at += 1
    return opening.endsWith('!') ? undefined : words
  }

  #class(): undefined {
    while (this.#at < this.#source.length && this.#source.charAt(this.#at) !== ']') this.#at += this.#source.charAt(this.#at) === '\\' ? 2 : 1
    this.#at += 1
    return undefined
  }

  /** Of a class of characters (\d, \p{…}) or of a code nothing is known; a mark stands for itself. */
  #escape(): Atom {
    const escape = /^(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-f]{4}|x[\da-f]{2}|k<\w+>|.)/iu.exec(this.#source.slice(this.#at))?.[0] ?? ''
    this.#at += escape.length
    return /^\w/u.test(escape) ? { words: undefined } : { literal: escape }
  }

  #quantifier(): 'once' | 'repeated' | 'optional' {
    const quantifier = /^(?:[?*+]|\{(?<least>\d+)(?:,\d*)?\})\??/u.exec(this.#source.slice(this.#at))
    if (quantifier === null) return 'once'
    this.#at += quantifier[0].length
    const optional = quantifier[0].startsWith('?') || quantifier[0].startsWith('*') || quantifier.groups?.least === '0'
    return optional ? 'optional' : 'repeated'
  }
}

/** Longer words are rarer, and fewer are looked for faster. */
function better(one: Words, other: Words): Words {
  if (one === undefined || other === undefined) return one ?? other
  const [a, b] = [shortest(one), shortest(other)]
  return a > b || (a === b && one.length <= other.length) ? one : other
}

function shortest(words: readonly string[]): number { return words.reduce((least, word) => Math.min(least, word.length), Infinity) }
