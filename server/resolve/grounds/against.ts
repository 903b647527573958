/**
 * What speaks against two bearers of one name being one person, for a reader who decides: reasons as written (domain/reason.ts), the strongest first. Pure.
 */
import { because } from '../../domain/reason.ts'
import { expectedNamesakes, FEW } from '../names/namesakes.ts'
import type { Bearer } from '../people/bearers.ts'
import { fieldsBetween } from '../posts/fields.ts'
import { CHINA } from '../posts/jurisdiction.ts'
import { overlapDays, OVERLAP_TOLERANCE_DAYS } from './careers.ts'
import { placesBetween } from './places-between.ts'

const YEAR_DAYS = 365
/** Posts that follow each other within this time are no reason against. */
const LONG_APART_DAYS = 3 * YEAR_DAYS

/** Empty where nothing does. */
export function reasonsAgainst(a: Bearer, b: Bearer): readonly string[] {
  return [...ofPosts(a, b), ...ofDays(a, b), ...ofName(a)]
}

function ofPosts(a: Bearer, b: Bearer): readonly string[] {
  if (a.posts.length === 0 || b.posts.length === 0) return [because('people/against-no-post', {})]
  const places = placesBetween(a, b) === 'other' ? [because('people/against-places', { one: placeOf(a), other: placeOf(b) })] : []
  return [...places, ...(fieldsBetween(a, b) === 'other' ? [because('people/against-fields', {})] : [])]
}

function ofDays(a: Bearer, b: Bearer): readonly string[] {
  const overlap = overlapDays(a, b)
  if (overlap === undefined || a.posts.length === 0 || b.posts.length === 0) return []
  if (overlap > OVERLAP_TOLERANCE_DAYS) return [because('people/against-at-once', { days: overlap })]
  return -overlap > LONG_APART_DAYS ? [because('people/against-years', { years: Math.round(-overlap / YEAR_DAYS) })] : []
}

/** How many others of the name there may be, to one digit. */
function ofName({ name }: Bearer): readonly string[] {
  const others = expectedNamesakes(name)
  return others === undefined || others < FEW ? [] : [because('people/against-name', { count: Number(others.toPrecision(1)) })]
}

function placeOf({ jurisdictions }: Bearer): string {
  return [...jurisdictions].filter(([place]) => place !== CHINA).map(([, name]) => name).sort()[0] ?? ''
}
