/** NDJSON both ways: bytes → lines as they come; events → a streamed answer. */
import type { Response } from 'express'
import { TooLargeError } from '../api-errors.ts'

export const NDJSON = 'application/x-ndjson'

/** @property number of the line, from 1 */
export interface Line { readonly number: number, readonly text: string }

/** Lines of a stream of UTF-8, empty ones left out. @throws TooLargeError when one line is longer than `longest` bytes */
export async function* linesOf(stream: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Line> {
  const decoder = new TextDecoder()
  let rest = ''
  let number = 0
  for await (const chunk of stream) {
    const parts = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = parts.pop() ?? ''
    for (const text of parts) {
      number += 1
      if (text.trim() !== '') yield { number, text }
    }
    if (rest.length > longest) throw new TooLargeError(`${Math.round(longest / 1_000_000)} MB in one line`)
  }
  rest += decoder.decode()
  if (rest.trim() !== '') yield { number: number + 1, text: rest }
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
