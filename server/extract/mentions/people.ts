/**
 * The people an article names, and every place where it names them.
 *
 * Sentences → PersonFound[] a sentence, in order. First the sure places are read (after a title, in a list, before a verb that only people do), then the
 * names found there are found everywhere else in the article; the user's own lexicon has the first word on what is a name and what is none. Linear in the text: one pass a rule, and lists no longer than the article.
 */
import type { Lexicon } from '../lexicon/lexicon.ts'
import { WordList } from '../lexicon/word-list.ts'
import type { Segment } from '../segment.ts'
import { beforeTitles, guests, severalPeople } from './addressed.ts'
import { afterBodies } from './after-bodies.ts'
import { afterTitles } from './after-titles.ts'
import { beforeVerbs } from './before-verbs.ts'
import { searchLine, type Line } from './line.ts'
import { nameDoubts, type NameDoubt } from './name-doubts.ts'
import { bareLists } from './name-lists.ts'
import { Register, type NameRule } from './register.ts'
import { Whole } from './whole.ts'

/** A name in a sentence; offsets in the sentence's reading. `rule` says by which rule the article's first sure mention of it was found. */
export interface PersonFound { readonly start: number, readonly end: number, readonly name: string, readonly rule: NameRule }

interface Tools { readonly lexicon: Lexicon, readonly segment: Segment }

/** @property people a list a line @property doubts names that were admitted, or refused, on the segmenter's vote alone */
export interface PeopleFound { readonly people: readonly (readonly PersonFound[])[], readonly doubts: readonly NameDoubt[] }

/** Finds the people of an article. */
export function findPeople(lines: readonly Line[], tools: Tools): PeopleFound['people'] { return readPeople(lines, tools).people }

/** Finds them, and says which are unsure. */
export function readPeople(lines: readonly Line[], tools: Tools): PeopleFound {
  const { lexicon } = tools
  const searched = lines.map((line) => searchLine(line, lexicon))
  const known = new Register()
  const whole = new Whole(lines)
  const site = { lexicon, segment: tools.segment, known, whole }
  if (lexicon.ownNames !== undefined) for (const { text } of lines) ownNames(text, known, lexicon)
  for (const line of searched) {
    afterTitles(line, site)
    bareLists(line, known, lexicon)
  }
  for (const line of searched) {
    beforeVerbs(line, site)
    beforeTitles(line, known, lexicon)
    severalPeople(line.text, known, lexicon)
    afterBodies(line.text, known, lexicon)
    guests(line.text, known, site)
  }
  const doubts = nameDoubts(lines, known)
  const settled = known.settled().filter(([name]) => !lexicon.neverNames.has(name))
  if (settled.length === 0) return { people: lines.map(() => NOBODY), doubts }
  const names = new WordList(settled)
  return { people: lines.map(({ text }) => occurrences(text, names, lexicon)), doubts }
}

const NOBODY: readonly PersonFound[] = []

/** What the user's lexicon calls a person is one wherever it stands. */
function ownNames(text: string, known: Register, { ownNames: names }: Lexicon): void {
  for (const { word } of names?.all(text) ?? []) known.add(word, 'people/lexicon')
}

/** Every place of a known name. A name of two characters must not run on into a longer word. */
function occurrences(text: string, names: WordList<NameRule>, lexicon: Lexicon): readonly PersonFound[] {
  return names.all(text)
    .filter(({ word, value, start, end }) => word.length > 2 || value === 'people/lexicon' || isBounded(text, { start, end }, { names, lexicon }))
    .map(({ word, start, end, value }) => ({ start, end, name: word, rule: value }))
}

function isBounded(text: string, { start, end }: { readonly start: number, readonly end: number }, { names, lexicon }: { readonly names: WordList<NameRule>, readonly lexicon: Lexicon }): boolean {
  if (!/\p{Script=Han}/u.test(text.charAt(end)) || names.at(text, end) !== undefined) return true
  if (lexicon.followers.at(text, end) !== undefined || lexicon.offices.at(text, end) !== undefined || lexicon.triggers.at(text, end) !== undefined) return true
  return lexicon.offices.before(text, start) !== undefined || /[、，。；：\s]/u.test(text.charAt(start - 1))
}
