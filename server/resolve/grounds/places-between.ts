/**
 * How the places of two people's posts lie to each other: people of low rank seldom leave their province, namesakes live in any.
 * Provinces are read from division codes (`cn:320600` is of `cn:32`). Pure.
 */
import type { Bearer } from '../people/bearers.ts'
import { CHINA } from '../posts/jurisdiction.ts'

/** `same`: a province in common; `other`: provinces of both are known and differ; `wide`: one has posts of the whole country only; `unsaid`: of one no place is known. */
export type Places = 'same' | 'other' | 'wide' | 'unsaid'

/** Compared by all posts of both. */
export function placesBetween(a: Bearer, b: Bearer): Places {
  const [x, y] = [provincesOf(a), provincesOf(b)]
  if (x.size > 0 && y.size > 0) return [...x].some((province) => y.has(province)) ? 'same' : 'other'
  if (x.size + y.size === 0) return 'unsaid'
  return (x.size === 0 ? a : b).jurisdictions.has(CHINA) ? 'wide' : 'unsaid'
}

const known = new WeakMap<Bearer, ReadonlySet<string>>()

/** `cn:32` of a division; the country of a place abroad. Looked at once for each bearer, who is compared with many. */
function provincesOf(bearer: Bearer): ReadonlySet<string> {
  const provinces = known.get(bearer) ?? new Set([...bearer.jurisdictions.keys()].filter((place) => place !== CHINA).map((place) => (place.startsWith('cn:') ? place.slice(0, 'cn:32'.length) : place)))
  known.set(bearer, provinces)
  return provinces
}
