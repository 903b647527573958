/** What the loader asks of whoever reads pages: in this process or in worker threads. */
import type { PageFacts } from '../domain/facts.ts'
import type { Page } from '../domain/page.ts'

/** Reads one page. Pure but for what it was made with (lexicon, segmenter). */
export type Extract = (page: Page) => PageFacts

/** @property extractor hash of code version and lexicon: pages read by another are read again */
export interface ExtractPool {
  readonly extractor: string
  extract(page: Page): Promise<PageFacts>
  close(): Promise<void>
}
