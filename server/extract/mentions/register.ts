/**
 * The names an article was found to hold so far, each with the rule that found it first and the number of its sure places.
 *
 * Filled by the rules one after the other, read by those that come later: a name that was sure once needs no further vote.
 */

/** How a name was first found. */
export type NameRule = 'people/after-title' | 'people/in-list' | 'people/bare-list' | 'people/before-verb' | 'people/before-title' | 'people/after-body' | 'people/lexicon'

/** The names found so far, with the rule and the number of sure places of each. */
export class Register {
  readonly #names = new Map<string, { rule: NameRule, count: number, voted: boolean }>()
  readonly #refused = new Set<string>()
  /** the characters that they end in: most places need no further look */
  readonly #ends = new Set<number>()

  /** @param voted true where only the segmenter's vote says that it is a name */
  add(name: string, rule: NameRule, voted = false): void {
    const known = this.#names.get(name)
    if (known === undefined) {
      this.#names.set(name, { rule, count: 1, voted })
      this.#ends.add(name.charCodeAt(name.length - 1))
    } else {
      known.count += 1
      known.voted &&= voted
    }
  }

  /** Words in the place and shape of a name that only the segmenter's vote says are none. */
  refuse(name: string): void { this.#refused.add(name) }

  /** What rests on that vote alone. */
  doubted(): readonly [string, NameRule | 'refused'][] {
    const admitted = this.settled().filter(([name]) => this.#names.get(name)?.voted === true)
    return [...admitted, ...[...this.#refused].filter((name) => !this.#names.has(name)).map((name): [string, 'refused'] => [name, 'refused'])]
  }

  has(name: string): boolean { return this.#names.has(name) }

  /** True where a name of two to four characters ends at the offset. */
  endsAt(text: string, end: number): boolean {
    return end > 0 && this.#ends.has(text.charCodeAt(end - 1)) && (this.has(text.slice(end - 3, end)) || this.has(text.slice(end - 2, end)) || this.has(text.slice(end - 4, end)))
  }

  /** 向苏珍 beside 苏珍: a preposition that is a surname too, and a name of its own. */
  #isLedTo(name: string): boolean { return name.length > 2 && /^[向同和与于]/u.test(name) && this.#names.has(name.slice(1)) }

  /** Without those that are a shorter, better known name and the next character (韩正强 beside 韩正). */
  settled(): readonly [string, NameRule][] {
    return [...this.#names].filter(([name, { rule, count }]) => {
      const shorter = name.length > 2 ? this.#names.get(name.slice(0, -1)) : undefined
      return rule === 'people/lexicon' || (shorter === undefined || shorter.count <= count) && !this.#isLedTo(name)
    }).map(([name, { rule }]) => [name, rule])
  }
}
