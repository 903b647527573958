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

/** Writes, and waits where the reader is slower. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain')
}

/** A count and its noun: `1 page`, `3 pages`. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? noun : plural}`
}
