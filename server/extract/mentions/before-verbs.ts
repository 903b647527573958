/**
 * Names that open a clause before a verb that people do: 何立峰通报….
 */
import type { Segment } from '../segment.ts'
import { clauseStarts } from './clauses.ts'
import { nameAt, type NameFound } from './names.ts'
import { isNameTag, type PlausibleSite } from './plausible.ts'
import { poll } from './poll.ts'

/** A clause opens with a name and a verb that people do: 何立峰通报…. Two characters alone need a second vote. */
export function beforeVerbs(text: string, { known, lexicon, segment, whole }: Omit<PlausibleSite, 'ranked'>): void {
  for (const start of clauseStarts(text)) {
    const name = nameAt(text, start, { lexicon })
    if (name === undefined || known.has(name.name)) continue
    const verb = lexicon.speech.at(text, name.end)
    if (verb === undefined) continue
    const { yes, voted } = poll(segment, (asked) => isVouched(name, { verb: verb.word, whole, segment: asked }))
    if (yes) known.add(name.name, 'people/before-verb', voted)
    else if (voted && name.name.length === 3 && verb.word.length > 1) known.refuse(name.name)
  }
}

/** The name occurs again, or the segmenter does not read its characters as other words. */
function isVouched({ name }: NameFound, { verb, whole, segment }: { readonly verb: string, readonly whole: string, readonly segment: Segment }): boolean {
  if (verb.length > 1 && whole.indexOf(name) !== whole.lastIndexOf(name)) return true
  const words = segment(name + verb)
  if (words[0]?.word === name) return isNameTag(words[0].tag)
  return name.length === 3 && verb.length > 1 && endsAt(words.map(({ word }) => word), name.length) && words.every(({ word, tag }, i) => word.length < 2 || isNameTag(tag) || i > 0)
}

/** True when a word ends exactly at this place. */
function endsAt(words: readonly string[], place: number): boolean {
  let at = 0
  for (const word of words) {
    at += word.length
    if (at >= place) return at === place
  }
  return false
}
