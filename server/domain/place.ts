/**
 * Locations: divisions of China, countries, foreign cities and venues, each with the location it lies within.
 * Level is the administrative level of the jurisdiction; `venue` is a hall, a firm, a branch venue (南通分会场), a street address.
 */
import type { LocationId } from './ids.ts'

export type Level = '国家' | '省' | '市' | '县' | '乡'
export type LocationLevel = Level | 'foreign city' | 'venue'

/**
 * @property id `cn:` + division code, `country:` + name, `city:` + name (foreign), `venue:` + parent id + `/` + name
 * @property code division code where it has one (`320600`)
 * @property within id of the parent; absent for countries and for venues whose place is unknown
 * @property lat degrees north, GCJ-02 as in the gazetteer
 * @property lng degrees east
 */
export interface Location {
  readonly id: LocationId
  readonly name: string
  readonly level: LocationLevel
  readonly code?: string
  readonly within?: LocationId
  readonly lat?: number
  readonly lng?: number
}
