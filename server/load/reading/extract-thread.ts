/**
 * One worker thread that reads pages: numbered requests out, answers in, both many at a time, for waking a thread costs as much as reading a short page.
 * Started with the first page; when it dies, what it held is rejected and the next page starts another. A page that takes too long is rejected alone:
 * another thread reads the rest. It keeps the process alive only while something waits.
 */
import { Worker } from 'node:worker_threads'
import type { PageFacts } from '../../domain/facts.ts'
import type { Page } from '../../domain/page.ts'
import { NO_WORDS, type UserWords } from '../../extract/lexicon/user-words.ts'

/** `facts`: what a load stores; `marks`: with the marks of the article view and all that was doubtful. */
export type Detail = 'facts' | 'marks'

export interface ReadRequest { readonly number: number, readonly page: Page, readonly detail: Detail }

export type ReadAnswer =
  | { readonly kind: 'facts', readonly number: number, readonly facts: PageFacts }
  | { readonly kind: 'failure', readonly number: number, readonly message: string }

/** The thread ended while a page was being read. */
export class ThreadLostError extends Error {
  override readonly name = 'ThreadLostError'
  constructor(readonly page: string, cause: unknown) {
    super(`The thread that read ${page} ended: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
  }
}

/** Reading a page threw inside the thread. */
export class PageReadError extends Error {
  override readonly name = 'PageReadError'
  constructor(readonly page: string, message: string) {
    super(message)
  }
}

/** Reading a page took too long; its thread was ended. */
export class PageTimeoutError extends Error {
  override readonly name = 'PageTimeoutError'
  constructor(readonly page: string, milliseconds: number) {
    super(`Reading ${page} took longer than ${milliseconds / 1000} s and was stopped. Look whether it is one newspaper page, split it or leave it out, and load it again.`)
  }
}

/** What a thread is started with: a place where it notes the number of the page it reads, so that one that takes too long can be named. */
export interface ThreadData { readonly reading: Int32Array<SharedArrayBuffer>, readonly words: UserWords }

/** A long page takes a second; this leaves room for a busy machine and for loading the lexicon. */
const DEADLINE_MS = 60_000

interface Waiting { readonly page: Page, readonly detail: Detail, readonly resolve: (facts: PageFacts) => void, readonly reject: (error: Error) => void }

/** @property deadlineMs for one page @property words of the user's own */
export interface ThreadOptions { readonly deadlineMs?: number, readonly words?: UserWords }

export class ExtractThread {
  readonly #path: string
  readonly #deadlineMs: number
  readonly #words: UserWords
  readonly #waiting = new Map<number, Waiting>()
  #worker: Worker | undefined
  readonly #reading = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
  #number = 0
  #characters = 0
  #deadline: NodeJS.Timeout | undefined

  /** @param path of the built worker */
  constructor(path: string, { deadlineMs = DEADLINE_MS, words = NO_WORDS }: ThreadOptions = {}) {
    this.#path = path
    this.#deadlineMs = deadlineMs
    this.#words = words
  }

  /** How many characters it still has to read. */
  get waiting(): number { return this.#characters }

  /** An answer for each page, in their order. */
  read(pages: readonly Page[], detail: Detail): readonly Promise<PageFacts>[] {
    if (pages.length === 0) return []
    const idle = this.#waiting.size === 0
    const requests = pages.map((page): ReadRequest => ({ number: this.#number++, page, detail }))
    this.#send(requests)
    const answers = requests.map(({ number, page }) => new Promise<PageFacts>((resolve, reject) => {
      this.#waiting.set(number, { page, detail, resolve, reject })
      this.#characters += page.text.length
    }))
    if (idle) this.#wind()
    return answers
  }

  async close(): Promise<void> {
    const worker = this.#worker
    clearTimeout(this.#deadline)
    this.#worker = undefined
    await worker?.terminate()
  }

  #send(requests: readonly ReadRequest[]): void {
    const worker = this.#worker ?? this.#start()
    worker.ref()
    worker.postMessage(requests)
  }

  /** The thread answers soon behind every page that takes its time, so the deadline runs anew from every answer. */
  #wind(): void {
    clearTimeout(this.#deadline)
    if (this.#waiting.size > 0) this.#deadline = setTimeout(() => { this.#giveUp() }, this.#deadlineMs)
  }

  /** The page being read is given up; the others are put to another thread. */
  #giveUp(): void {
    const worker = this.#worker
    this.#worker = undefined
    void worker?.terminate()
    const number = Atomics.load(this.#reading, 0)
    const stuck = this.#take(number) ?? this.#take([...this.#waiting.keys()][0] ?? number)
    stuck?.reject(new PageTimeoutError(stuck.page.id, this.#deadlineMs))
    if (this.#waiting.size > 0) this.#send([...this.#waiting].map(([next, { page, detail }]) => ({ number: next, page, detail })))
    this.#wind()
  }

  #start(): Worker {
    const workerData: ThreadData = { reading: this.#reading, words: this.#words }
    const worker = new Worker(this.#path, { workerData })
    worker.on('message', (answers: readonly ReadAnswer[]) => { if (this.#worker === worker) this.#settle(answers) })
    worker.on('error', (error: unknown) => { this.#lose(worker, error) })
    worker.on('exit', (code: number) => { this.#lose(worker, new Error(`exit code ${code}`)) })
    this.#worker = worker
    return worker
  }

  #settle(answers: readonly ReadAnswer[]): void {
    for (const answer of answers) {
      const waiting = this.#take(answer.number)
      if (answer.kind === 'facts') waiting?.resolve(answer.facts)
      else waiting?.reject(new PageReadError(waiting.page.id, answer.message))
    }
    this.#wind()
    if (this.#waiting.size === 0) this.#worker?.unref()
  }

  /** What waits under a number, and no longer waits. */
  #take(number: number): Waiting | undefined {
    const waiting = this.#waiting.get(number)
    if (waiting === undefined) return undefined
    this.#waiting.delete(number)
    this.#characters -= waiting.page.text.length
    return waiting
  }

  #lose(worker: Worker, cause: unknown): void {
    if (this.#worker !== worker && this.#worker !== undefined) return
    clearTimeout(this.#deadline)
    this.#worker = undefined
    for (const { page, reject } of this.#waiting.values()) reject(new ThreadLostError(page.id, cause))
    this.#waiting.clear()
    this.#characters = 0
  }
}
