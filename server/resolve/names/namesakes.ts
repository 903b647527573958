/**
 * How many others of a name are to be expected in print. A name is as frequent as its parts (name-shares.ts), a given name of two
 * characters at least as frequent as it was met whole (志刚 is far more usual than 志 and 刚 say). Chinese names of two and three characters only:
 * a transcribed name stands for too many foreign ones. Pure.
 */
import { FIRST, GIVEN, NAMES, SECOND, SINGLE, SURNAMES, type Counted } from './name-shares.ts'

/** People with a post whom papers name in some ten years: 41 500 in the two outlets that the rules were tried on. */
const PEOPLE_IN_PRINT = 40_000

const surnames = sharesOf(SURNAMES, '', NAMES.short + NAMES.long)
const single = sharesOf(SINGLE, '', NAMES.short)
const first = sharesOf(FIRST, '', NAMES.long)
const second = sharesOf(SECOND, '', NAMES.long)
const given = sharesOf(GIVEN, ' ', NAMES.long)

const known = new Map<string, number | undefined>()
/** Names repeat; this many are remembered. */
const REMEMBERED = 100_000

/** Expected number of others of the name among those with a post; undefined where the name is not made like a Chinese one. */
export function expectedNamesakes(name: string): number | undefined {
  if (known.has(name)) return known.get(name)
  const expected = expectedOf(name)
  if (known.size >= REMEMBERED) known.clear()
  known.set(name, expected)
  return expected
}

function expectedOf(name: string): number | undefined {
  const [surname = '', ...rest] = [...name]
  const family = surnames.get(surname)
  if (family === undefined || rest.length < 1 || rest.length > 2) return undefined
  return PEOPLE_IN_PRINT * family * givenShare(rest)
}

/** Of more namesakes than this some would be in print. */
export const FEW = 0.1

/** True where no other of the name is to be expected in print. @param most of them, if there may be some */
export function fewAreCalled(name: string, most: number = FEW): boolean {
  return (expectedNamesakes(name) ?? Infinity) < most
}

/** True of a transcribed name (古特雷斯): papers print one alone of whom everybody has heard. */
export function isTranscribed(name: string): boolean {
  return expectedNamesakes(name) === undefined && [...name].length >= SHORTEST_TRANSCRIBED
}

const SHORTEST_TRANSCRIBED = 3

function givenShare([a = '', b]: readonly string[]): number {
  const all = NAMES.short + NAMES.long
  if (b === undefined) return NAMES.short / all * (single.get(a) ?? 1 / NAMES.short)
  const parts = (first.get(a) ?? 1 / NAMES.long) * (second.get(b) ?? 1 / NAMES.long)
  const whole = (given.get(a + b) ?? 0) - 1 / NAMES.long
  return NAMES.long / all * Math.max(parts, whole, GIVEN_ONCE)
}

/**
 * A given name that somebody bears is as frequent as those met once, however odd its characters are together. Good and Turing's estimate: of 3 354 names some 2 700
 * given names were met once and some 190 twice, so that one met once is to be expected 2 · 190 / 2 700 times.
 */
const GIVEN_ONCE = 0.14 / NAMES.long

function sharesOf(counted: Counted, separator: string, total: number): ReadonlyMap<string, number> {
  return new Map(Object.entries(counted).flatMap(([count, parts]) => parts.split(separator).map((part) => [part, Number(count) / total] as const)))
}
