/** Everything the extractor needs, loaded once → a function that reads a page. */
import { extract, extractFacts } from '../extract/extract.ts'
import type { ReadPageFacts } from './extract-pool.ts'
import { loadLexicon } from './lexicon.ts'
import { segment } from './segment.ts'

/** Loads the lexicon; the segmenter's dictionary is loaded when it is first asked. */
export function loadReader(): ReadPageFacts {
  const context = { lexicon: loadLexicon(), segment }
  return (page, detail = 'facts') => detail === 'marks' ? extract(page, context) : extractFacts(page, context)
}
