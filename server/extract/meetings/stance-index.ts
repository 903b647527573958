/**
 * The stances of a sentence, asked by place: who stands around, before or within a stretch of it.
 *
 * Stance[] in order, their groups disjoint → answers in steps of the logarithm of their number, so that a sentence of very many people and verbs costs no square.
 */
import type { Group } from '../mentions/groups.ts'
import type { Stance } from './stances.ts'

/** Stances by where their groups stand. */
export class StanceIndex {
  readonly #all: readonly Stance[]
  readonly #subjects: readonly Stance[]

  constructor(stances: readonly Stance[]) {
    this.#all = stances
    this.#subjects = stances.filter(({ role }) => role === 'subject')
  }

  /** Whether the offset lies inside a group: inside a name or its titles. */
  covers(at: number): boolean {
    const before = this.#all[countBefore(this.#all, at + 1) - 1]
    return before !== undefined && at < before.group.end
  }

  /** The stances whose groups begin in `[from, to)`. */
  beginningIn(from: number, to: number): readonly Stance[] {
    return this.#all.slice(countBefore(this.#all, from), countBefore(this.#all, to))
  }

  /** The last subject whose group ends at or before the offset. */
  lastSubject(before: number): Stance | undefined {
    const last = this.#subjects[countBefore(this.#subjects, before) - 1]
    if (last === undefined || last.group.end <= before) return last
    return this.#subjects[countBefore(this.#subjects, before) - 2]
  }

  /** The groups that are no subjects and begin in `[from, to)`. */
  othersIn(from: number, to: number): readonly Group[] {
    return this.beginningIn(from, to).filter(({ role }) => role !== 'subject').map(({ group }) => group)
  }
}

/** How many groups begin before the offset. */
function countBefore(stances: readonly Stance[], at: number): number {
  let low = 0
  let high = stances.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((stances[middle]?.group.start ?? at) < at) low = middle + 1
    else high = middle
  }
  return low
}
