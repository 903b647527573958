/** The pool that reads pages with this program's extractor: lexicon and segmenter are loaded when the first page comes. */
import { projectFile } from '../root.ts'
import { type ExtractPool, createExtractPool } from './extract-pool.ts'
import { extractorHash } from './extractor-hash.ts'

/** Starts nothing until it is asked; close it when done. */
export function createPagePool(): ExtractPool {
  return createExtractPool({
    extractor: extractorHash(projectFile('server', 'extract')),
    worker: projectFile('dist', 'server', 'extract-worker.js'),
    loadReader: async () => (await import('./page-reader.ts')).loadReader(),
  })
}
