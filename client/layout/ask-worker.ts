/** Asks the layout worker; one worker serves the page. What fails in the worker fails the promises, and the next question starts another. */
import type { LayoutAnswer, LayoutQuestion } from './lay-out.ts'
import type { WorkerQuestion } from './worker.ts'

/** The layout worker could not be started or failed. */
export class LayoutError extends Error {
  constructor(reason: string) {
    super(`The layout worker failed: ${reason}`)
    this.name = 'LayoutError'
  }
}

interface Waiting { readonly settle: (answer: LayoutAnswer) => void, readonly fail: (error: LayoutError) => void }
interface Asker { readonly ask: (question: LayoutQuestion) => Promise<LayoutAnswer> }

/** Starts the worker; keep the asker and use it for every layout. */
export function createLayoutAsker(): Asker {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | undefined
  let turns = 0
  function lose(lost: Worker, reason: string): void {
    if (worker !== lost) return
    worker = undefined
    lost.terminate()
    for (const { fail } of waiting.values()) fail(new LayoutError(reason))
    waiting.clear()
  }
  function start(): Worker {
    const started = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
    started.addEventListener('message', (message: MessageEvent<{ readonly turn: number, readonly answer: LayoutAnswer }>) => {
      waiting.get(message.data.turn)?.settle(message.data.answer)
      waiting.delete(message.data.turn)
    })
    started.addEventListener('error', (event) => { lose(started, event.message) })
    started.addEventListener('messageerror', () => { lose(started, 'its answer could not be read.') })
    return started
  }
  worker = start()
  return {
    ask: (question) => new Promise((settle, fail) => {
      worker ??= start()
      turns += 1
      waiting.set(turns, { settle, fail })
      const message: WorkerQuestion = { turn: turns, question }
      worker.postMessage(message)
    }),
  }
}
