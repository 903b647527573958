/**
 * One worker thread that holds one network: given a network when it changed, asked questions, giving bytes of JSON.
 * A thread that dies fails what it was asked; the next question starts another.
 */
import { Worker } from 'node:worker_threads'
import type { NetworkQuery } from '../../contract/network.ts'

/** What the thread is told. `pieces` lie in shared memory and are not copied. */
export type ThreadMessage =
  | { readonly kind: 'network', readonly dataVersion: number, readonly pieces: readonly Uint8Array[] }
  | { readonly kind: 'question', readonly number: number, readonly query: NetworkQuery }

/** What it says. */
export type ThreadAnswer =
  | { readonly kind: 'answer', readonly number: number, readonly bytes: Uint8Array }
  | { readonly kind: 'failure', readonly number: number, readonly message: string }

interface Waiting { readonly resolve: (bytes: Uint8Array) => void, readonly reject: (error: Error) => void }

/** The thread could not answer. */
export class NetworkThreadError extends Error {
  override readonly name = 'NetworkThreadError'
}

export class NetworkThread {
  readonly #worker: Worker
  readonly #waiting = new Map<number, Waiting>()
  #asked = 0
  #isAlive = true

  /** @param program path of the built thread (dist/server/network-worker.js) */
  constructor(program: string) {
    this.#worker = new Worker(program)
    this.#worker.on('message', (answer: ThreadAnswer) => { this.#settle(answer) })
    this.#worker.on('error', (error) => { this.#fail(`The thread of the network broke: ${error instanceof Error ? error.message : String(error)}`) })
    this.#worker.on('exit', () => { this.#fail('The thread of the network has ended.') })
    this.#worker.unref()
  }

  get isAlive(): boolean { return this.#isAlive }

  take(dataVersion: number, pieces: readonly Uint8Array[]): void {
    this.#tell({ kind: 'network', dataVersion, pieces })
  }

  /** @throws NetworkThreadError */
  ask(query: NetworkQuery): Promise<Uint8Array> {
    return new Promise((resolve, reject) => {
      this.#asked += 1
      this.#waiting.set(this.#asked, { resolve, reject })
      this.#worker.ref()
      this.#tell({ kind: 'question', number: this.#asked, query })
    })
  }

  async close(): Promise<void> {
    await this.#worker.terminate()
  }

  #tell(message: ThreadMessage): void {
    this.#worker.postMessage(message)
  }

  #settle(answer: ThreadAnswer): void {
    const waiting = this.#waiting.get(answer.number)
    this.#waiting.delete(answer.number)
    if (this.#waiting.size === 0) this.#worker.unref()
    if (answer.kind === 'answer') waiting?.resolve(answer.bytes)
    else waiting?.reject(new NetworkThreadError(answer.message))
  }

  #fail(message: string): void {
    this.#isAlive = false
    for (const { reject } of this.#waiting.values()) reject(new NetworkThreadError(message))
    this.#waiting.clear()
  }
}
