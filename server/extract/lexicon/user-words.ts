/**
 * Words that a user adds to the lexicon: names, titles, bodies, other names of places, nouns of meetings, and words that are no names.
 *
 * Lexicon files + UserWords → lexicon files. What a user says of a word takes the place of what the lists say. Pure; linear in the lists.
 */
import type { MeetingKind } from '../../domain/facts.ts'
import type { LocationId } from '../../domain/ids.ts'
import type { Rank } from '../../domain/title.ts'
import type { LexiconFiles, NounKind } from './lexicon-files.ts'

/** @property aliases other names that papers print for the same person */
export interface UserPerson { readonly name: string, readonly aliases: readonly string[] }

/** @property alone true where the title says its own body, as 市长 does */
export interface UserTitle { readonly title: string, readonly rank?: Rank | undefined, readonly alone: boolean }

/** All of it in simplified characters, each word once. @property places another name → the place it means */
export interface UserWords {
  readonly people: readonly UserPerson[]
  readonly notNames: readonly string[]
  readonly titles: readonly UserTitle[]
  readonly bodies: readonly string[]
  readonly places: readonly { readonly name: string, readonly means: LocationId }[]
  readonly meetings: readonly { readonly noun: string, readonly kind: MeetingKind }[]
}

export const NO_WORDS: UserWords = { people: [], notNames: [], titles: [], bodies: [], places: [], meetings: [] }

/** Every name and alias of the user's people. */
export function userNames({ people }: UserWords): readonly string[] {
  return people.flatMap(({ name, aliases }) => [name, ...aliases])
}

/** The files with the user's words in them. */
export function withUserWords(files: LexiconFiles, words: UserWords): LexiconFiles {
  if (words === NO_WORDS) return files
  const { bodies, notNames } = files
  return {
    ...files,
    offices: withTitles(files.offices, words.titles),
    bodies: { ...bodies, known: [...words.bodies, ...bodies.known] },
    notNames: { ...notNames, words: [...words.notNames, ...notNames.words] },
    meetingNouns: withNouns(files.meetingNouns, words.meetings),
  }
}

function withTitles(offices: LexiconFiles['offices'], titles: readonly UserTitle[]): LexiconFiles['offices'] {
  const own = new Set(titles.map(({ title }) => title))
  const of = (rank: Rank | undefined): readonly string[] => titles.filter((title) => title.rank === rank).map(({ title }) => title)
  const others = (list: readonly string[]): readonly string[] => list.filter((word) => !own.has(word))
  return {
    ...offices,
    chief: [...of('chief'), ...others(offices.chief)], deputy: [...of('deputy'), ...others(offices.deputy)], member: [...of(undefined), ...others(offices.member)],
    self: [...titles.filter(({ alone }) => alone).map(({ title }) => title), ...others(offices.self)],
  }
}

function withNouns(nouns: LexiconFiles['meetingNouns'], meetings: UserWords['meetings']): LexiconFiles['meetingNouns'] {
  const own = new Set(meetings.map(({ noun }) => noun))
  const kind = (name: NounKind): readonly string[] => [...meetings.filter((meeting) => meeting.kind === name).map(({ noun }) => noun), ...nouns[name].filter((noun) => !own.has(noun))]
  return { ...nouns, meeting: kind('meeting'), ceremony: kind('ceremony'), inspection: kind('inspection'), visit: kind('visit'), notMeeting: kind('notMeeting') }
}
