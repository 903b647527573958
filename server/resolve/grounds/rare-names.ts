/**
 * Two bearers of a name that few people bear are one person where nothing speaks against it: with n others of the name to be expected in print,
 * two in print are one person with a chance of 1 to n. Among those who lead provinces, ministries and above n is the smaller the fewer these are.
 */
import { because } from '../../domain/reason.ts'
import type { Bearer } from '../people/bearers.ts'
import { overlapDays } from './careers.ts'
import { fieldsBetween, type Fields } from '../posts/fields.ts'
import { expectedNamesakes, FEW, fewAreCalled, isTranscribed } from '../names/namesakes.ts'
import { standingOf, type Standing } from '../posts/standing.ts'

/** How few of those in print stand so high, as a share: some 5 000 lead provinces, ministries and above in ten years, some 20 000 departments and cities. */
const SHARE: Readonly<Record<Standing, number>> = { 1: 1, 2: 0.5, 3: 0.12, 4: 0.12 }
/** More namesakes than this to be expected, and other grounds are needed; of those below departments and cities, whom papers name but once, fewer. */
const MOST_EXPECTED: Readonly<Record<Standing, number>> = { 1: FEW, 2: 0.15, 3: 0.15, 4: 0.15 }
/** Of namesakes one in some ten works in the same field; of the posts of one person most do, and a quarter in plainly another. */
const IN_FIELD: Readonly<Record<Fields, number>> = { same: 0.15, unsaid: 1, other: 4 }
/** From here on leaders are moved from one field to another. */
const LEADING = 3
/** Namesakes beyond which neither standing nor field helps. */
const MOST_OF_ALL = MOST_EXPECTED[3] / SHARE[3] / IN_FIELD.same
/** Per cent: however rare the name, two posts that share nothing are no proof. */
const SUREST = 90
/** Nobody leads the state and a village: two steps up or down are somebody else's. */
const LONGEST_STEP = 1
/** Longer than this, and it is not one career. */
export const LONGEST_GAP_DAYS = 15 * 365

/** Chinese names only, by the form printed most. */
export function rareName(a: Bearer, b: Bearer): { readonly kind: 'same', readonly confidence: number, readonly reason: string } | undefined {
  const namesakes = expectedNamesakes(a.name)
  if (namesakes === undefined || namesakes > MOST_OF_ALL) return undefined
  const [x, y] = [highest(a), highest(b)]
  if (x === undefined || y === undefined || Math.abs(x - y) > LONGEST_STEP || farApart(a, b)) return undefined
  const low = x < y ? x : y
  const fields = fieldsBetween(a, b)
  const expected = namesakes * SHARE[low] * (fields === 'other' && low >= LEADING ? 1 : IN_FIELD[fields])
  return expected >= MOST_EXPECTED[low] ? undefined : { kind: 'same', confidence: Math.round(SUREST / (1 + expected)) / 100, reason: because('people/rare-name', {}) }
}

/** True where few bear the name, and of names that are transcribed. */
export function fewOrTranscribed(bearer: Bearer, most: number = FEW): boolean {
  return isTranscribed(bearer.name) || fewBear(bearer, most)
}

/** True where no other of the name is to be expected in print. @param most of them, if there may be some */
export function fewBear(bearer: Bearer, most: number = FEW): boolean {
  return fewAreCalled(bearer.name, most)
}

/** True where the bearer leads a ministry or more, and no second leader of the name of the first is to be expected. */
export function rareAmongLeaders({ name }: Bearer, bearer: Bearer): boolean {
  return (highest(bearer) ?? 0) >= LEADING && (expectedNamesakes(name) ?? Infinity) * SHARE[LEADING] < MOST_EXPECTED[LEADING]
}

const standings = new WeakMap<Bearer, { readonly top: Standing | undefined }>()

/** Undefined where an office of another country is among the posts. Looked at once for each bearer, who is compared with many. */
function highest(bearer: Bearer): Standing | undefined {
  const known = standings.get(bearer) ?? { top: highestOf(bearer) }
  standings.set(bearer, known)
  return known.top
}

function highestOf({ posts }: Bearer): Standing | undefined {
  let top: Standing | undefined
  for (const post of posts) {
    const standing = standingOf(post)
    if (standing === undefined) return undefined
    if (top === undefined || standing > top) top = standing
  }
  return top
}

function farApart(a: Bearer, b: Bearer): boolean {
  const overlap = overlapDays(a, b)
  return overlap !== undefined && overlap < -LONGEST_GAP_DAYS
}
