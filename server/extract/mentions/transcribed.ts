/**
 * Names written in characters of transcription: foreign and minority names.
 */
import type { Lexicon } from '../lexicon/lexicon.ts'

/** Three or more characters, each of which transcription draws on. */
export function isTranscribed(name: string, lexicon: Lexicon): boolean {
  return name.length > 2 && [...name].every((character) => lexicon.transcription.has(character))
}
