/** The caption of a picture, broken into lines between its parts. Pure: parts, width in px at 12 px type → lines. A part that is longer than a line stands alone. */
import { roughWidth } from '../canvas/wording.ts'

export const PART_SIGN = ' · '

/** @param words parts joined by ` · ` @param width room for a line @param beside what the first line shares its room with */
export function captionLines(words: string, width: number, beside: string): readonly string[] {
  const lines: string[] = []
  for (const part of words.split(PART_SIGN)) {
    const last = lines.at(-1)
    const room = width - (lines.length <= 1 ? roughWidth(beside) + GAP : 0)
    if (last !== undefined && roughWidth(last + PART_SIGN + part) <= room) lines.splice(-1, 1, last + PART_SIGN + part)
    else lines.push(part)
  }
  return lines
}

const GAP = 24
