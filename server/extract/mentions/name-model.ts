/**
 * How much likelier some characters are a name than running text: a small statistical vote where the rules are undecided.
 *
 * Text + span → natural logarithm of the odds. A name is a surname and one or two given characters, each with its own habits by place, and is followed by
 * what follows names; running text is a chain of character pairs. The model is data, counted by server/train. Constant time a call.
 */

/** Stands for everything that is no Chinese character. */
export const BREAK = '#'

/**
 * The model as a file: strings of characters in steps of half a nat, separated by |, the likeliest first.
 * @property single the share of names with one given character
 */
export interface NameModelFile {
  readonly source: string
  readonly licence: string
  readonly reason: string
  readonly single: number
  readonly names: { readonly surname: string, readonly middle: string, readonly last: string, readonly single: string }
  readonly follow: string
  readonly text: string
  readonly pairs: Readonly<Record<string, string>>
}

/** Logarithm of the probability of a character that was never counted at its place. */
const UNSEEN = { name: -10, text: -14, follow: -9 }
/** What a character costs that was counted at the end of longer names only. */
const ELSEWHERE = -2
/** What a pair that was seldom counted costs on top of its second character. */
const BACK_OFF = -1.5

/** The compiled model. */
export class NameModel {
  readonly #surname: Levels
  readonly #middle: Levels
  readonly #last: Levels
  readonly #single: Levels
  readonly #follow: Levels
  readonly #text: Levels
  readonly #pairs = new Map<number, number>()
  readonly #length: { readonly one: number, readonly two: number }

  constructor(file: NameModelFile) {
    this.#surname = readLevels(file.names.surname)
    this.#middle = readLevels(file.names.middle)
    this.#last = readLevels(file.names.last)
    this.#single = readLevels(file.names.single)
    this.#follow = readLevels(file.follow)
    this.#text = readLevels(file.text)
    this.#length = { one: Math.log(Math.max(0.01, file.single)), two: Math.log(Math.max(0.01, 1 - file.single)) }
    for (const [first, row] of Object.entries(file.pairs)) for (const [second, value] of readLevels(row)) this.#pairs.set(key(first.charCodeAt(0), second), value)
  }

  /** The odds that a name of two or three characters stands at [start, end), with the character behind it taken in; 0 says nothing either way. */
  odds(text: string, start: number, end: number): number {
    const given = end - start - 1
    if (given < 1 || given > 2) return Number.NEGATIVE_INFINITY
    const name = at(this.#surname, code(text, start), UNSEEN.name) + (given === 1
      ? this.#length.one + Math.max(at(this.#single, code(text, start + 1), UNSEEN.name), at(this.#last, code(text, start + 1), UNSEEN.name) + ELSEWHERE)
      : this.#length.two + at(this.#middle, code(text, start + 1), UNSEEN.name) + at(this.#last, code(text, start + 2), UNSEEN.name))
    let words = 0
    for (let i = start; i <= end; i += 1) words += this.#after(code(text, i - 1), code(text, i))
    return name + at(this.#follow, code(text, end), UNSEEN.follow) - words
  }

  #after(first: number, second: number): number {
    return this.#pairs.get(key(first, second)) ?? at(this.#text, second, UNSEEN.text) + BACK_OFF
  }
}

type Levels = ReadonlyMap<number, number>

function at(levels: Levels, character: number, unseen: number): number { return levels.get(character) ?? unseen }

function key(first: number, second: number): number { return first * 65536 + second }

const BREAK_CODE = BREAK.charCodeAt(0)

/** The character's code; that of a break for all that is not Chinese. */
function code(text: string, place: number): number {
  const unit = text.charCodeAt(place)
  return unit >= 0x3400 && unit <= 0x9fff ? unit : BREAK_CODE
}

function readLevels(steps: string): Levels {
  const levels = new Map<number, number>()
  steps.split('|').forEach((characters, step) => {
    for (const character of characters) levels.set(character.charCodeAt(0), -step / 2)
  })
  return levels
}
