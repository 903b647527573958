/** One sentence as the finding of people reads it, and what several rules look for in it. */
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Office } from '../lexicon/office-words.ts'
import type { Found } from '../lexicon/word-list.ts'
import { clauseStarts } from './clauses.ts'

/** @property text the words of a sentence without layout; `heading` true for headlines and kickers */
export interface Line { readonly text: string, readonly heading: boolean }

/** @property offices those in the text, without overlaps @property clauses where one opens with a Chinese character */
export interface SearchedLine extends Line { readonly offices: readonly Found<Office>[], readonly clauses: readonly number[] }

/** Looks once for what more than one rule begins with. */
export function searchLine({ text, heading }: Line, { offices }: Pick<Lexicon, 'offices'>): SearchedLine {
  return { text, heading, offices: offices.all(text), clauses: clauseStarts(text) }
}
