/**
 * Where clauses begin: at the head of a line and behind punctuation, where a subject may stand.
 */
import { CharacterSet } from '../character-set.ts'
import { isHanAt } from '../han.ts'

const OPENERS = new CharacterSet(/[，。；：:;,“）)\s]/u)

/** The offsets where a clause opens with a Chinese character and so perhaps with a name. */
export function clauseStarts(text: string): readonly number[] {
  const starts: number[] = []
  for (let at = 0; at < text.length; at += 1) {
    if ((at === 0 || OPENERS.isAt(text, at - 1)) && isHanAt(text, at)) starts.push(at)
  }
  return starts
}
