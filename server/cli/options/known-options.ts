/** `--outlet --place --published` → what is known of pages that do not say it; a wrong date and a place that nobody knows are the caller's mistakes. */
import type { UserWords } from '../../extract/lexicon/user-words.ts'
import { isUnderstoodPlace } from '../../extract/places/home-place.ts'
import type { KnownOfPage } from '../../ingest/known-of-page.ts'
import { readKnown } from '../../ingest/record-to-page.ts'
import { loadGazetteer } from '../../load/lexicon-places.ts'
import { simplified } from '../../load/simplified.ts'
import type { KnownOptions } from './command-options.ts'
import { OptionError } from './option-error.ts'

/** @throws OptionError */
export function knownFromOptions({ outlet, place, published }: KnownOptions): KnownOfPage {
  const read = readKnown({ outlet, place, published })
  if (read.kind === 'refused') throw new OptionError(`The options cannot be used: ${read.message}`)
  return read.known
}

/** For pages that this process reads itself. @param words of the user's lexicon @throws OptionError */
export function holdToPlaces({ place }: KnownOptions, words: Pick<UserWords, 'places'>): void {
  const trouble = place === undefined ? undefined : troubleWithPlace(place, words)
  if (trouble !== undefined) throw new OptionError(`--place ${place} cannot be used: ${trouble}`)
}

/** For pages that a running explorer reads: its lexicon may name places that this process does not know. Nothing where the place is known here. */
export function warningOfPlace({ place }: KnownOptions, words: Pick<UserWords, 'places'>): string {
  const trouble = place === undefined ? undefined : troubleWithPlace(place, words)
  return trouble === undefined ? '' : `--place ${place} counts only if the lexicon of the running explorer names it: ${trouble}\n`
}

/** How many divisions of one name are told. */
const TOLD = 6

/** Why a place says nothing, and what to write instead. */
function troubleWithPlace(place: string, { places }: Pick<UserWords, 'places'>): string | undefined {
  const gazetteer = loadGazetteer(places)
  const name = simplified(place).replace(/\s/gu, '')
  if (isUnderstoodPlace(name, gazetteer)) return undefined
  const named = [...new Set(gazetteer.named(name).map(({ location }) => gazetteer.withParents(location).filter(({ level }) => level !== '国家').reverse().map((one) => one.name).join('')))]
  if (named.length < 2) return 'no division is called so. Write it with the one above it (江苏省南通市, 南京市鼓楼区), or name it under “places” of a lexicon (--lexicon).'
  return `several are called so. Write which: ${named.slice(0, TOLD).join(', ')}${named.length > TOLD ? ` or one of ${named.length - TOLD} more` : ''}.`
}
