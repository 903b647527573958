/**
 * The names an article was found to hold so far, each with the rule that found it first and the number of its sure places.
 *
 * Filled by the rules one after the other, read by those that come later: a name that was sure once needs no further vote.
 */

/** How a name was first found. */
export type NameRule = 'people/after-title' | 'people/in-list' | 'people/bare-list' | 'people/before-verb' | 'people/before-title' | 'people/lexicon'

/** The names found so far, with the rule and the number of sure places of each. */
export class Register {
  readonly #names = new Map<string, { rule: NameRule, count: number }>()

  add(name: string, rule: NameRule): void {
    const known = this.#names.get(name)
    if (known === undefined) this.#names.set(name, { rule, count: 1 })
    else known.count += 1
  }

  has(name: string): boolean { return this.#names.has(name) }

  /** Without those that are a shorter, better known name and the next character (韩正强 beside 韩正). */
  settled(): readonly [string, NameRule][] {
    return [...this.#names].filter(([name, { rule, count }]) => {
      const shorter = name.length > 2 ? this.#names.get(name.slice(0, -1)) : undefined
      return rule === 'people/lexicon' || shorter === undefined || shorter.count <= count
    }).map(([name, { rule }]) => [name, rule])
  }
}
