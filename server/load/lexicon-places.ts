/** Builds the Gazetteer once from the files of extract/lexicon/. They are part of the build, so that nothing is read from disk. */
import divisions from '../extract/lexicon/divisions.json' with { type: 'json' }
import former from '../extract/lexicon/former-divisions.json' with { type: 'json' }
import words from '../extract/lexicon/place-words.json' with { type: 'json' }
import towns from '../extract/lexicon/towns.json' with { type: 'json' }
import venues from '../extract/lexicon/venues.json' with { type: 'json' }
import world from '../extract/lexicon/world.json' with { type: 'json' }
import { Gazetteer } from '../extract/places/gazetteer.ts'
import type { PlaceAlias } from '../extract/places/place-files.ts'

let loaded: Gazetteer | undefined

/** The gazetteer of this program; built at the first call and kept. @param aliases of the user's own: then it is built anew */
export function loadGazetteer(aliases: readonly PlaceAlias[] = []): Gazetteer {
  if (aliases.length > 0) return new Gazetteer({ divisions, towns, former, world, words, venues, aliases })
  loaded ??= new Gazetteer({ divisions, towns, former, world, words, venues })
  return loaded
}
