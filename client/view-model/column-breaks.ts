/**
 * Where a paragraph's column was broken and the break became a space (`市疫情联防 联控指挥部`).
 * In: the words of one paragraph. Out: the spans of those spaces, in order; none where the spaces keep no column's distance.
 * A writer's own space (after a dateline, between two by-lines) is kept: it does not stand at the end of a full line.
 */

interface Interval { readonly start: number, readonly end: number }

const LEAST_BREAKS = 3
/** A line may be this many characters shorter than the column: punctuation is hung or squeezed, the first line is indented. */
const SLACK = 4

/** @returns spans of white space that a reader should not see */
export function columnBreaks(words: string): Interval[] {
  const spaces = spacesBetweenHan(words)
  if (spaces.length < LEAST_BREAKS) return []
  const width = columnWidth(spaces, words.length)
  if (width === undefined) return []
  const breaks: Interval[] = []
  let lineStart = 0
  for (const space of spaces) {
    if (space.start - lineStart < width - SLACK) continue
    breaks.push(space)
    lineStart = space.end
  }
  return breaks
}

function spacesBetweenHan(words: string): Interval[] {
  const spaces: Interval[] = []
  const pattern = /(?<=[^\x20-\x7e\s]|[",.:;!?)])[ \u3000]+(?=[^\x20-\x7e\s]|["(])/g
  for (let found = pattern.exec(words); found !== null; found = pattern.exec(words)) spaces.push({ start: found.index, end: found.index + found[0].length })
  return spaces
}

/** The distance that most lines keep; undefined where fewer than half do. */
function columnWidth(spaces: readonly Interval[], length: number): number | undefined {
  const ends = [...spaces.map((space) => space.start), length]
  const starts = [0, ...spaces.map((space) => space.end)]
  const lines = ends.map((end, line) => end - (starts[line] ?? 0)).slice(0, -1)
  const median = [...lines].sort((a, b) => a - b)[Math.floor(lines.length / 2)] ?? 0
  const near = lines.filter((line) => Math.abs(line - median) <= 2).length
  return median >= 8 && near * 2 >= lines.length ? median : undefined
}
