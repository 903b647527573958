/**
 * Sightings of one name whose place and body nobody knows, compared among themselves: 市委书记王晖 in two papers that do not say of which city.
 * They are one person where the name is seldom, or in the same company; the same office of a usual name is a doubt that a reader may settle.
 */
import { because } from '../../domain/reason.ts'
import type { Bearer } from '../people/bearers.ts'
import { COMPANY_NEEDED, IN_COMPANY, sharedCompany, type Accompanied } from './company.ts'
import type { Grounds, Partition } from '../clusters/partition.ts'
import { compare } from '../sightings/profiles.ts'
import { fewBear, fewOrTranscribed } from '../grounds/rare-names.ts'
import { fieldsOfWords } from '../posts/fields.ts'
import { overlapDays } from '../grounds/careers.ts'
import { isHonour, saysNothing, type Post } from '../posts/roles.ts'

const IN_POST_AND_COMPANY: Grounds = { confidence: 0.7, reason: because('people/post-and-company', {}) }
const RARE_IN_POST: Grounds = { confidence: 0.75, reason: because('people/rare-in-post', {}) }
const RARE: Grounds = { confidence: 0.7, reason: because('people/rare-unplaced', {}) }
/** Namesakes in print that are few enough where the office is the same as well. */
const MOST_IN_ONE_OFFICE = 0.5

/** Joins those that are plainly one. */
export function joinUnplaced(partition: Partition, left: readonly Accompanied[]): void {
  const [first] = left
  if (first !== undefined && fewBear(first)) for (const other of left) if (!haveTwoCallings(first, other)) partition.join(first.item, other.item, RARE)
  for (const group of byOffice(left).values()) {
    const [one] = group
    if (one !== undefined && fewOrTranscribed(one, MOST_IN_ONE_OFFICE)) for (const other of group) partition.join(one.item, other.item, RARE_IN_POST)
    else joinPairs(partition, group, { needed: 1, grounds: IN_POST_AND_COMPANY })
  }
  joinPairs(partition, left, { needed: COMPANY_NEEDED, grounds: IN_COMPANY })
}

/** A country doctor, and a hero years after. */
function haveTwoCallings(a: Bearer, b: Bearer): boolean {
  const [one, other] = [a, b].map(({ profiles }) => profiles.flatMap(({ posts }) => [...posts.values()].filter(({ role }) => !isHonour(role)).map(({ role }) => role.title)))
  if (one === undefined || other === undefined || one.length === 0 || other.length === 0 || (overlapDays(a, b) ?? 0) >= -ONE_CALLING_DAYS) return false
  return !one.some((title) => other.some((words) => words.endsWith(title) || title.endsWith(words) || fieldsOfWords(title).some((field) => fieldsOfWords(words).includes(field))))
}

/** Callings that have nothing in common and lie further apart are of two people. */
const ONE_CALLING_DAYS = 3 * 365

/** The same office, and nothing else said: each of a group with its first. */
export function unplacedDoubts(bearers: readonly Bearer[]): readonly { readonly one: Bearer, readonly other: Bearer, readonly confidence: number, readonly reason: string }[] {
  return [...byOffice(bearers)].flatMap(([office, [one, ...others]]) => (one === undefined ? [] : others.map((other) => ({ one, other, confidence: 0.4, reason: because('people/unplaced-office', { office }) }))))
}

function joinPairs(partition: Partition, accompanied: readonly Accompanied[], { needed, grounds }: { readonly needed: number, readonly grounds: Grounds }): void {
  const seen = accompanied.filter(({ company }) => company.size > 0)
  for (const [i, one] of seen.entries()) for (const earlier of seen.slice(0, i)) if (sharedCompany(one, earlier) >= needed) partition.join(earlier.item, one.item, grounds)
}

/** Offices of a body that every place has (市委书记), by their words; the bearers by their least mention. */
function byOffice<B extends Bearer>(bearers: readonly B[]): ReadonlyMap<string, readonly B[]> {
  const groups = new Map<string, B[]>()
  for (const bearer of [...bearers].sort((a, b) => compare(a.least, b.least))) {
    const offices = new Set(bearer.profiles.flatMap(({ posts }) => [...posts.values()].filter(isOffice).map(({ role }) => role.title)))
    for (const office of offices) groups.set(office, [...groups.get(office) ?? [], bearer])
  }
  return new Map([...groups].sort(([a], [b]) => compare(a, b)))
}

function isOffice({ role }: Post): boolean {
  return !saysNothing(role) && (role.body !== undefined || (role.rank !== undefined && [...role.title].length > 1))
}
