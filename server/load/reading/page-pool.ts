/** The pool that reads pages with this program's extractor: lexicon and segmenter are loaded when the first page comes. */
import { projectFile } from '../../root.ts'
import { type ExtractPool, createExtractPool } from './extract-pool.ts'
import { NO_WORDS, type UserWords } from '../../extract/lexicon/user-words.ts'
import { extractorHash } from './extractor-hash.ts'
import { lexiconHash } from '../user-lexicon.ts'

/** Starts nothing until it is asked; close it when done. @param words of the user's own */
export function createPagePool(words: UserWords = NO_WORDS): ExtractPool {
  return createExtractPool({
    extractor: extractorHash(projectFile('server', 'extract'), lexiconHash(words)),
    words,
    worker: projectFile('dist', 'server', 'extract-worker.js'),
    loadReader: async () => (await import('../page-reader.ts')).loadReader(words),
  })
}
