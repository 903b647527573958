/** Loads the lexicon once: the files of extract/lexicon/ → Lexicon. They are part of the build, so that nothing is read from disk. */
import bodies from '../extract/lexicon/bodies.json' with { type: 'json' }
import followers from '../extract/lexicon/followers.json' with { type: 'json' }
import meetingNouns from '../extract/lexicon/meeting-nouns.json' with { type: 'json' }
import nameModel from '../extract/lexicon/name-model.json' with { type: 'json' }
import notNames from '../extract/lexicon/not-names.json' with { type: 'json' }
import offices from '../extract/lexicon/offices.json' with { type: 'json' }
import surnames from '../extract/lexicon/surnames.json' with { type: 'json' }
import transcription from '../extract/lexicon/transcription.json' with { type: 'json' }
import traditional from '../extract/lexicon/traditional.json' with { type: 'json' }
import triggers from '../extract/lexicon/triggers.json' with { type: 'json' }
import venues from '../extract/lexicon/venues.json' with { type: 'json' }
import { Script } from '../extract/script.ts'
import { loadGazetteer } from './lexicon-places.ts'
import { compileLexicon, type Lexicon } from '../extract/lexicon/lexicon.ts'
import { NO_WORDS, type UserWords } from '../extract/lexicon/user-words.ts'
import { simplified } from './simplified.ts'

let loaded: Lexicon | undefined

/** The lexicon, compiled on the first call. @param words of the user's own: then it is compiled anew at each call */
export function loadLexicon(words: UserWords = NO_WORDS): Lexicon {
  if (words !== NO_WORDS) return lexiconWith(words)
  loaded ??= lexiconWith(words)
  return loaded
}

function lexiconWith(words: UserWords): Lexicon {
  return compileLexicon({ surnames, offices, bodies, followers, notNames, triggers, meetingNouns, transcription, venues, nameModel }, { places: loadGazetteer(words.places), script: new Script(traditional, simplified), words })
}
