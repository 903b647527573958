/**
 * The worker thread: reads the pages it is sent (extract-thread.ts) until it is ended. Lexicon and segmenter are its own.
 * Answers are sent a few at a time: a short while after the last ones, and when all that it was sent is read.
 */
import { parentPort, workerData } from 'node:worker_threads'
import type { ReadAnswer, ReadRequest, ThreadData } from './extract-thread.ts'
import { loadReader } from './page-reader.ts'

/** Milliseconds between two messages. */
const PAUSE = 50

const port = parentPort
if (port === null) throw new TypeError('extract-worker runs as a worker thread only.')
const { reading, words }: ThreadData = workerData
const read = loadReader(words)

port.on('message', (requests: readonly ReadRequest[]) => {
  let answers: ReadAnswer[] = []
  let sent = performance.now()
  for (const request of requests) {
    Atomics.store(reading, 0, request.number)
    answers.push(answerTo(request))
    if (performance.now() - sent < PAUSE) continue
    port.postMessage(answers)
    answers = []
    sent = performance.now()
  }
  if (answers.length > 0) port.postMessage(answers)
})

function answerTo({ number, page, detail }: ReadRequest): ReadAnswer {
  try {
    return { kind: 'facts', number, facts: read(page, detail) }
  } catch (error) {
    return { kind: 'failure', number, message: error instanceof Error ? error.message : String(error) }
  }
}
