/**
 * Offices of other countries under a transcribed name: the office says who is meant, however little of the country is printed with it.
 * Headlines without a stop leave other words in front (针对美国总统), short forms leave out the country (总统, 俄总统), and 总理 alone is read as China's own. Pure.
 */
import type { LocationId } from '../../domain/ids.ts'
import { because } from '../../domain/reason.ts'
import { CHINA } from '../posts/jurisdiction.ts'
import { ENDS_IN_OFFICE, OFFICE } from '../posts/office-words.ts'
import type { Grounds, Partition } from '../clusters/partition.ts'
import { remembered } from '../remembered.ts'
import type { Post } from '../posts/roles.ts'
import type { Profile } from '../sightings/sighting.ts'
import { isForeign } from '../posts/stations.ts'

const IN_OTHER_WORDS: Grounds = { confidence: 0.85, reason: because('people/office-abroad', {}) }

/** Joins profiles whose office is printed without its country, or behind words that are not its own, with the one country's whose office it is. */
export function joinOfficesAbroad(partition: Partition, profiles: readonly Profile[]): void {
  const plain = plainOffices(profiles)
  if (plain.size === 0) return
  for (const [item, { posts }] of profiles.entries()) {
    for (const post of posts.values()) {
      const holder = holderOf(post, plain)
      if (holder !== undefined) partition.join(holder, item, IN_OTHER_WORDS)
    }
  }
}

/** An office → its countries, each with the first profile that prints it plainly. */
type PlainOffices = ReadonlyMap<string, ReadonlyMap<string, number>>

function plainOffices(profiles: readonly Profile[]): PlainOffices {
  const found = new Map<string, Map<string, number>>()
  for (const [item, { posts }] of profiles.entries()) {
    for (const { role: { title, jurisdiction }, placeName } of posts.values()) {
      if (placeName === undefined || !isCountryAbroad(jurisdiction) || !OFFICE.test(title)) continue
      const office = ENDS_IN_OFFICE.exec(title)?.[2] ?? title
      const countries = found.get(office) ?? new Map<string, number>()
      if (!countries.has(placeName)) countries.set(placeName, item)
      found.set(office, countries)
    }
  }
  return found
}

function holderOf({ role: { title, jurisdiction } }: Post, plain: PlainOffices): number | undefined {
  const [, front, office] = parted(title) ?? []
  const countries = office === undefined ? undefined : plain.get(office)
  if (front === undefined || countries === undefined) return undefined
  const named = [...countries].find(([country]) => front.endsWith(country))
  if (named !== undefined) return named[1]
  if (jurisdiction !== undefined && (jurisdiction !== CHINA || front !== '')) return undefined
  const short = [...countries].filter(([country]) => front.endsWith(country.charAt(0)))
  const [only] = short.length === 1 ? short : countries.size === 1 ? [...countries] : []
  return only?.[1]
}

const parted = remembered((title) => ENDS_IN_OFFICE.exec(title))

function isCountryAbroad(jurisdiction: LocationId | undefined): boolean {
  return isForeign(jurisdiction) && jurisdiction?.startsWith('country:') === true
}
