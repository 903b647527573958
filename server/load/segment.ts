/**
 * The one file that knows nodejieba: text → words with tags. The dictionary is loaded on the first call (about a second), not on import.
 *
 * Errors: SegmenterMissing where the native module could not be built or found.
 */
import nodejieba from 'nodejieba'
import type { Segment, Word } from '../extract/segment.ts'

/** nodejieba's native module is not there. */
export class SegmenterMissing extends Error {
  constructor(cause: unknown) {
    super('The word segmenter nodejieba is not built. Run `npm rebuild nodejieba` (it needs Python and a C++ compiler).', { cause })
    this.name = 'SegmenterMissing'
  }
}

/** Cuts a text with nodejieba's default dictionary. */
export const segment: Segment = cutAndTag

function cutAndTag(text: string): readonly Word[] {
  try {
    return nodejieba.tag(text)
  } catch (cause) {
    throw new SegmenterMissing(cause)
  }
}
