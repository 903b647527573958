/**
 * Names that no known verb ends: their characters alone say where they do.
 *
 * Text + place behind a title, or behind others of a list → NameFound, or undefined where the characters say too little. Constant time a call.
 */
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { NameFound } from './names.ts'
import { ODDS } from './plausible.ts'
import { isTranscribed } from './transcribed.ts'

/** How much likelier one length must be than the other. */
const CLEAR = 3

/** 发言人秦刚证实, 书记石武感慨: where no known verb ends the name, its characters may, all the more clearly behind a post without a rank (裁判员代表唐宁潇庄严宣誓). */
export function gluedName(text: string, start: number, { ranked, lexicon }: { readonly ranked: boolean, readonly lexicon: Lexicon }): NameFound | undefined {
  if (lexicon.surnames.at(text, start)?.value !== 'common' || !/^\p{Script=Han}{3}/u.test(text.slice(start, start + 3))) return undefined
  const [two, three] = [lexicon.nameModel.odds(text, start, start + 2), lexicon.nameModel.odds(text, start, start + 3)]
  const end = start + (three > two ? 3 : 2)
  const name = text.slice(start, end)
  const least = ODDS.glued + (lexicon.followers.at(text, start) === undefined ? 0 : CLEAR) + (ranked ? 0 : CLEAR)
  if (Math.max(two, three) < least || isTranscribed(text.slice(start, end + 1), lexicon) || Math.abs(two - three) < CLEAR || lexicon.notNames.has(name.slice(0, 2)) || lexicon.places.nameAt(text, start) !== undefined) return undefined
  return { start, end, name, sure: 2 }
}
