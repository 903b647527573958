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

/** For pages that this process reads itself: a server has a lexicon of its own, which may name other places. @param words of the user's lexicon @throws OptionError */
export function holdToPlaces({ place }: KnownOptions, { places }: Pick<UserWords, 'places'>): void {
  if (place === undefined || isUnderstoodPlace(simplified(place), loadGazetteer(places))) return
  throw new OptionError(`--place ${place} cannot be used: no division is called so, or several are. Write it with the one above it (江苏省南通市, 南京市鼓楼区), or name it under “places” of a lexicon (--lexicon).`)
}
