/**
 * Where clauses begin: at the head of a line and behind punctuation, where a subject may stand.
 */
import { CharacterSet } from '../character-set.ts'
import { HAN } from '../han.ts'

const OPENERS = new CharacterSet(/[，。；：:;,“）)\s]/u)

/** The offsets where a clause opens with a Chinese character and so perhaps with a name. */
export function clauseStarts(text: string): readonly number[] {
  const starts: number[] = []
  let opened = true
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (opened && HAN.has(code)) starts.push(at)
    opened = OPENERS.has(code)
  }
  return starts
}
