/** Everything the extractor needs, loaded once → a function that reads a page. */
import { extract, extractFacts } from '../extract/extract.ts'
import { NO_WORDS, type UserWords } from '../extract/lexicon/user-words.ts'
import type { ReadPageFacts } from './reading/extract-pool.ts'
import { loadLexicon } from './lexicon.ts'
import { segment } from './segment.ts'

/** Loads the lexicon; the segmenter's dictionary is loaded when it is first asked. @param words of the user's own */
export function loadReader(words: UserWords = NO_WORDS): ReadPageFacts {
  const context = { lexicon: loadLexicon(words), segment }
  return (page, detail = 'facts') => detail === 'marks' ? extract(page, context) : extractFacts(page, context)
}
