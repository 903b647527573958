/**
 * Whether the segmenter's vote was needed to take words for a name, or to refuse them: then a reader may want to look.
 *
 * Segmenter + question → answer and whether it rests on the vote. No errors.
 */
import type { Segment } from '../segment.ts'

export interface Polled { readonly yes: boolean, readonly voted: boolean }

/** Asks a question that may ask the segmenter. */
export function poll(segment: Segment, question: (segment: Segment) => boolean): Polled {
  let voted = false
  const yes = question((text) => {
    voted = true
    return segment(text)
  })
  return { yes, voted }
}
