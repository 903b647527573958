/**
 * How wide words stand in a terminal: Chinese characters and full-width marks take two columns, combining and invisible ones none.
 * Source: Unicode Standard Annex 11 (East Asian Width: W and F).
 */

const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u
const NONE = /[\p{M}\p{Cc}\p{Cf}]/u

/** Columns that the words take. */
export function widthOf(words: string): number {
  let width = 0
  for (const character of words) width += columnsOf(character)
  return width
}

/** The words with spaces behind them, to fill so many columns; wider ones stay as they are, with one space. */
export function padded(words: string, columns: number): string {
  return words + ' '.repeat(Math.max(1, columns - widthOf(words)))
}

/** Words over lines of so many columns, each begun with the indent. Breaks at spaces, and between Chinese characters. */
export function wrapped(words: string, { columns, indent }: { readonly columns: number, readonly indent: string }): string {
  const room = Math.max(MIN_ROOM, columns - widthOf(indent))
  const lines: string[] = []
  let line = ''
  let width = 0
  for (const piece of words.match(PIECE) ?? []) {
    const size = widthOf(piece.trimEnd())
    if (width > 0 && width + size > room) {
      lines.push(line.trimEnd())
      line = ''
      width = 0
    }
    line += piece
    width += widthOf(piece)
  }
  if (line.trimEnd() !== '') lines.push(line.trimEnd())
  return lines.map((each) => `${indent}${each}\n`).join('')
}

const MIN_ROOM = 20
/** A Chinese character with the marks that may not begin a line, or a word with the spaces behind it. */
const PIECE = /[\p{Script=Han}“‘（《〈「『【][，。、；：！？”’）》〉」』】…]*|[^\s\p{Script=Han}“‘（《〈「『【]+\s*|\s+|./gsu

function columnsOf(character: string): number {
  if (NONE.test(character)) return 0
  return WIDE.test(character) ? 2 : 1
}
