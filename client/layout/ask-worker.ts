/** Asks the layout worker; one worker serves the page. What fails in the worker fails the promise. */
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
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  const waiting = new Map<number, Waiting>()
  let turns = 0
  worker.addEventListener('message', (message: MessageEvent<{ readonly turn: number, readonly answer: LayoutAnswer }>) => {
    waiting.get(message.data.turn)?.settle(message.data.answer)
    waiting.delete(message.data.turn)
  })
  worker.addEventListener('error', (event) => {
    for (const { fail } of waiting.values()) fail(new LayoutError(event.message))
    waiting.clear()
  })
  return {
    ask: (question) => new Promise((settle, fail) => {
      turns += 1
      waiting.set(turns, { settle, fail })
      const message: WorkerQuestion = { turn: turns, question }
      worker.postMessage(message)
    }),
  }
}
