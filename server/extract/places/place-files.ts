/** The gazetteer files as the shell hands them over: parsed, nothing read from disk here. Sources and licences: ../lexicon/README.md. */
import type { LocationId } from '../../domain/ids.ts'

/**
 * @property onlyInContext names that are everyday words too: places only behind their parent or in a paper of their own city
 * @property notBefore words that may not follow a name (阿里 before 巴巴)
 * @property notBehind words that may not stand in front of one (达州 behind 佛罗里)
 * @property letters one-character names of provinces, by code
 * @property cityLetters those of cities, by code; in their own province they go before the letters of others (宁 in Jiangsu)
 */
export interface PlaceWords {
  readonly source: string
  readonly reason: string
  readonly onlyInContext: readonly string[]
  readonly notBefore: Readonly<Record<string, readonly string[]>>
  readonly notBehind: Readonly<Record<string, readonly string[]>>
  readonly letters: Readonly<Record<string, string>>
  readonly cityLetters: Readonly<Record<string, string>>
  readonly nationalOutlets: readonly string[]
  readonly outletWords: readonly string[]
}

/**
 * @property known halls with the code or id of where they are, separated by a tab
 * @property endings words that a venue's name ends in
 */
export interface VenueWords { readonly source: string, readonly reason: string, readonly known: readonly string[], readonly endings: readonly string[] }

/** A list with its source; the fields of a line are separated by tabs. */
export interface ListFile { readonly source: string, readonly licence: string, readonly lines: readonly string[] }

/** Another name of a place; it means nothing else. */
export interface PlaceAlias { readonly name: string, readonly means: LocationId }

/**
 * @property divisions code, name, parent's code, latitude, longitude
 * @property towns county's code, then three digits and name of each town
 * @property former day, authority, old province … => new names
 * @property world continent lines, then country, official name, capital, cities
 * @property aliases the user's own
 */
export interface PlaceFiles {
  readonly divisions: ListFile
  readonly towns: ListFile
  readonly former: ListFile
  readonly world: ListFile
  readonly words: PlaceWords
  readonly venues: VenueWords
  readonly aliases?: readonly PlaceAlias[]
}
