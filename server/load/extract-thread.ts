/**
 * One worker thread that reads pages: numbered requests out, answers in. Started with the first page; when it dies, what it held is
 * rejected and the next page starts another. A page that takes too long is rejected alone: another thread reads the rest. It keeps the process alive only while something waits.
 */
import { Worker } from 'node:worker_threads'
import type { PageFacts } from '../domain/facts.ts'
import type { Page } from '../domain/page.ts'

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

/** A long page takes a second; this leaves room for a busy machine and for loading the lexicon. */
const DEADLINE_MS = 60_000

interface Waiting { readonly page: Page, readonly detail: Detail, readonly resolve: (facts: PageFacts) => void, readonly reject: (error: Error) => void }

export class ExtractThread {
  readonly #path: string
  readonly #deadlineMs: number
  readonly #waiting = new Map<number, Waiting>()
  #worker: Worker | undefined
  #number = 0
  #deadline: NodeJS.Timeout | undefined

  /** @param path of the built worker @param deadlineMs for one page */
  constructor(path: string, deadlineMs = DEADLINE_MS) {
    this.#path = path
    this.#deadlineMs = deadlineMs
  }

  /** How many pages it still has to read. */
  get waiting(): number { return this.#waiting.size }

  read(page: Page, detail: Detail): Promise<PageFacts> {
    const number = this.#number++
    return new Promise((resolve, reject) => {
      this.#send({ number, page, detail })
      this.#waiting.set(number, { page, detail, resolve, reject })
      if (this.#waiting.size === 1) this.#wind()
    })
  }

  async close(): Promise<void> {
    const worker = this.#worker
    clearTimeout(this.#deadline)
    this.#worker = undefined
    await worker?.terminate()
  }

  #send(request: ReadRequest): void {
    const worker = this.#worker ?? this.#start()
    worker.ref()
    worker.postMessage(request)
  }

  /** The thread reads one page at a time, so the deadline runs anew from every answer. */
  #wind(): void {
    clearTimeout(this.#deadline)
    if (this.#waiting.size > 0) this.#deadline = setTimeout(() => { this.#giveUp() }, this.#deadlineMs)
  }

  /** The page being read is the one that waits longest; the others are put to another thread. */
  #giveUp(): void {
    const worker = this.#worker
    this.#worker = undefined
    void worker?.terminate()
    const [first] = this.#waiting
    if (first === undefined) return
    const [number, { page, reject }] = first
    this.#waiting.delete(number)
    reject(new PageTimeoutError(page.id, this.#deadlineMs))
    for (const [next, waiting] of this.#waiting) this.#send({ number: next, page: waiting.page, detail: waiting.detail })
    this.#wind()
  }

  #start(): Worker {
    const worker = new Worker(this.#path)
    worker.on('message', (answer: ReadAnswer) => { if (this.#worker === worker) this.#settle(answer) })
    worker.on('error', (error: unknown) => { this.#lose(worker, error) })
    worker.on('exit', (code: number) => { this.#lose(worker, new Error(`exit code ${code}`)) })
    this.#worker = worker
    return worker
  }

  #settle(answer: ReadAnswer): void {
    const waiting = this.#waiting.get(answer.number)
    this.#waiting.delete(answer.number)
    this.#wind()
    if (this.#waiting.size === 0) this.#worker?.unref()
    if (waiting === undefined) return
    if (answer.kind === 'facts') waiting.resolve(answer.facts)
    else waiting.reject(new PageReadError(waiting.page.id, answer.message))
  }

  #lose(worker: Worker, cause: unknown): void {
    if (this.#worker !== worker && this.#worker !== undefined) return
    clearTimeout(this.#deadline)
    this.#worker = undefined
    for (const { page, reject } of this.#waiting.values()) reject(new ThreadLostError(page.id, cause))
    this.#waiting.clear()
  }
}
