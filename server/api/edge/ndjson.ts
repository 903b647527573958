/** NDJSON both ways: bytes → lines as they come; events → a streamed answer. */
import type { Response } from 'express'
import { TooLargeError } from '../api-errors.ts'

export const NDJSON = 'application/x-ndjson'

/** @property number of the line, from 1 */
export interface Line { readonly number: number, readonly text: string }

/** Lines of a stream of UTF-8, empty ones left out. Linear in the bytes. @throws TooLargeError when a line has more than `longest` code units */
export async function* linesOf(stream: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Line> {
  const decoder = new TextDecoder()
  let begun: string[] = []
  let length = 0
  let number = 1
  for await (const chunk of stream) {
    const [continued = '', ...started] = decoder.decode(chunk, { stream: true }).split('\n')
    begun.push(continued)
    length += continued.length
    for (const next of started) {
      yield* lineOf(number, begun)
      number += 1
      begun = [next]
      length = next.length
    }
    if (length > longest) throw new TooLargeError(`${Math.round(longest / 1_000_000)} MB in one line`)
  }
  yield* lineOf(number, [...begun, decoder.decode()])
}

function* lineOf(number: number, pieces: readonly string[]): Generator<Line> {
  const text = pieces.join('')
  if (text.trim() !== '') yield { number, text }
}

/** Writes each event as a line, waiting where the reader is slow; stops when the reader has gone. */
export async function sendEvents(response: Response, events: AsyncIterable<unknown>): Promise<void> {
  response.setHeader('Cache-Control', 'no-store')
  response.type(NDJSON)
  for await (const event of events) {
    if (response.destroyed) return
    const hasRoom = response.write(`${JSON.stringify(event)}\n`)
    response.flush()
    if (!hasRoom) await drained(response)
  }
  response.end()
}

function drained(response: Response): Promise<void> {
  return new Promise((resolve) => {
    const go = (): void => {
      response.off('drain', go)
      response.off('close', go)
      resolve()
    }
    response.on('drain', go)
    response.on('close', go)
  })
}
