/**
 * A reading → the places it names, each resolved to one place of the gazetteer where the context settles which.
 *
 * Reading + Gazetteer + the paper's own place → PlaceMention[] + Diagnostic[]. Names that follow each other from the outside in are one mention
 * (北京市朝阳区将台乡). Offsets are in the reading, spans on the page. About one step a character; nothing throws.
 */
import type { Diagnostic } from '../domain/diagnostic.ts'
import type { LocationId } from '../domain/ids.ts'
import type { Location } from '../domain/place.ts'
import { because } from '../domain/reason.ts'
import type { Span } from '../domain/span.ts'
import type { Gazetteer } from './places/gazetteer.ts'
import { relativePlace } from './places/home-place.ts'
import { placeNames, type PlaceName } from './places/place-scan.ts'
import { resolvePlace, type PlaceLookup } from './places/resolve-place.ts'
import type { Reading } from './reading.ts'

/**
 * @property location absent where the name stays ambiguous
 * @property kind `name`, or `relative` for words that mean the paper's own place (我市)
 */
export interface PlaceMention {
  readonly start: number
  readonly end: number
  readonly span: Span
  readonly text: string
  readonly kind: 'name' | 'relative'
  readonly location?: Location
  readonly candidates: readonly Location[]
  readonly rule: string
  readonly reason: string
}

export interface PlacesFound { readonly places: readonly PlaceMention[], readonly diagnostics: readonly Diagnostic[] }

/** @property home the division whose paper it is */
export interface PlacesContext { readonly gazetteer: Gazetteer, readonly home?: LocationId }

/** Finds the places of a reading, in order, none overlapping. */
export function findPlaces(reading: Reading, context: PlacesContext): PlacesFound {
  const places: PlaceMention[] = []
  for (const name of placeNames(reading.text, context.gazetteer)) {
    const before = places.at(-1)
    const mention = name.kind === 'relative' ? ownPlace(reading, name, context) : namedPlace(reading, name, { ...context, before })
    if (mention === undefined) continue
    if (before !== undefined && mention.start === before.start) places.pop()
    places.push(mention)
  }
  return { places, diagnostics: places.filter(({ location }) => location === undefined).map(ambiguity) }
}

function ownPlace(reading: Reading, { start, end }: PlaceName, { gazetteer, home }: PlacesContext): PlaceMention | undefined {
  const text = reading.text.slice(start, end)
  const location = home === undefined ? undefined : relativePlace(text, home, gazetteer)
  if (location === undefined) return undefined
  return { start, end, span: reading.span(start, end), text, kind: 'relative', location, candidates: [], rule: 'places/own', reason: because('places/own', {}) }
}

interface Behind extends PlacesContext { readonly before: PlaceMention | undefined }

/** A name right behind another is looked for inside it first; where it lies there, the two are one mention. */
function namedPlace(reading: Reading, { start, end }: PlaceName, { gazetteer, home, before }: Behind): PlaceMention | undefined {
  const joined = before?.end === start && before.kind === 'name' ? before : undefined
  const outer = joined?.location
  // 中国 in front of a word says nothing about which of its counties is meant (中国和平统一促进会).
  const parent = outer?.level === '国家' ? undefined : outer?.id
  const lookup = resolvePlace(gazetteer, reading.text.slice(start, end), { ...(parent === undefined ? {} : { parent }), ...(home === undefined ? {} : { home }) })
  if (lookup.kind === 'unknown') return undefined
  const inside = lookup.kind === 'found' && outer !== undefined && gazetteer.isWithin(lookup.location, outer.id)
  const from = inside ? joined?.start ?? start : start
  return { start: from, end, span: reading.span(from, end), text: reading.text.slice(from, end), kind: 'name', ...settled(lookup) }
}

function settled(lookup: Exclude<PlaceLookup, { kind: 'unknown' }>): Pick<PlaceMention, 'location' | 'candidates' | 'rule' | 'reason'> {
  if (lookup.kind === 'found') return { location: lookup.location, candidates: [], rule: 'places/name', reason: lookup.reason }
  return { candidates: lookup.candidates, rule: 'places/ambiguous', reason: because('places/undecided', {}) }
}

function ambiguity({ text, candidates, span }: PlaceMention): Diagnostic {
  const some = candidates.slice(0, 4).map(({ code, name }) => code ?? name).join(', ')
  return { rule: 'places/ambiguous', severity: 'info', message: because('places/ambiguous', { name: text, count: candidates.length, places: some }), span }
}
