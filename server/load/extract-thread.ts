/**
 * One worker thread that reads pages: numbered requests out, answers in. Started with the first page; when it dies, what it held is
 * rejected and the next page starts another. It keeps the process alive only while something waits.
 */
import { Worker } from 'node:worker_threads'
import type { PageFacts } from '../domain/facts.ts'
import type { Page } from '../domain/page.ts'

export interface ReadRequest { readonly number: number, readonly page: Page }

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

interface Waiting { readonly page: Page, readonly resolve: (facts: PageFacts) => void, readonly reject: (error: Error) => void }

export class ExtractThread {
  readonly #path: string
  readonly #waiting = new Map<number, Waiting>()
  #worker: Worker | undefined
  #number = 0

  /** @param path of the built worker */
  constructor(path: string) {
    this.#path = path
  }

  /** How many pages it still has to read. */
  get waiting(): number { return this.#waiting.size }

  read(page: Page): Promise<PageFacts> {
    const worker = this.#worker ?? this.#start()
    const number = this.#number++
    return new Promise((resolve, reject) => {
      this.#waiting.set(number, { page, resolve, reject })
      worker.ref()
      const request: ReadRequest = { number, page }
      worker.postMessage(request)
    })
  }

  async close(): Promise<void> {
    const worker = this.#worker
    this.#worker = undefined
    await worker?.terminate()
  }

  #start(): Worker {
    const worker = new Worker(this.#path)
    worker.on('message', (answer: ReadAnswer) => { this.#settle(answer) })
    worker.on('error', (error: unknown) => { this.#lose(worker, error) })
    worker.on('exit', (code: number) => { this.#lose(worker, new Error(`exit code ${code}`)) })
    this.#worker = worker
    return worker
  }

  #settle(answer: ReadAnswer): void {
    const waiting = this.#waiting.get(answer.number)
    this.#waiting.delete(answer.number)
    if (this.#waiting.size === 0) this.#worker?.unref()
    if (waiting === undefined) return
    if (answer.kind === 'facts') waiting.resolve(answer.facts)
    else waiting.reject(new PageReadError(waiting.page.id, answer.message))
  }

  #lose(worker: Worker, cause: unknown): void {
    if (this.#worker !== worker && this.#worker !== undefined) return
    this.#worker = undefined
    for (const { page, reject } of this.#waiting.values()) reject(new ThreadLostError(page.id, cause))
    this.#waiting.clear()
  }
}
