/**
 * Pages → facts, in this process for a few, in worker threads for many; answers come in the order of the pages.
 * A page whose reading throws, or whose thread dies, is one rejected answer; the others go on and a new thread takes over.
 * What waits is what the caller handed in: the loader hands in a batch at a time.
 */
import { availableParallelism } from 'node:os'
import { setImmediate as breathe } from 'node:timers/promises'
import type { PageFacts } from '../../domain/facts.ts'
import type { Page } from '../../domain/page.ts'
import type { UserWords } from '../../extract/lexicon/user-words.ts'
import { ExtractThread, type Detail } from './extract-thread.ts'

/** Reads one page, its facts alone or with marks. Pure but for what it was made with (lexicon, segmenter). */
export type ReadPageFacts = (page: Page, detail?: Detail) => PageFacts

/** @property extractor hash of code version and lexicon: pages read by another are read again */
export interface ExtractPool {
  readonly extractor: string
  /** One page with its marks; rejects when it can't be read. */
  extract(page: Page): Promise<PageFacts>
  /** Many pages, an answer each, in their order; their facts alone unless marks are asked for. */
  extractAll(pages: readonly Page[], detail?: Detail): Promise<readonly PromiseSettledResult<PageFacts>[]>
  close(): Promise<void>
}

/**
 * @property worker path of the built thread (dist/server/extract-worker.js)
 * @property words of the user's own, for the threads
 * @property loadReader makes the reader of this process: called when first needed, it loads lexicon and segmenter
 * @property inlinePages up to so many pages at a time are read in this process; 0: always in threads, so that the event loop stays free
 * @property deadlineMs for one page in a thread; default: a minute
 * @property threads at most so many; default: the cores, at most eight (beyond that the one writer is what they wait for)
 */
export interface ExtractPoolOptions {
  readonly extractor: string
  readonly worker: string
  readonly words?: UserWords
  readonly loadReader: () => Promise<ReadPageFacts>
  readonly inlinePages?: number
  readonly threads?: number
  readonly deadlineMs?: number
}

const INLINE_PAGES = 8
const MOST_THREADS = 8

/** The pool was closed; a load that still runs ends here. */
export class PoolClosedError extends Error {
  override readonly name = 'PoolClosedError'
  constructor() {
    super('The program is ending, so no more pages are read. Start it and load again: what was loaded is kept.')
  }
}

/** Starts nothing until it is asked. */
export function createExtractPool(options: ExtractPoolOptions): ExtractPool {
  return new LazyPool(options)
}

class LazyPool implements ExtractPool {
  readonly extractor: string
  readonly #options: ExtractPoolOptions
  #reader: Promise<ReadPageFacts> | undefined
  #threads: readonly ExtractThread[] = []
  #closed = false

  constructor(options: ExtractPoolOptions) {
    this.extractor = options.extractor
    this.#options = options
  }

  async extract(page: Page): Promise<PageFacts> {
    const [result] = await this.extractAll([page], 'marks')
    if (result?.status === 'fulfilled') return result.value
    throw result?.reason
  }

  async extractAll(pages: readonly Page[], detail: Detail = 'facts'): Promise<readonly PromiseSettledResult<PageFacts>[]> {
    if (this.#closed) throw new PoolClosedError()
    const inline = this.#threads.length === 0 && pages.length <= (this.#options.inlinePages ?? INLINE_PAGES)
    return inline ? this.#inline(pages, detail) : this.#threaded(pages, detail)
  }

  async close(): Promise<void> {
    this.#closed = true
    const threads = this.#threads
    this.#threads = []
    await Promise.all(threads.map((thread) => thread.close()))
  }

  async #inline(pages: readonly Page[], detail: Detail): Promise<readonly PromiseSettledResult<PageFacts>[]> {
    if (pages.length === 0) return []
    this.#reader ??= this.#options.loadReader()
    const read = await this.#reader
    const results: PromiseSettledResult<PageFacts>[] = []
    for (const page of pages) {
      await breathe()
      results.push(attempt(() => read(page, detail)))
    }
    return results
  }

  /** Each page goes to the thread with least to do; what goes to one thread goes in one message. */
  async #threaded(pages: readonly Page[], detail: Detail): Promise<readonly PromiseSettledResult<PageFacts>[]> {
    if (this.#threads.length === 0) {
      const count = this.#options.threads ?? Math.min(availableParallelism(), MOST_THREADS)
      this.#threads = Array.from({ length: Math.max(1, count) }, () => new ExtractThread(this.#options.worker, this.#options))
    }
    const answers: Promise<PageFacts>[] = []
    for (const { thread, items } of sharesOf(pages, this.#threads)) {
      const read = thread.read(items.map(({ page }) => page), detail)
      items.forEach(({ index }, i) => { answers[index] = read[i] ?? Promise.reject(new PoolClosedError()) })
    }
    return Promise.allSettled(answers)
  }
}

interface Share { readonly thread: ExtractThread, readonly items: { readonly page: Page, readonly index: number }[], characters: number }

function sharesOf(pages: readonly Page[], threads: readonly ExtractThread[]): readonly Share[] {
  const shares = threads.map((thread): Share => ({ thread, items: [], characters: thread.waiting }))
  pages.forEach((page, index) => {
    const share = shares.reduce((idlest, each) => (each.characters < idlest.characters ? each : idlest))
    share.items.push({ page, index })
    share.characters += page.text.length
  })
  return shares
}

function attempt(read: () => PageFacts): PromiseSettledResult<PageFacts> {
  try {
    return { status: 'fulfilled', value: read() }
  } catch (reason) {
    return { status: 'rejected', reason }
  }
}
