/**
 * How two jurisdictions lie to each other, read from their ids alone (`cn:320600` is a division of `cn:320000`, all are of 中国),
 * so that resolution needs no gazetteer. A division code is digits in pairs: province, city, county; towns add three.
 */
import { locationId, type LocationId } from '../../domain/ids.ts'

/** The country that all divisions lie within. */
export const CHINA: LocationId = locationId('country:中国')

/** True when `inner` is `outer` or a part of it. Venues lie within the location that their id begins with. */
export function liesWithin(inner: LocationId, outer: LocationId): boolean {
  if (inner === outer) return true
  const innerPlace = divisionOf(inner)
  if (innerPlace === outer) return true
  if (!innerPlace.startsWith('cn:')) return false
  if (outer === CHINA) return true
  if (!outer.startsWith('cn:')) return false
  return digitsOf(innerPlace).startsWith(digitsOf(outer))
}

/** True when one lies within the other. */
export function nested(a: LocationId, b: LocationId): boolean {
  return liesWithin(a, b) || liesWithin(b, a)
}

/** `venue:cn:320600/南通分会场` → `cn:320600`; anything else is itself. */
function divisionOf(id: LocationId): LocationId {
  const [, parent] = /^venue:(.+?)\//u.exec(id) ?? []
  return parent === undefined ? id : locationId(parent)
}

/** `cn:320600` → `3206`: trailing pairs of zeros say that the division is of a higher level. */
function digitsOf(id: LocationId): string {
  const code = id.slice('cn:'.length)
  return code.length === 6 ? code.replace(/(00)+$/u, '') : code
}
