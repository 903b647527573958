/**
 * Ctrl-C and a polite kill. The first asks the running work to stop where nothing is half done; the second ends the process
 * at once, which leaves the store as of its last transaction.
 */
import { EXIT } from './exit-codes.ts'

/** @property signal aborted by the first interruption */
export interface Interruption {
  readonly signal: AbortSignal
}

/** Listens to SIGINT, SIGTERM and (where there is one) SIGHUP of this process. */
export function listenToInterruption(say: (sentence: string) => void): Interruption {
  const controller = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => {
      if (controller.signal.aborted) process.exit(EXIT.interrupted)
      if (name === 'SIGINT') say('Stopping … (once more to stop at once)')
      controller.abort()
    })
  }
  return { signal: controller.signal }
}
