/**
 * How much likelier some characters are a name than running text: a small statistical vote where the rules are undecided.
 *
 * Text + span → natural logarithm of the odds. A name is a surname and one or two given characters, each with its own habits by place, and is followed by
 * what follows names; running text is a chain of character pairs. The model is data, counted by server/train. Constant time a call.
 */

import { PairTable } from './pair-table.ts'

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
  readonly #pairs = new PairTable()
  readonly #length: { readonly one: number, readonly two: number }

  constructor(file: NameModelFile) {
    this.#surname = readLevels(file.names.surname, UNSEEN.name)
    this.#middle = readLevels(file.names.middle, UNSEEN.name)
    this.#last = readLevels(file.names.last, UNSEEN.name)
    this.#single = readLevels(file.names.single, UNSEEN.name)
    this.#follow = readLevels(file.follow, UNSEEN.follow)
    this.#text = readLevels(file.text, UNSEEN.text)
    this.#length = { one: Math.log(Math.max(0.01, file.single)), two: Math.log(Math.max(0.01, 1 - file.single)) }
    for (const [first, row] of Object.entries(file.pairs)) eachLevel(row, (second, step) => { this.#pairs.set(first.charCodeAt(0), second, step) })
  }

  /** The odds that a name of two or three characters stands at [start, end), with the character behind it taken in; 0 says nothing either way. */
  odds(text: string, start: number, end: number): number {
    const given = end - start - 1
    if (given < 1 || given > 2) return Number.NEGATIVE_INFINITY
    const second = code(text, start + 1)
    const name = at(this.#surname, code(text, start)) + (given === 1
      ? this.#length.one + Math.max(at(this.#single, second), at(this.#last, second) + ELSEWHERE)
      : this.#length.two + at(this.#middle, second) + at(this.#last, code(text, start + 2)))
    let words = 0
    for (let i = start; i <= end; i += 1) words += this.#after(code(text, i - 1), code(text, i))
    return name + at(this.#follow, code(text, end)) - words
  }

  #after(first: number, second: number): number {
    const step = this.#pairs.get(first, second)
    return step < 0 ? at(this.#text, second) + BACK_OFF : -step / 2
  }
}

/** By code unit, in steps of half a nat, negative: the rarer the character, the lower. */
type Levels = Int8Array<ArrayBuffer>

function at(levels: Levels, character: number): number { return (levels[character] ?? 0) / 2 }

const BREAK_CODE = BREAK.charCodeAt(0)

/** The character's code; that of a break for all that is not Chinese, and outside the text. */
function code(text: string, place: number): number {
  if (place < 0 || place >= text.length) return BREAK_CODE
  const unit = text.charCodeAt(place)
  return unit >= 0x3400 && unit <= 0x9fff ? unit : BREAK_CODE
}

function readLevels(steps: string, unseen: number): Levels {
  const levels = new Int8Array(1 << 16).fill(unseen * 2)
  eachLevel(steps, (character, step) => { levels[character] = -step })
  return levels
}

function eachLevel(steps: string, note: (character: number, step: number) => void): void {
  steps.split('|').forEach((characters, step) => {
    for (const character of characters) note(character.charCodeAt(0), step)
  })
}
