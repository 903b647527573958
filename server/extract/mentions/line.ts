/** One sentence as the finding of people reads it. */

/** @property text the words of a sentence without layout; `heading` true for headlines and kickers */
export interface Line { readonly text: string, readonly heading: boolean }
