/**
 * Counts of characters in names and in running text, and the model file made of them.
 *
 * Names and texts → NameModelFile: negative logarithms in half nats, so that they stand as one digit each or in levels of a string. The same texts in
 * the same order give the same bytes. Linear in the texts; memory grows with the pairs of characters that occur.
 */
import { BREAK, type NameModelFile } from '../extract/mentions/name-model.ts'

const HAN = /\p{Script=Han}/u
/** Pairs that occur less often say nothing. */
const RARE_PAIR = 40
const RARE_CHARACTER = 20

/** What is counted. */
export class NameCounts {
  readonly #names = new Map<string, number>()
  readonly #follow = new Map<string, number>()
  readonly #pairs = new Map<string, Map<string, number>>()

  /** Notes the names of one text. */
  addNames(names: readonly string[]): void { for (const name of names) add(this.#names, name, 1) }

  /** Names that were seen at least twice, which may be blanked out of running text. */
  settled(): readonly string[] { return [...this.#names].filter(([, count]) => count > 1).map(([name]) => name) }

  /** Notes the pairs of characters of a stretch of text without names; other characters than Chinese ones are breaks. */
  addText(text: string): void {
    let before = BREAK
    for (const character of text) {
      const here = HAN.test(character) ? character : BREAK
      if (before !== BREAK || here !== BREAK) add(this.#row(before), here, 1)
      before = here
    }
  }

  /** Notes the character behind a name. */
  addFollower(character: string): void { add(this.#follow, HAN.test(character) ? character : BREAK, 1) }

  #row(before: string): Map<string, number> {
    const row = this.#pairs.get(before) ?? new Map<string, number>()
    this.#pairs.set(before, row)
    return row
  }

  /** The file. Each name counts once, however often its bearer is in the news. */
  file(about: Pick<NameModelFile, 'source' | 'licence' | 'reason'>): NameModelFile {
    const parts = { surname: new Map<string, number>(), middle: new Map<string, number>(), last: new Map<string, number>(), single: new Map<string, number>() }
    for (const [name, count] of this.#names) {
      const weight = Math.min(count, 3)
      const characters = [...name]
      add(parts.surname, characters[0] ?? '', weight)
      if (characters.length === 2) add(parts.single, characters[1] ?? '', weight)
      else if (characters.length === 3) { add(parts.middle, characters[1] ?? '', weight); add(parts.last, characters[2] ?? '', weight) }
    }
    const text = new Map<string, number>()
    for (const row of this.#pairs.values()) for (const [character, count] of row) add(text, character, count)
    return {
      ...about,
      single: share(total(parts.single), total(parts.single) + total(parts.last)),
      names: { surname: levels(parts.surname), middle: levels(parts.middle), last: levels(parts.last), single: levels(parts.single) },
      follow: levels(this.#follow, 5), text: levels(text, RARE_CHARACTER),
      pairs: Object.fromEntries([...this.#pairs].filter(([first]) => (text.get(first) ?? RARE_CHARACTER) >= RARE_CHARACTER).sort(byKey).map(([first, row]): [string, string] => [first, levels(row, RARE_PAIR)]).filter(([, row]) => row !== '')),
    }
  }
}

function add(counts: Map<string, number>, key: string, count: number): void { counts.set(key, (counts.get(key) ?? 0) + count) }

function total(counts: ReadonlyMap<string, number>): number { let sum = 0; for (const count of counts.values()) sum += count; return sum }

function share(part: number, whole: number): number { return Math.round(100 * part / Math.max(1, whole)) / 100 }

function byKey(a: readonly [string, unknown], b: readonly [string, unknown]): number { return a[0] < b[0] ? -1 : 1 }

/** Characters by how rare they are, in steps of half a nat, the steps separated by |; what is rarer than `least` is left out. */
function levels(counts: ReadonlyMap<string, number>, least = 1): string {
  const whole = total(counts)
  const steps: string[] = []
  for (const [character, count] of [...counts].sort(byKey)) {
    if (count < least) continue
    const step = Math.round(-2 * Math.log(count / whole))
    while (steps.length <= step) steps.push('')
    steps[step] = (steps[step] ?? '') + character
  }
  return steps.join('|')
}
