/**
 * Whether the words behind a title are a name or just the next word: 专家和学生, 代表来自….
 *
 * What follows and the surname decide; the segmenter is asked last, and only about a name that occurs once and heads no list.
 */
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Segment } from '../segment.ts'
import { isSetOff, type NameFound } from './names.ts'
import type { Register } from './register.ts'
import { isTranscribed } from './transcribed.ts'

/**
 * @property whole the article's lines; a name that occurs again is likelier one
 * @property ranked true where the title before it says chief, deputy or a post of its own
 */
export interface PlausibleSite { readonly known: Register, readonly lexicon: Lexicon, readonly segment: Segment, readonly whole: string, readonly ranked: boolean }

/** Behind a title stands a name or the next word (专家和学生, 代表来自…): once named, without a list, the segmenter may object. */
export function isPlausible(text: string, { name, end }: NameFound, { known, lexicon, segment, whole, ranked }: PlausibleSite): boolean {
  if (known.has(name) || lexicon.places.named(name).some(({ full, location }) => full || location.level === '省')) return known.has(name)
  const surname = lexicon.surnames.at(name, 0)?.value
  if (text.charAt(end) === '、' || surname === 'compound' || name.includes('·')) return true
  if (surname === 'common' && (isSetOff(text, end) || isActed(text, end, lexicon))) return true
  if (name.length > 4) return isTranscribed(name, lexicon)
  if (surname === 'rare' && (lexicon.triggers.at(name, 1)?.word.length ?? 0) > 1) return false
  const doubtful = surname !== 'common' || /^[和向来应时于]/u.test(name)
  const again = whole.indexOf(name) !== whole.lastIndexOf(name)
  if (again && !doubtful) return true
  const first = segment(text.slice(end - name.length, end + 2))[0]
  if (first === undefined) return true
  if (isNameTag(first.tag) && first.word === name) return true
  if (surname === 'rare' && ranked && isOddName(text, { name, end, tag: first.tag, lexicon })) return true
  if (doubtful && name.length < 3) return false
  return first.word.length === 1 ? !/^[pcu]/u.test(first.tag) || !doubtful : !COMMON_WORD.test(first.tag) && !doubtful || (doubtful && isTranscribed(name, lexicon))
}

/** A verb of chairing or attending follows: only people do that (副县长洪流到会). */
function isActed(text: string, end: number, lexicon: Lexicon): boolean {
  const verb = lexicon.triggers.at(text, end)
  return verb !== undefined && verb.word.length > 1 && verb.value !== 'arrival'
}

/** Rare surnames are words too: between a ranked post and a part in the meeting even those name a person (国务委员祖国盛出席), function words aside. */
function isOddName(text: string, { name, end, tag, lexicon }: { readonly name: string, readonly end: number, readonly tag: string, readonly lexicon: Lexicon }): boolean {
  if (lexicon.notNames.has(name) || /^[dpcrmvtfu]/u.test(tag)) return false
  return name.length === 3 ? lexicon.followers.at(text, end)?.value === 'strong' || isActed(text, end, lexicon) || (/[，。]/u.test(text.charAt(end)) && !lexicon.notNameEndings.has(name.charAt(2))) : /^(?:主持|出席|列席)/u.test(text.slice(end, end + 2))
}

/** Tags of the segmenter's dictionary that no name has: verbs, adverbs, adjectives, nouns of things, conjunctions, idioms, places. */
const COMMON_WORD = /^(?:v|d|a|c|p|m|t|f|i|l|n$|ns|r|b|u)/u

/** `nr` a person's name; `x` a word that is in no dictionary. */
export function isNameTag(tag: string): boolean { return tag.startsWith('nr') || tag === 'x' }
