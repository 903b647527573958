/** `--outlet --place --published` → what is known of pages that do not say it; a wrong date and a place that nobody knows are the caller's mistakes. */
import type { UserWords } from '../../extract/lexicon/user-words.ts'
import { isUnderstoodPlace } from '../../extract/places/home-place.ts'
import type { KnownOfPage } from '../../ingest/known-of-page.ts'
import { readKnown } from '../../ingest/record-to-page.ts'
import { loadGazetteer } from '../../load/lexicon-places.ts'
import { simplified } from '../../load/simplified.ts'
import type { KnownOptions } from './command-options.ts'
import { OptionError } from './option-error.ts'

/** @param words of the user's lexicon, which may name places @throws OptionError */
export function knownFromOptions({ outlet, place, published }: KnownOptions, { places }: Pick<UserWords, 'places'>): KnownOfPage {
  const read = readKnown({ outlet, place, published })
  if (read.kind === 'refused') throw new OptionError(`The options cannot be used: ${read.message}`)
  if (read.known.place !== undefined && !isUnderstoodPlace(simplified(read.known.place), loadGazetteer(places))) {
    throw new OptionError(`--place ${place} cannot be used: no division is called so, or several are. Write it with the one above it (江苏省南通市, 南京市鼓楼区), or name it under “places” of a lexicon (--lexicon).`)
  }
  return read.known
}
