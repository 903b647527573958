/** The worker thread: reads the pages it is sent (extract-thread.ts) until it is ended. Lexicon and segmenter are its own. */
import { parentPort } from 'node:worker_threads'
import type { ReadAnswer, ReadRequest } from './extract-thread.ts'
import { loadReader } from './page-reader.ts'

const port = parentPort
if (port === null) throw new TypeError('extract-worker runs as a worker thread only.')
const read = loadReader()

port.on('message', ({ number, page, detail }: ReadRequest) => {
  port.postMessage(answerTo(number, () => ({ kind: 'facts', number, facts: read(page, detail) })))
})

function answerTo(number: number, attempt: () => ReadAnswer): ReadAnswer {
  try {
    return attempt()
  } catch (error) {
    return { kind: 'failure', number, message: error instanceof Error ? error.message : String(error) }
  }
}
