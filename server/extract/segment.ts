/** A word segmenter, given to the extractor from outside: one weak vote where the rules are undecided. */

/** @property tag part of speech in the ICTCLAS set; `nr` means the segmenter took the word for a person's name. */
export interface Word { readonly word: string, readonly tag: string }

/** Cuts a text into words; the joined words are the text. Called only where the rules are undecided. */
export type Segment = (text: string) => readonly Word[]
