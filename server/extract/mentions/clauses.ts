/**
 * Where clauses begin: at the head of a line and behind punctuation, where a subject may stand.
 */
import { isHanAt } from '../han.ts'

const OPENERS = '，。；：:;,“）)'

/** The offsets where a clause opens with a Chinese character and so perhaps with a name. */
export function clauseStarts(text: string): readonly number[] {
  const starts: number[] = []
  for (let at = 0; at < text.length; at += 1) {
    if (isHanAt(text, at - 1)) continue
    if (isHanAt(text, at) && (at === 0 || isOpener(text.charAt(at - 1)))) starts.push(at)
  }
  return starts
}

function isOpener(character: string): boolean { return OPENERS.includes(character) || /\s/u.test(character) }
