/**
 * Names written in characters of transcription: foreign and minority names.
 */
import type { Lexicon } from '../lexicon/lexicon.ts'

/** Three or more characters, each of which transcription draws on. */
export function isTranscribed(name: string, lexicon: Lexicon): boolean {
  return name.length > 2 && isWrittenIn(name, lexicon.transcription)
}

/** True where each character is one of these. */
export function isWrittenIn(name: string, characters: ReadonlySet<string>): boolean {
  for (let at = 0; at < name.length; at += 1) if (!characters.has(name.charAt(at))) return false
  return true
}

/** 阿琳•派特朗顿: the parts of a name from abroad are parted by a dot, of whatever shape. */
export function isDotted(name: string): boolean { return /[·•・‧]/u.test(name) }
