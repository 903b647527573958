/**
 * Transcribed names of which one country alone is printed: a post without a country (慕安会主席, 该武装司令) is that of the only bearer whose country is known.
 * Names that are printed with several countries (约翰逊), or of several people in one, say too little. Pure.
 */
import { because } from '../../domain/reason.ts'
import type { Grounds, Partition } from '../clusters/partition.ts'
import { fewAreCalled, isTranscribed } from '../names/namesakes.ts'
import { bearersOf, type Bearer } from '../people/bearers.ts'
import { countryNamed } from '../posts/countries.ts'
import { fieldsBetween } from '../posts/fields.ts'
import { CHINA } from '../posts/jurisdiction.ts'
import { OFFICE, officeBetweenStates, sortOfOffice } from '../posts/office-words.ts'
import type { Profile } from '../sightings/sighting.ts'
import { isForeign } from '../posts/stations.ts'
import { overlapDays } from './careers.ts'
import { sharesItsWords } from './like-words.ts'

const ONE_ABROAD: Grounds = { confidence: 0.75, reason: because('people/one-abroad', {}) }
/** Somebody is printed with other posts for so long: a name of three characters is borne by many, a longer one by few. */
const LONGEST_GAP_ABROAD_DAYS = { short: 2 * 365, long: 8 * 365 }
const LONG_NAME = 4
/** Koreans and Vietnamese bear names that are made like Chinese ones: one that hardly anybody has is as plain as a transcribed one. */
const FEWEST = 0.05

/** Joins who holds a post of no country with the only one of the name whose country is known, or with each other where none is. */
export function joinOneAbroad(partition: Partition, profiles: readonly Profile[]): void {
  const [name = ''] = profiles[0]?.names.keys() ?? []
  if (!isTranscribed(name) && !fewAreCalled(name, FEWEST)) return
  const bearers = bearersOf(partition, profiles).filter(({ posts }) => posts.length > 0)
  const placed = bearers.filter((bearer) => countriesOf(bearer).size > 0)
  if (placed.length > 1 || bearers.some(isOfChina) || (placed.length === 0 && !isTranscribed(name))) return
  const [first] = placed.length === 1 ? placed : bearers
  if (first === undefined) return
  const isPlain = placed.length === 1 || [...name].length >= LONG_NAME
  for (const other of bearers) if (other !== first && (isPlain || sharesItsWords(first, other)) && isNear(first, other) && mayBeOne(first, other)) partition.join(first.item, other.item, ONE_ABROAD)
}

function countriesOf({ jurisdictions, posts }: Bearer): ReadonlySet<string> {
  return new Set([...[...jurisdictions.keys()].filter(isForeign), ...posts.flatMap(({ role: { title } }) => countryNamed(title)?.country ?? [])])
}

/** An official of a Chinese place: no foreigner, however the name sounds. */
function isOfChina({ jurisdictions }: Bearer): boolean {
  return [...jurisdictions.keys()].some((place) => place !== CHINA && !isForeign(place))
}

/** Who leads a country speaks for nobody meanwhile, and leads no party whose country is not said. */
const BESIDE_LEADERS = /发言人$|党(?:总书记|主席|领袖|领导人)$/u

/** Scholars and heads of firms are many: they are somebody who leads only where the field says so. */
function mayBeOne(a: Bearer, b: Bearer): boolean {
  if (b.jurisdictions.has(CHINA) || b.posts.some(({ role }) => officeBetweenStates(role.title) !== undefined) !== a.posts.some(({ role }) => officeBetweenStates(role.title) !== undefined)) return false
  if (a.posts.some(({ role: { title } }) => OFFICE.test(title)) && b.posts.some(({ role: { title } }) => BESIDE_LEADERS.test(title)) && (overlapDays(a, b) ?? 0) >= 0) return false
  return fieldsBetween(a, b) !== 'other' && (isPrivate(a) === isPrivate(b) || fieldsBetween(a, b) === 'same')
}

function isPrivate({ posts }: Bearer): boolean {
  return posts.every(({ role: { title } }) => ['scholar', 'firm'].includes(sortOfOffice(title)))
}

function isNear(a: Bearer, b: Bearer): boolean {
  return (overlapDays(a, b) ?? 0) >= -LONGEST_GAP_ABROAD_DAYS[[...a.name].length < LONG_NAME ? 'short' : 'long'] || (overlapDays(a, b) ?? 0) >= -LONGEST_GAP_ABROAD_DAYS.long && sharesItsWords(a, b)
}
