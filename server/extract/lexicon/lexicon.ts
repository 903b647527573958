/**
 * The Lexicon: every closed list and rule table the extractor reads, compiled once and passed in.
 *
 * The files beside this one (each with its source and its reason) → Lexicon. Building is linear in the lists; nothing here is changed later.
 */
import type { Tenure } from '../../domain/title.ts'
import type { ArticleLexicon } from '../articles/article-draft.ts'
import { NameModel } from '../mentions/name-model.ts'
import type { Gazetteer } from '../places/gazetteer.ts'
import type { Script } from '../script.ts'
import type { LexiconFiles, NounKind, TriggerKind } from './lexicon-files.ts'
import { officeWords, type Office } from './office-words.ts'
import { userNames, withUserWords, type UserWords } from './user-words.ts'
import { WordList } from './word-list.ts'

/** `common`: may stand by itself as evidence of a name; `rare`: needs a title or a list around it. */
export type SurnameKind = 'common' | 'rare' | 'compound'

export interface Lexicon {
  readonly places: Gazetteer
  readonly script: Script
  readonly articles: ArticleLexicon
  /** names that the user says are people, wherever they stand; absent where there are none */
  readonly ownNames?: WordList<true>
  /** words that the user says are no names, wherever they stand */
  readonly neverNames: ReadonlySet<string>
  readonly surnames: WordList<SurnameKind>
  readonly offices: WordList<Office>
  readonly notAfterOffice: WordList<true>
  readonly tenures: WordList<Tenure>
  readonly bodies: WordList<'known' | 'ending'>
  readonly bodyEndings: WordList<true>
  readonly cuts: WordList<'cut' | 'guard'>
  readonly openers: WordList<true>
  readonly followers: WordList<'strong' | 'weak'>
  readonly speech: WordList<true>
  readonly venueEndings: WordList<true>
  /** characters of transcribed names */
  readonly transcription: ReadonlySet<string>
  readonly notNames: ReadonlySet<string>
  readonly notNameEndings: ReadonlySet<string>
  readonly triggers: WordList<TriggerKind>
  readonly meetingNouns: WordList<NounKind>
  readonly nameModel: NameModel
}

/** @property words of the user's own */
export interface LexiconParts extends Pick<Lexicon, 'places' | 'script'> { readonly words: UserWords }

/** Compiles the files. */
export function compileLexicon(files: LexiconFiles, { places, script, words }: LexiconParts): Lexicon {
  const own = userNames(words)
  const { surnames, offices, bodies, followers, notNames, triggers, meetingNouns, transcription, venues } = withUserWords(files, words)
  const surnameList = new WordList<SurnameKind>([...tag(surnames.compound, 'compound'), ...tag([...surnames.common], 'common'), ...tag([...surnames.rare], 'rare')])
  return {
    places,
    script,
    ...(own.length === 0 ? {} : { ownNames: new WordList(tag(own, true)) }),
    neverNames: new Set(words.notNames),
    articles: { surnames: surnameList },
    surnames: surnameList,
    offices: new WordList(officeWords(offices)),
    notAfterOffice: new WordList(tag(offices.notAfter, true)),
    tenures: new WordList<Tenure>([...tag(offices.tenure.former, 'former'), ...tag(offices.tenure.acting, 'acting'), ...tag(offices.tenure.designate, 'designate'), ...tag(offices.tenure.honorary, 'honorary')]),
    bodies: new WordList<'known' | 'ending'>([...tag(bodies.known, 'known'), ...tag(bodies.endings, 'ending')]),
    bodyEndings: new WordList(tag([...bodies.endings, ...bodies.known], true)),
    cuts: new WordList<'cut' | 'guard'>([...tag(bodies.cutGuard, 'guard'), ...tag([...bodies.cut, ...bodies.particles], 'cut')]),
    openers: new WordList(tag(bodies.openers, true)),
    followers: new WordList<'strong' | 'weak'>([...tag(followers.strong.filter((word) => word.length > 1), 'strong'), ...tag([...followers.weak, ...followers.strong], 'weak')]),
    speech: new WordList(tag(followers.speech, true)),
    venueEndings: new WordList(tag(venues.endings, true)),
    transcription: new Set(transcription.characters),
    notNames: new Set(notNames.words),
    notNameEndings: new Set(notNames.endings),
    triggers: new WordList<TriggerKind>(TRIGGER_KINDS.flatMap((kind) => tag(triggers[kind], kind))),
    meetingNouns: new WordList<NounKind>(NOUN_KINDS.flatMap((kind) => tag(meetingNouns[kind], kind))),
    nameModel: new NameModel(files.nameModel),
  }
}

const TRIGGER_KINDS = ['chair', 'lead', 'meet', 'speaker', 'attendee', 'arrival'] as const
const NOUN_KINDS = ['meeting', 'ceremony', 'inspection', 'visit', 'notMeeting'] as const

function tag<const Value>(words: readonly string[], value: Value): [string, Value][] {
  return words.map((word) => [word, value])
}
