/**
 * Names that only the segmenter's vote admitted, and words in a name's place and shape that only its vote refused.
 *
 * Lines + Register → NameDoubt[], each at its first place. Linear in the article.
 */
import type { Line } from './line.ts'
import type { NameRule, Register } from './register.ts'

/** @property line number of the line @property start, end in its text @property rule by which it was admitted; absent where the words were refused */
export interface NameDoubt { readonly line: number, readonly start: number, readonly end: number, readonly name: string, readonly rule?: NameRule }

/** So many are told of an article; a text with more is no article. */
const MOST = 50

/** In the order of the lines. */
export function nameDoubts(lines: readonly Line[], known: Register): readonly NameDoubt[] {
  return known.doubted().slice(0, MOST).flatMap(([name, value]): readonly NameDoubt[] => {
    const line = lines.findIndex(({ text }) => text.includes(name))
    const start = lines[line]?.text.indexOf(name)
    return start === undefined ? [] : [{ line, start, end: start + name.length, name, ...(value === 'refused' ? {} : { rule: value }) }]
  }).sort((a, b) => a.line - b.line || a.start - b.start)
}
