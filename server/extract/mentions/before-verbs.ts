/**
 * Names that open a clause before a verb that people do: 何立峰通报….
 */
import { CharacterSet } from '../character-set.ts'
import { isHanAt } from '../han.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { SearchedLine } from './line.ts'
import { nameAt, type NameFound } from './names.ts'
import { isNameTag, ODDS, type PlausibleSite } from './plausible.ts'
import { poll, type Polled } from './poll.ts'

type VerbSite = Omit<PlausibleSite, 'ranked' | 'foreign'>

/** A clause opens with a name and a verb that people do: 何立峰通报…. */
export function beforeVerbs({ text, clauses }: SearchedLine, site: VerbSite): void {
  const { known, lexicon } = site
  for (const start of clauses) {
    const behind = behindBody(text, start, lexicon)
    if (behind !== undefined) known.add(behind, 'people/after-body')
    if (!mayBeNamed(text, start, lexicon)) continue
    const name = nameAt(text, start, { lexicon })
    if (name === undefined || known.has(name.name)) continue
    const verb = lexicon.speech.at(text, name.end)
    if (verb === undefined) continue
    const { yes, voted } = vouch(text, name, { ...site, verb: verb.word })
    if (yes) known.add(name.name, 'people/before-verb', voted)
    else if (voted && name.name.length === 3 && verb.word.length > 1) known.refuse(name.name)
  }
}

const LONGEST_BODY = 8
const SHORTEST_BODY = 2
/** Characters that hardly stand together but in a name. */
const CLEAR = 9
/** A clause, and no body. */
const CLAUSE = /[的了着是在将把被与和同向对为由、]/u

/** 瑞青班李丹详细介绍了…: a short body opens the clause, and a clear name stands before a verb of two characters that people do. */
function behindBody(text: string, start: number, lexicon: Lexicon): string | undefined {
  for (let at = start + SHORTEST_BODY; at <= start + LONGEST_BODY; at += 1) {
    if (!isHanAt(text, at)) return undefined
    if (lexicon.surnames.at(text, at)?.value !== 'common' || lexicon.bodyEndings.before(text, at, start) === undefined) continue
    const name = nameAt(text, at, { lexicon })
    if (name === undefined || name.end - at > LONGEST_CLEAR || CLAUSE.test(text.slice(start, at)) || !isDone(text, name.end, lexicon)) continue
    if (lexicon.nameModel.odds(text, at, name.end) > CLEAR && !lexicon.offices.standsIn(text, start, name.end)) return name.name
  }
  return undefined
}

const LONGEST_CLEAR = 3

function isDone(text: string, at: number, lexicon: Lexicon): boolean {
  const adverb = /^(?:详细|随后|首先|现场|先后|分别|认真)/u.exec(text.slice(at, at + 2))?.[0].length ?? 0
  return (lexicon.speech.at(text, at + adverb)?.word.length ?? 0) > 1 || (lexicon.triggers.at(text, at + adverb)?.word.length ?? 0) > 1
}

const DOTS = new CharacterSet(/[·•・‧]/u)
/** So far behind its beginning a transcribed name has its first dot. */
const FIRST_DOT = 9
const LONGEST_PLAIN = 4

/** Most clauses open with no surname, or have no verb where a name could end, and need not be read closely. */
function mayBeNamed(text: string, start: number, lexicon: Lexicon): boolean {
  if (DOTS.next(text, start, Math.min(text.length, start + FIRST_DOT)) < Math.min(text.length, start + FIRST_DOT)) return true
  const surname = lexicon.surnames.at(text, start)?.value
  if (surname === undefined || surname === 'rare') return false
  for (let length = 2; length <= LONGEST_PLAIN; length += 1) if (lexicon.speech.at(text, start + length) !== undefined) return true
  return false
}

/** A verb of one character (对, 作) follows other words too, so the name's characters must speak for themselves; a second place speaks for them. */
function vouch(text: string, { name, start, end }: NameFound, site: VerbSite & { readonly verb: string }): Polled {
  const { lexicon, segment } = site
  if (name.length > 3 || lexicon.surnames.at(name, 0)?.value !== 'common') return poll(segment, (asked) => isKnownWord(name, { ...site, segment: asked }))
  const odds = lexicon.nameModel.odds(text, start, end)
  const least = leastOdds(text, { name, end }, site)
  return { yes: odds > least, voted: least !== ODDS.again && Math.abs(odds - least) < CLOSE }
}

/** So near to what the site asks for, the odds are a vote that a reader may want to look at. */
const CLOSE = 3

function leastOdds(text: string, { name, end }: { readonly name: string, readonly end: number }, { verb, whole, lexicon }: VerbSite & { readonly verb: string }): number {
  if (verb === '等' && (lexicon.triggers.at(text, end + 1)?.word.length ?? 0) > 1) return ODDS.alone
  if (verb.length === 1) return ODDS.particle
  return !whole.repeats(name) ? ODDS.clause : ODDS.again
}

/** Compound surnames: the name occurs again, or the segmenter knows it. */
function isKnownWord(name: string, { verb, whole, segment }: Pick<VerbSite, 'whole' | 'segment'> & { readonly verb: string }): boolean {
  if (verb.length > 1 && whole.repeats(name)) return true
  const first = segment(name + verb)[0]
  return first?.word === name && isNameTag(first.tag)
}
