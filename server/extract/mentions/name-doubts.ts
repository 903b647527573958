/**
 * Names that only the segmenter's vote admitted, and words in a name's place and shape that only its vote refused.
 *
 * Lines + Register → NameDoubt[], each at its first place. One pass; linear in the article.
 */
import { WordList } from '../lexicon/word-list.ts'
import type { Line } from './people.ts'
import type { NameRule, Register } from './register.ts'

/** @property line number of the line @property start, end in its text @property rule by which it was admitted; absent where the words were refused */
export interface NameDoubt { readonly line: number, readonly start: number, readonly end: number, readonly name: string, readonly rule?: NameRule }

/** In the order of the lines. */
export function nameDoubts(lines: readonly Line[], known: Register): readonly NameDoubt[] {
  const doubted = known.doubted()
  if (doubted.length === 0) return []
  const names = new WordList(doubted)
  const told = new Set<string>()
  return lines.flatMap(({ text }, line) => names.all(text).flatMap(({ word, start, end, value }) => {
    if (told.has(word)) return []
    told.add(word)
    return [{ line, start, end, name: word, ...(value === 'refused' ? {} : { rule: value }) }]
  }))
}
