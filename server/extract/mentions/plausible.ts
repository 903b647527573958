/**
 * Whether the words behind a title are a name or just the next word: 专家和学生, 代表来自….
 *
 * What follows, the surname and the odds of the characters decide (name-model.ts); the segmenter is asked last, and only about a rare surname.
 */
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Segment } from '../segment.ts'
import { isSetOff, type NameFound } from './names.ts'
import type { Register } from './register.ts'
import { isDotted, isTranscribed } from './transcribed.ts'
import type { Whole } from './whole.ts'

/**
 * @property whole the article's lines; a name that occurs again is likelier one
 * @property ranked true where the title before it says chief, deputy or a post of its own; `foreign` where it is of another country
 */
export interface PlausibleSite { readonly known: Register, readonly lexicon: Lexicon, readonly segment: Segment, readonly whole: Whole, readonly ranked: boolean, readonly foreign: boolean }

/**
 * The least odds (natural logarithm) that a site asks of a name: a list or a verb that only people do speaks for it, so does a second place; without
 * either the characters must speak for themselves, all the more at the head of a clause (`clause`, `particle`) and where nothing known ends the name (`glued`).
 */
export const ODDS = { listed: -9, acted: -5, again: -3, alone: 0, clause: 2, particle: 4, glued: 4, rare: 4 }

/** Behind a title stands a name or the next word: the site says how likely the characters must be. */
export function isPlausible(text: string, found: NameFound, site: PlausibleSite): boolean {
  const { name, start, end } = found
  const { known, lexicon, foreign } = site
  // A town or county of two characters (万里) is a name of people too.
  if (known.has(name) || lexicon.places.named(name).some(({ full, location }) => (full && name.length > 2) || location.level === '省')) return known.has(name)
  const surname = lexicon.surnames.at(name, 0)?.value
  if (surname === 'compound' || isDotted(name)) return true
  const odds = lexicon.nameModel.odds(text, start, end)
  if (surname === 'rare' && !foreign && isRareName(text, found, { ...site, odds })) return true
  if (surname === 'rare' && !foreign && name.length < 4 && odds < ODDS.listed && !isTranscribed(name.padEnd(3, name), lexicon)) return false
  if (foreign && site.ranked && name.length === 2 && !lexicon.notNames.has(name) && isTranscribed(name.padEnd(3, name), lexicon)) return true
  if (foreign && site.ranked && found.sure === 3 && /[，。、]/u.test(text.charAt(end)) && site.whole.repeats(name)) return true
  if (foreign && site.ranked && /\d/u.test(text.charAt(end)) && isSetOff(text, end) && odds > ODDS.acted) return true
  if (surname === 'common' && !foreign && site.ranked && odds > leastOdds(text, found, site)) return true
  if (surname !== 'common' || foreign || isTranscribed(name.padEnd(3, name), lexicon)) return odds > ODDS.rare || isKnownToSegmenter(text, found, site)
  return odds > leastOdds(text, found, site)
}

/** What the site of a common surname asks for. */
function leastOdds(text: string, { name, end, sure }: NameFound, { lexicon, whole, ranked }: PlausibleSite): number {
  if (text.charAt(end) === '、') return ODDS.listed
  if (lexicon.followers.has(name.charAt(0))) return ODDS.alone
  if (isSetOff(text, end) || isActed(text, end, lexicon) || (ranked && sure === 3)) return ODDS.acted
  // Behind a ranked post a particle that follows names (主任刘结一在…) says as much as a second place.
  return (ranked && sure === 2) || whole.repeats(name) ? ODDS.again : ODDS.alone
}

/** A rare surname behind a ranked post, and set off at once: punctuation follows words too, a verb of chairing or attending only people. */
function isRareName(text: string, { name, end }: NameFound, { ranked, odds }: PlausibleSite & { readonly odds: number }): boolean {
  return ranked && name.length < 4 && isSetOff(text, end) && odds > (/[、，。）]/u.test(text.charAt(end)) ? ODDS.alone : ODDS.acted)
}

/** Rare surnames and none, and names from abroad: the segmenter may object. */
function isKnownToSegmenter(text: string, { name, end }: NameFound, { lexicon, segment, ranked, foreign }: PlausibleSite): boolean {
  if (text.charAt(end) === '、') return true
  if (name.length > 4) return isTranscribed(name, lexicon)
  const rare = lexicon.surnames.at(name, 0)?.value === 'rare'
  if (rare && (lexicon.triggers.at(name, 1)?.word.length ?? 0) > 1) return false
  const first = segment(text.slice(end - name.length, end + 2))[0]
  if (first === undefined || ((isNameTag(first.tag) || foreign && ranked && first.tag === 'ns') && first.word === name)) return true
  if (rare && ranked && isOddName(text, { name, end, tag: first.tag, lexicon })) return true
  if (name.length < 3) return !rare && lexicon.surnames.at(name, 0) !== undefined && !COMMON_WORD.test(first.tag)
  return first.word.length === 1 ? !(rare && !isTranscribed(name, lexicon) ? FUNCTION_WORD : PARTICLE_WORD).test(first.tag) : isTranscribed(name, lexicon)
}

/** The first character by itself is a word that no name begins with. */
const PARTICLE_WORD = /^[pcu]/u
const FUNCTION_WORD = /^[pcufvd]/u

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

/** Tags of the segmenter's dictionary that no name has. */
const COMMON_WORD = /^(?:v|d|a|c|p|m|t|f|i|l|n$|ns|r|b|u)/u

/** `nr` a person's name; `x` a word that is in no dictionary. */
export function isNameTag(tag: string): boolean { return tag.startsWith('nr') || tag === 'x' }
