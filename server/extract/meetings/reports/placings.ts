/**
 * The occasions of one sentence with the drafts they belong to, asked by place.
 *
 * Occasions in order, none inside another → answers in steps of the logarithm of their number: a sentence of very many people and meetings costs no square.
 */
import type { TitledPerson } from '../../mentions/groups.ts'
import type { Occasion } from '../occasions/occasion.ts'
import type { Draft } from './draft.ts'

/** @property draft undefined where the sentence only alludes to the occasion */
export interface Placing { readonly occasion: Occasion, readonly draft: Draft | undefined }

export interface Placed { readonly occasion: Occasion, readonly draft: Draft }

/** Placings by where they stand. */
export class Placings {
  readonly #placed: readonly Placed[]
  readonly #hosts: ReadonlyMap<TitledPerson, Draft>

  constructor(placings: readonly Placing[]) {
    this.#placed = placings.flatMap(({ occasion, draft }) => draft === undefined ? [] : [{ occasion, draft }])
    this.#hosts = new Map(this.#placed.toReversed().flatMap(({ occasion, draft }) => occasion.guests.flatMap(({ people }) => people.map((person): [TitledPerson, Draft] => [person, draft]))))
  }

  /** The occasion that a person is the guest of. */
  hostOf(person: TitledPerson): Draft | undefined { return this.#hosts.get(person) }

  /** The occasions that touch `[start, end)`. */
  touching(start: number, end: number): readonly Placed[] {
    return this.#placed.slice(this.#countWhile(({ occasion }) => occasion.end < start), this.#countWhile(({ occasion }) => occasion.start < end))
  }

  /** The occasion that ends one or two characters before the offset: behind it only ， or 上，. */
  endingJustBefore(at: number): Placed | undefined {
    const last = this.#placed[this.#countWhile(({ occasion }) => occasion.end < at) - 1]
    return last !== undefined && last.occasion.end >= at - 2 ? last : undefined
  }

  /** How many, from the first, the condition holds for; it must hold for none behind one it does not hold for. */
  #countWhile(holds: (placed: Placed) => boolean): number {
    let low = 0
    let high = this.#placed.length
    while (low < high) {
      const middle = (low + high) >> 1
      const placed = this.#placed[middle]
      if (placed !== undefined && holds(placed)) low = middle + 1
      else high = middle
    }
    return low
  }
}
