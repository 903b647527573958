/**
 * Work that reports by a callback → the events of the contract, in order, ended by `done` or `failed`.
 * What the store or the system says when it fails becomes the message; `onError` gets the error whole.
 */
import type { LoadEvent, LoadSummary } from '../contract/load.ts'
import type { LoadProgress } from './load.ts'

/** @param work begins at once; its progress is kept until it is asked for */
export async function* loadEvents(work: (onProgress: (event: LoadProgress) => void) => Promise<LoadSummary>, onError: (error: unknown) => void): AsyncGenerator<LoadEvent> {
  const waiting: LoadEvent[] = []
  let wake: () => void = () => undefined
  function tell(event: LoadEvent): void {
    waiting.push(event)
    wake()
  }
  const ending = work(tell).then((summary) => { tell({ event: 'done', summary }) }, (error: unknown) => {
    onError(error)
    tell({ event: 'failed', message: error instanceof Error ? error.message : String(error) })
  })
  for (;;) {
    const event = waiting.shift()
    if (event === undefined) await new Promise<void>((resolve) => { wake = resolve })
    else {
      yield event
      if (event.event === 'done' || event.event === 'failed') break
    }
  }
  await ending
}
