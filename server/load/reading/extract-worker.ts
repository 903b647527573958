/**
 * The worker thread: reads the pages it is sent (extract-thread.ts) until it is ended. Lexicon and segmenter are its own.
 * Answers are sent a few at a time: a short while after the last ones, and when all that it was sent is read.
 */
import { setFlagsFromString } from 'node:v8'
import { parentPort, workerData } from 'node:worker_threads'
import type { ReadAnswer, ReadRequest, ThreadData } from './extract-thread.ts'
import { loadReader } from '../page-reader.ts'

/** Milliseconds between two messages. */
const PAUSE = 50

/**
 * A page is read by a thousand small functions. V8 would compile each for speed after a few dozen pages, with all that they call put into them, which costs a
 * thread some four seconds; later, and with less put into them, it costs half of that, and the code is as fast. The setting is the whole process's.
 */
setFlagsFromString('--interrupt-budget=250000')
setFlagsFromString('--max-inlined-bytecode-size-cumulative=300')

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
