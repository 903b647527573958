/**
 * Two bearers of a name that few people bear are one person where nothing speaks against it: with n others of the name to be expected in print,
 * two in print are one person with a chance of 1 to n. Among those who lead provinces, ministries and above n is the smaller the fewer these are.
 */
import { because } from '../../domain/reason.ts'
import type { Bearer } from '../people/bearers.ts'
import { overlapDays, OVERLAP_TOLERANCE_DAYS, stagesOf, type Stage } from './careers.ts'
import { fieldsBetween, type Fields } from '../posts/fields.ts'
import { namedInShort, sharesItsWords } from './like-words.ts'
import { placesBetween, type Places } from './places-between.ts'
import { expectedNamesakes, FEW, fewAreCalled, isTranscribed } from '../names/namesakes.ts'
import { standingOf, type Standing } from '../posts/standing.ts'

/** How few of those in print stand so high, as a share: some 5 000 lead provinces, ministries and above in ten years, some 20 000 departments and cities. */
const SHARE: Readonly<Record<Standing, number>> = { 1: 1, 2: 0.5, 3: 0.12, 4: 0.12 }
/** More namesakes than this to be expected, and other grounds are needed; of those below departments and cities, whom papers name but once, fewer. */
const MOST_EXPECTED: Readonly<Record<Standing, number>> = { 1: FEW, 2: 0.17, 3: 0.2, 4: 0.2 }
/** From here on leaders are moved from one field and one province to another. */
const LEADING = 3

/** How much more often posts lie so to each other where they are two namesakes' than where they are one person's. */
interface Odds { readonly fields: Readonly<Record<Fields, number>>, readonly places: Readonly<Record<Places, number>> }

/**
 * Estimates, tried on pairs labelled by hand (tests/resolve/pairs). Of leaders neither field nor place says much, of one who rose to be a leader a little;
 * of all others most posts of one person are in one field (seven of ten) and one province (six of ten), of namesakes one in fourteen and one in twenty-five.
 */
const ODDS: Readonly<Record<'leaders' | 'risen' | 'others', Odds>> = {
  leaders: { fields: { same: 0.15, unsaid: 1, other: 1 }, places: { same: 1, unsaid: 1, wide: 1, other: 1 } },
  risen: { fields: { same: 0.15, unsaid: 1, other: 4 }, places: { same: 0.3, unsaid: 1, wide: 1, other: 2 } },
  others: { fields: { same: 0.1, unsaid: 2.4, other: 6.6 }, places: { same: 0.07, unsaid: 1.6, wide: 2.5, other: 5 } },
}
/** The same for one post named in full and in short, and for posts with words in common that hardly anybody else's have. */
const LIKE_WORDS = 0.05
/** Namesakes beyond which nothing that posts have in common helps. */
const MOST_OF_ALL = 10
/** Per cent: however rare the name, two posts that share nothing are no proof. */
const SUREST = 90
/** Per cent: what is kept apart is not likelier than this to be one. */
const SUREST_APART = 60
/** Nobody leads the state and a village: two steps up or down are somebody else's. */
const LONGEST_STEP = 1
/** Longer than this, and it is not one career. */
export const LONGEST_GAP_IN_A_CAREER_DAYS = 15 * 365
/** So many namesakes expected, and a reader need not look. */
const WORTH_A_LOOK = 5
/** Heads of cities are sent from province to province within this time. */
const LONGEST_MOVE_DAYS = 3 * 365

/** How many others are to be expected behind the second of two, given how their posts lie. @property low the lower standing @property alike posts have words in common */
interface Chance { readonly expected: number, readonly low: Standing, readonly proven: boolean, readonly alike: boolean }

/** One person for the name's sake; Chinese names only, by the form printed most. */
export function rareName(a: Bearer, b: Bearer): { readonly kind: 'same', readonly confidence: number, readonly reason: string } | undefined {
  const chance = chanceOf(a, b)
  if (chance === undefined || !chance.proven || chance.expected >= MOST_EXPECTED[chance.low]) return undefined
  return { kind: 'same', confidence: Math.round(SUREST / (1 + chance.expected)) / 100, reason: chance.alike ? because('people/like-words', {}) : because('people/rare-name', {}) }
}

/** Two for want of proof, though the name is seldom. */
export function maybeOneName(a: Bearer, b: Bearer): { readonly kind: 'uncertain', readonly confidence: number, readonly reason: string } | undefined {
  const chance = chanceOf(a, b)
  if (chance === undefined || chance.expected > WORTH_A_LOOK) return undefined
  const confidence = Math.min(SUREST_APART, Math.round(SUREST / (1 + chance.expected))) / 100
  return { kind: 'uncertain', confidence, reason: because('people/maybe-rare', {}) }
}

function chanceOf(a: Bearer, b: Bearer): Chance | undefined {
  const namesakes = expectedNamesakes(a.name)
  if (namesakes === undefined || namesakes > MOST_OF_ALL) return undefined
  const [x, y] = [highest(a), highest(b)]
  if (x === undefined || y === undefined || farApart(a, b)) return undefined
  const [low, high] = x < y ? [x, y] : [y, x]
  const alike = placesBetween(a, b) !== 'other' && (namedInShort(a, b) || sharesItsWords(a, b))
  if (high - low > LONGEST_STEP && !alike && !(high - low === LONGEST_STEP + 1 && namesakes < FEW && fieldsBetween(a, b) === 'same')) return undefined
  const moved = isMoveOfHeads(a, b)
  const odds = ODDS[low >= LEADING ? 'leaders' : high >= LEADING || moved ? 'risen' : 'others']
  const [fields, places] = [fieldsBetween(a, b), placesBetween(a, b)]
  const lie = isDelegate(a) || isDelegate(b) ? AMONG_DELEGATES[high] : odds.fields[fields] * odds.places[places]
  return { low, alike, expected: namesakes * SHARE[low] * lie * (alike ? LIKE_WORDS : 1), proven: high >= LEADING || moved || fields === 'same' || places !== 'other' }
}

/** Delegates of the nation are of any field and place: what they do besides is not said. */
function isDelegate({ posts }: Bearer): boolean {
  return posts.every(({ role }) => DELEGATE.test(role.title))
}

const DELEGATE = /^(?:(?:[港澳]区|十.届)?全国(?:人大(?:代表|常委会委员)|政协(?:常务)?(?:常?委|委员))|国务院参事|[一二三]?十[一二三四五六七八九]?大代表|无党派人士代表|政协委员)$/u
/** Some 5 000 of those in print are delegates; who leads a ministry, a province or a national firm is one more often than not. */
const AMONG_DELEGATES: Readonly<Record<Standing, number>> = { 1: 1, 2: 0.8, 3: 0.4, 4: 0.4 }

/** 市长 here, then 市委书记 there: one after the other, with no long time between. */
function isMoveOfHeads(a: Bearer, b: Bearer): boolean {
  return headsOfCities(a).some((x) => headsOfCities(b).some((y) => {
    const overlap = overlapDays(x, y)
    return overlap !== undefined && overlap <= OVERLAP_TOLERANCE_DAYS && overlap >= -LONGEST_MOVE_DAYS
  }))
}

function headsOfCities(bearer: Bearer): readonly Stage[] {
  return stagesOf(bearer).filter(({ station, post }) => station.ladder === 'city' && station.chief && post.role.jurisdiction !== undefined && CITY_CODE.test(post.role.jurisdiction))
}

const CITY_CODE = /^cn:\d{4}00$/u

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

/** True of who leads a ministry, a province or more. */
export function leads(bearer: Bearer): boolean {
  return (highest(bearer) ?? 0) >= LEADING
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
  return overlap !== undefined && overlap < -LONGEST_GAP_IN_A_CAREER_DAYS
}
