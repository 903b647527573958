/**
 * The caption of a picture, broken into lines. Pure: parts, width in px at 12 px type → lines. A line ends between parts; a part that no line holds is broken
 * behind its commas and spaces, and where even that is too long, anywhere, so that nothing runs off the picture.
 */
import { roughWidth } from '../canvas/wording.ts'

export const PART_SIGN = ' · '

/** @param words parts joined by ` · ` @param width room for a line @param beside what the first line shares its room with */
export function captionLines(words: string, width: number, beside: string): readonly string[] {
  const lines: string[] = []
  const room = (line: number): number => width - (line === 0 ? roughWidth(beside) + GAP : 0)
  const add = (piece: string, sign: string): void => {
    const last = lines.at(-1)
    if (last !== undefined && roughWidth(last + sign + piece) <= room(lines.length - 1)) lines.splice(-1, 1, last + sign + piece)
    else lines.push(piece.trimStart())
  }
  for (const part of words.split(PART_SIGN)) {
    const whole = roughWidth(part) <= room(lines.length)
    for (const [at, piece] of (whole ? [part] : piecesOf(part, room(0))).entries()) add(piece, at === 0 ? PART_SIGN : '')
  }
  return lines
}

/** @param room of the narrowest line */
function piecesOf(part: string, room: number): readonly string[] {
  return part.split(/(?<=[、，；：,;:\s])/u).flatMap((piece) => (roughWidth(piece) <= room ? [piece] : [...piece]))
}

const GAP = 24
