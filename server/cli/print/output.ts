/**
 * Where a command's words go. Results go to standard output, all else to standard error, so that `huipu extract … > file` holds nothing but results.
 * A reader that goes away (`| head`) ends the command quietly.
 */
import { once } from 'node:events'
import type { Writable } from 'node:stream'

/**
 * @property result where results go
 * @property talk where progress, notices and problems go
 * @property interactive true where `talk` is a terminal
 * @property columns of the terminal that results go to; absent where it is none
 */
export interface Streams {
  readonly result: Writable
  readonly talk: Writable
  readonly interactive: boolean
  readonly columns?: number
}

/** The streams of this process. A broken pipe ends it: nobody reads any more. */
export function processStreams(): Streams {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(0)
      throw error
    })
  }
  return { result: process.stdout, talk: process.stderr, interactive: process.stderr.isTTY, ...(process.stdout.isTTY ? { columns: process.stdout.columns } : {}) }
}

/** Writes, and waits where the reader is slower. On a terminal what would steer it is shown instead. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (!stream.write(isTerminal(stream) ? shown(text) : text)) await once(stream, 'drain')
}

/** Words of others, harmless to a terminal: control characters and marks that turn the direction of writing are written out (`\\u001b`). */
export function shown(text: string): string {
  return text.replace(STEERING, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** All of C0 and C1 but tab and line ends, and the directional marks of Unicode Standard Annex 9. */
const STEERING = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\r(?!\n)/gu

function isTerminal(stream: Writable): boolean {
  return 'isTTY' in stream && stream.isTTY === true
}

/** A count and its noun: `1 page`, `3 pages`. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? noun : plural}`
}
